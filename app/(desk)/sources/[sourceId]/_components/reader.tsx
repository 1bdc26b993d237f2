'use client';

import { useRef, useState } from 'react';
import type { Crumb } from '@/app/_components/breadcrumb';
import { useShortcut } from '@/app/_components/shortcuts/shortcut-store';
import type { Range } from '@/lib/text/span';
import { ClaimForm } from './claim-form';
import { ClaimPanel } from './claim-panel';
import { DismissDialog } from './dismiss-dialog';
import { FindText } from './find-text';
import { Inspector } from './inspector';
import { notesOnClaim } from './note-spots';
import { NotesDialog } from './notes-dialog';
import { NothingChosen } from './nothing-chosen';
import { PickingBanner } from './picking-banner';
import { ReaderHeader } from './reader-header';
import type { ReaderPlace } from './reader-url';
import type { ReaderActions, ReaderClaim, ReaderSnapshot, ReaderStart } from './reader-view';
import { SplitPane } from './split-pane';
import { suggestRepeats } from './suggest-repeats';
import { TextPane, type TextPaneHandle } from './text-pane';
import { useClaims } from './use-claims';
import { useDecisions } from './use-decisions';
import { useDrafting } from './use-drafting';
import { useListed } from './use-listed';
import { useNotes } from './use-notes';
import { type Picking, usePicking } from './use-picking';
import { usePlace } from './use-place';
import { useWalk } from './use-walk';

export interface ReaderProps {
  title: string;
  crumbs: readonly Crumb[];
  snapshot: ReaderSnapshot;
  start: ReaderStart;
  /** From the address, by `parseReaderPlace`. */
  place: ReaderPlace;
  /** False for members who may only read, and while words are picked for something else. */
  canWrite: boolean;
  /** The address says that words are picked as evidence. */
  picking: Picking | null;
  actions: ReaderActions;
  /** Links beside the switches, such as the source's details. */
  more?: React.ReactNode;
}

