'use client';

import { Ban, Check, Pencil, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/app/_components/button';
import { KeyHint } from '@/app/_components/key-hint';
import type { ShortcutId } from '@/app/_components/shortcuts/shortcut-list';
import { useShortcutKey } from '@/app/_components/shortcuts/shortcut-store';
import { StatusMark } from '@/app/_components/status-mark';
import { Tabs } from '@/app/_components/tabs';
import { AttributionTab } from './attribution-tab';
import { HistoryTab } from './history-tab';
import { NotesPanel } from './notes-panel';
import type { ReaderActions, ReaderClaim, ReaderSnapshot } from './reader-view';

interface InspectorProps {
  claim: ReaderClaim;
  via: ReaderClaim | null;
  text: string;
  canWrite: boolean;
  isBusy: boolean;
  history: ReaderActions['history'];
  snapshot: ReaderSnapshot;
  /** How many notes hang on it or on its words. */
  notes: number;
  onNoted: () => void;
  onChoose: (claimId: number) => void;
  onAccept: () => void;
  onEdit: () => void;
  onDismiss: () => void;
  onTakeBack: () => void;
}

/** The chosen claim: what can be done about it, its attribution and its history. */
export function Inspector(props: InspectorProps) {
  const { claim, canWrite } = props;
  const isProposed = claim.status === 'proposed';
  const isDismissed = claim.status === 'dismissed';
  return (
    <section aria-label="The chosen claim" className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pt-3">
        <StatusMark status={claim.status} />
        <span className="flex gap-3">
          <Link
            href={`/claims/${claim.id}/links`}
            prefetch={false}
            className="tap text-small text-accent underline underline-offset-2"
          >
            Links
          </Link>
          <Link
            href={`/claims/${claim.id}`}
            className="tap text-small text-accent underline underline-offset-2"
          >
            Claim {claim.id}
          </Link>
        </span>
      </div>
      {canWrite && (
        <fieldset aria-label="Decide" className="flex flex-wrap gap-1.5 px-4 pt-2.5 pb-1">
          {isProposed && (
            <Deed id="claim.accept" primary isBusy={props.isBusy} onPress={props.onAccept}>
              <Check aria-hidden="true" className="size-4" /> Accept
            </Deed>
          )}
          {!isDismissed && (
            <>
              <Deed id="claim.edit" isBusy={false} onPress={props.onEdit}>
                <Pencil aria-hidden="true" className="size-3.5" /> Edit
              </Deed>
              <Deed id="claim.dismiss" isBusy={false} onPress={props.onDismiss}>
                <Ban aria-hidden="true" className="size-3.5" /> Dismiss
              </Deed>
            </>
          )}
          {!isProposed && (
            <Deed id="claim.takeBack" isBusy={props.isBusy} onPress={props.onTakeBack}>
              <Undo2 aria-hidden="true" className="size-3.5" /> Take back
            </Deed>
          )}
        </fieldset>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto">
        <Tabs
          label="About this claim"
          tabs={[
            {
              id: 'attribution',
              title: 'Attribution',
              content: (
                <AttributionTab
                  claim={claim}
                  text={props.text}
                  via={props.via}
                  onChoose={props.onChoose}
                />
              ),
            },
            {
              id: 'notes',
              title: 'Notes',
              ...(props.notes > 0 && { count: props.notes }),
              content: (
                <NotesPanel
                  place={{ claimId: claim.id }}
                  snapshot={props.snapshot}
                  canWrite={canWrite}
                  onNoted={props.onNoted}
                />
              ),
            },
            {
              id: 'history',
              title: 'History',
              content: <HistoryTab claim={claim} history={props.history} />,
            },
          ]}
        />
      </div>
    </section>
  );
}

function Deed(props: {
  id: ShortcutId;
  primary?: boolean;
  isBusy: boolean;
  onPress: () => void;
  children: React.ReactNode;
}) {
  const { key, aria } = useShortcutKey(props.id);
  return (
    <Button
      size="small"
      variant={props.primary ? 'primary' : 'quiet'}
      isPending={props.isBusy}
      keyShortcuts={aria}
      onPress={props.onPress}
    >
      {props.children}
      {key && <KeyHint keys={key} />}
    </Button>
  );
}
