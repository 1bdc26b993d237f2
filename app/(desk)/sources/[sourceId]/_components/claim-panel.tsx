'use client';

import { type RefObject, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { AcceptAboveDialog } from './accept-above-dialog';
import { ClaimList } from './claim-list';
import type { ReaderPlace } from './reader-url';
import type { ReaderClaim } from './reader-view';

interface ClaimPanelProps {
  claims: readonly ReaderClaim[];
  counts: { all: number; proposed: number };
  listed: readonly ReaderClaim[];
  chosenId: number | null;
  place: ReaderPlace;
  canWrite: boolean;
  reader: RefObject<HTMLElement | null>;
  onPlace: (news: Partial<ReaderPlace>) => void;
  onChoose: (claimId: number) => void;
  onAcceptAbove: (threshold: number) => Promise<boolean>;
}

const filters = [
  ['all', 'All'],
  ['proposed', 'Proposed'],
  ['decided', 'Decided'],
] as const;

/** Counts, filter and the list itself. */
export function ClaimPanel(props: ClaimPanelProps) {
  const { claims, counts, listed, place } = props;
  const [isAsking, setAsking] = useState(false);
  const attitudes = claims.filter((claim) => claim.act === 'attitude').length;
  return (
    <section aria-label="Claims of this source" className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 border-b border-rule px-4 py-2.5">
        <h2 className="font-sans text-small">
          {counts.all} {counts.all === 1 ? 'claim' : 'claims'} · {counts.proposed} proposed
        </h2>
        <ToggleButtonGroup
          aria-label="Show"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[place.show]}
          onSelectionChange={(keys) => props.onPlace({ show: [...keys][0] as ReaderPlace['show'] })}
          className="flex rounded-small border border-edge"
        >
          {filters.map(([id, word]) => (
            <ToggleButton
              key={id}
              id={id}
              className="tap min-h-7 border-edge px-2 text-small not-first:border-s data-hovered:bg-wash data-selected:bg-ink data-selected:text-paper forced-colors:data-selected:forced-color-adjust-none forced-colors:data-selected:bg-[Highlight] forced-colors:data-selected:text-[HighlightText]"
            >
              {word}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {(attitudes > 0 || (props.canWrite && counts.proposed > 1)) && (
          <div className="flex w-full flex-wrap items-center justify-between gap-2 text-small">
            {attitudes > 0 ? (
              <Checkbox
                label={<span className="text-small">Attitudes too ({attitudes})</span>}
                isSelected={place.attitudes}
                onChange={(shown) => props.onPlace({ attitudes: shown })}
              />
            ) : (
              <span />
            )}
            {props.canWrite && counts.proposed > 1 && (
              <Button size="small" variant="plain" onPress={() => setAsking(true)}>
                Accept the surest …
              </Button>
            )}
          </div>
        )}
      </div>
      <div className="min-h-0 flex-1">
        {listed.length > 0 ? (
          <ClaimList
            listed={listed}
            chosenId={props.chosenId}
            reader={props.reader}
            onChoose={props.onChoose}
          />
        ) : (
          <EmptyList {...props} attitudes={attitudes} />
        )}
      </div>
      <AcceptAboveDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        proposals={claims.filter((claim) => claim.status === 'proposed')}
        onAccept={props.onAcceptAbove}
      />
    </section>
  );
}

/** Nothing yet, nothing left and nothing under this filter are three different things. */
function EmptyList({
  counts,
  place,
  canWrite,
  attitudes,
  onPlace,
}: ClaimPanelProps & { attitudes: number }) {
  const [title, words] =
    counts.all === 0
      ? [
          'No claims yet.',
          canWrite
            ? 'Nothing was proposed in this text. Select somebody’s words in it to add a claim.'
            : 'Nobody has found a claim in this text so far.',
        ]
      : place.show === 'proposed'
        ? ['Nothing left to decide.', 'Every proposal of this source has been decided.']
        : place.show === 'decided'
          ? ['Nothing decided yet.', 'Accept or dismiss a proposal, and it will be listed here.']
          : ['Attitudes only.', 'What people only hope or believe is hidden now.'];
  return (
    <div className="flex flex-col items-start gap-2 p-5 text-small text-ink-soft">
      <p className="font-serif text-title text-ink">{title}</p>
      <p>{words}</p>
      {counts.all > 0 && place.show !== 'all' && (
        <Button size="small" onPress={() => onPlace({ show: 'all' })}>
          Show all claims
        </Button>
      )}
      {attitudes > 0 && !place.attitudes && (
        <Button size="small" onPress={() => onPlace({ attitudes: true })}>
          Show attitudes
        </Button>
      )}
    </div>
  );
}