/** A source with its claims. Another snapshot is another reader: give it a `key`. */
export function Reader(props: ReaderProps) {
  const { snapshot, start, canWrite, actions, picking } = props;
  const { text, isWhole, hasFailed, claims, byId, apply, reload } = useClaims(snapshot, start);
  const [place, setPlace] = usePlace(props.place);
  const [isFinding, setFinding] = useState(false);
  const [isDismissing, setDismissing] = useState(false);
  const [said, setSaid] = useState('');
  const reader = useRef<HTMLDivElement>(null);
  const pane = useRef<TextPaneHandle>(null);
  const side = useRef<HTMLDivElement>(null);
  const decisions = useDecisions({ actions, snapshot, text, apply });
  const drafting = useDrafting({ text, pane, side, onAnnounce: setSaid });
  const { draft, selection } = drafting;
  const evidence = usePicking({ picking, snapshot, text });
  const canSelect = canWrite || picking !== null;
  /** Words taken by keyboard: evidence needs its stance first, anything else begins a claim. */
  const take = (range: Range) => {
    if (!picking) return drafting.take(range);
    drafting.setSelection(range);
    requestAnimationFrame(() =>
      reader.current?.querySelector<HTMLElement>('[role=toolbar] button')?.focus(),
    );
  };
  const notes = useNotes(snapshot.id, start.notes, byId);

  const chosen = (place.claim !== null && byId.get(place.claim)) || null;
  const listed = useListed(claims, chosen, place);
  const counts = isWhole
    ? { all: claims.length, proposed: claims.filter((c) => c.status === 'proposed').length }
    : start.counts;

  const { choose, step, jump } = useWalk({
    ...{ text, isWhole, byId, listed, place, selection, pane, side },
    onPlace: setPlace,
    onSelect: drafting.setSelection,
    onAnnounce: setSaid,
  });
  /** After a decision that takes the claim out of the list, the next one is at hand. */
  const decide = async (deed: (claim: ReaderClaim) => Promise<boolean>) => {
    if (!chosen) return false;
    const at = listed.indexOf(chosen);
    const next = listed[at + 1] ?? listed[at - 1];
    const isDone = await deed(chosen);
    if (isDone && place.show === 'proposed' && next) choose(next.id);
    return isDone;
  };
  const goOnFromNewest = async () => {
    const newest = (await reload())?.find((claim) => claim.id === draft?.claim?.id);
    if (draft && newest)
      drafting.setDraft({ ...draft, claim: { id: newest.id, version: newest.version } });
  };

  const canDecide = canWrite && chosen !== null && draft === null && !decisions.isBusy;
  const isProposed = chosen?.status === 'proposed';
  const isDismissed = chosen?.status === 'dismissed';
  const accept = () => void decide(decisions.accept);
  const takeBack = () => void decide(decisions.takeBack);
  useShortcut('claim.next', () => step(1));
  useShortcut('claim.previous', () => step(-1));
  useShortcut('claim.jump', jump);
  useShortcut('text.find', () => setFinding(true));
  useShortcut('text.marks', () => setPlace({ marks: !place.marks }));
  useShortcut('claim.accept', accept, canDecide && isProposed);
  useShortcut('claim.edit', () => chosen && drafting.edit(chosen), canDecide && !isDismissed);
  useShortcut('claim.dismiss', () => setDismissing(true), canDecide && !isDismissed);
  useShortcut('claim.takeBack', takeBack, canDecide && !isProposed);
  useShortcut(
    'claim.new',
    () => (selection ? drafting.take(selection) : drafting.begin()),
    canWrite && draft === null,
  );

  const textSide = (
    <>
      {isFinding && (
        <FindText
          text={text}
          canWrite={canSelect}
          onShow={(range) => {
            drafting.setSelection(range);
            pane.current?.reveal(range);
          }}
          onTake={(range) => {
            setFinding(false);
            take(range);
          }}
          onClose={() => {
            setFinding(false);
            pane.current?.focus();
          }}
        />
      )}
      <TextPane
        ref={pane}
        reader={reader}
        snapshot={snapshot}
        firstText={start.text}
        text={text}
        isWhole={isWhole}
        listed={listed}
        chosen={chosen}
        marks={place.marks}
        noteSpots={notes.spots}
        selection={selection}
        canWrite={canSelect}
        isDrafting={draft !== null}
        onChoose={choose}
        onSelect={drafting.setSelection}
        onConfirm={take}
        onUse={(role) => selection && drafting.use(role, selection)}
        onPick={picking && ((stance) => selection && evidence.pick(stance, selection))}
        onNotes={notes.open}
        onAnnounce={setSaid}
      />
    </>
  );
  const claimSide = draft ? (
    <ClaimForm
      key={draft.claim?.id ?? 'new'}
      draft={draft}
      text={text}
      claims={claims}
      hasSelection={selection !== null}
      waitingRole={drafting.waitingRole}
      search={actions.searchSpeakers}
      onDraft={drafting.setDraft}
      onUse={(role) => selection && drafting.use(role, selection)}
      onSelectInText={drafting.selectInText}
      onSave={async (sent, repeats) => {
        const answer = await decisions.save(sent);
        if ('failure' in answer) return answer.failure;
        if (answer.id !== null) await suggestRepeats(answer.id, repeats);
        setPlace({ claim: answer.id });
        drafting.leave();
        return null;
      }}
      onNewest={goOnFromNewest}
      onCancel={drafting.leave}
    />
  ) : (
    <>
      <div className="min-h-0 flex-1 basis-1/2 max-lg:h-[50dvh] max-lg:flex-none">
        <ClaimPanel
          claims={claims}
          counts={counts}
          listed={listed}
          chosenId={place.claim}
          place={place}
          canWrite={canWrite}
          reader={reader}
          onPlace={setPlace}
          onChoose={choose}
          onAcceptAbove={decisions.acceptAbove}
        />
      </div>
      <div className="min-h-0 flex-1 basis-1/2 border-t border-edge">
        {chosen ? (
          <Inspector
            key={chosen.id}
            claim={chosen}
            via={chosen.viaId === null ? null : (byId.get(chosen.viaId) ?? null)}
            text={text}
            canWrite={canWrite}
            isBusy={decisions.isBusy}
            history={actions.history}
            snapshot={snapshot}
            notes={notesOnClaim(notes.spots, chosen)}
            onNoted={notes.reload}
            onChoose={choose}
            onAccept={accept}
            onEdit={() => drafting.edit(chosen)}
            onDismiss={() => setDismissing(true)}
            onTakeBack={takeBack}
          />
        ) : (
          <NothingChosen
            isEmpty={counts.all === 0}
            hasFailed={hasFailed}
            canWrite={canWrite}
            onRetry={() => void reload()}
          />
        )}
      </div>
    </>
  );

  return (
    <div ref={reader} className="flex flex-col lg:h-dvh print:h-auto">
      <ReaderHeader
        title={props.title}
        crumbs={props.crumbs}
        snapshot={snapshot}
        marks={place.marks}
        more={props.more}
        onMarks={(marks) => setPlace({ marks })}
        onFind={() => setFinding(true)}
      />
      {picking && <PickingBanner claimId={picking.claimId} failure={evidence.failure} />}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <SplitPane
        main={textSide}
        side={
          <div ref={side} className="flex h-full min-h-0 flex-col">
            {claimSide}
          </div>
        }
      />
      <NotesDialog
        snapshot={snapshot}
        words={notes.words}
        text={text}
        canWrite={canWrite}
        onNoted={notes.reload}
        onClose={notes.close}
      />
      <DismissDialog
        isOpen={isDismissing}
        onOpenChange={setDismissing}
        onDismiss={(reason) => decide((claim) => decisions.dismiss(claim, reason))}
      />
    </div>
  );
}
