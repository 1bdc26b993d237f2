import { FilterBar } from '@/app/_components/filter-bar';
import { ClaimWhere } from '@/app/(desk)/claims/_components/claim-brief';
import { PlainSelect } from '@/app/(desk)/claims/_components/plain-fields';
import type { DisputedClaim, DisputeView } from '@/lib/disputes/get-dispute';
import { type DiffSegment, wordDiff } from '@/lib/text/word-diff';

/**
 * Two claims of the dispute word by word: those named in the address, or two that are linked across
 * the sides, or the first of two sides.
 */
export function Compare({
  dispute,
  leftId,
  rightId,
}: {
  dispute: DisputeView;
  leftId: number;
  rightId: number;
}) {
  const { claims } = dispute;
  if (claims.length < 2) return null;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const opposed = dispute.links.find(({ from, to }) => byId.get(from)?.side !== byId.get(to)?.side);
  const left = byId.get(leftId) ?? byId.get(opposed?.from ?? 0) ?? claims[0]!;
  const right =
    claims.find(({ id }) => id === rightId && id !== left.id) ??
    claims.find(({ id }) => id === opposed?.to && id !== left.id) ??
    claims.find(({ side }) => side !== left.side) ??
    claims.find(({ id }) => id !== left.id)!;
  const choices = claims.map((claim) => [String(claim.id), shortName(claim)] as const);
  const statements = wordDiff(left.statement, right.statement);
  const words = wordDiff(left.quote, right.quote);
  return (
    <section aria-labelledby="compare" className="mt-10">
      <h2 id="compare" className="mb-1 text-title">
        Word by word
      </h2>
      <p className="mb-3 text-small text-ink-soft">
        What only one of them says is <Changed>marked like this</Changed>.
      </p>
      <FilterBar action={`/disputes/${dispute.id}`} label="Choose two claims to compare">
        <PlainSelect
          name="left"
          label="One claim"
          choices={choices}
          defaultValue={left.id}
          className="max-w-full sm:w-80"
        />
        <PlainSelect
          name="right"
          label="The other"
          choices={choices}
          defaultValue={right.id}
          className="max-w-full sm:w-80"
        />
      </FilterBar>
      <div className="grid gap-4 sm:grid-cols-2">
        <Half claim={left} statement={statements} words={words} without="added" />
        <Half claim={right} statement={statements} words={words} without="removed" />
      </div>
    </section>
  );
}

function Half({
  claim,
  statement,
  words,
  without,
}: {
  claim: DisputedClaim;
  statement: readonly DiffSegment[];
  words: readonly DiffSegment[];
  /** What belongs to the other claim alone. */
  without: 'added' | 'removed';
}) {
  const first = claim.words[0];
  const last = claim.words.at(-1);
  return (
    <article
      aria-label={`Claim ${claim.id}`}
      className="min-w-0 rounded-box border border-rule bg-sheet px-4 py-3"
    >
      <p className="font-serif text-lead">
        <Differences segments={statement} without={without} />
      </p>
      <p className="mt-2 font-serif text-body text-ink-soft">
        {first && <>… {first.prefix}</>}
        <span className="text-ink">
          <Differences segments={words} without={without} />
        </span>
        {last && <>{last.suffix} …</>}
      </p>
      <p className="mt-2 text-small text-ink-soft">
        <ClaimWhere claim={claim} />
      </p>
    </article>
  );
}

function Differences({
  segments,
  without,
}: {
  segments: readonly DiffSegment[];
  without: 'added' | 'removed';
}) {
  return segments
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text, before, after }) => {
      const key = `${before.start} ${after.start} ${kind}`;
      return kind === 'kept' ? <span key={key}>{text}</span> : <Changed key={key}>{text}</Changed>;
    });
}

function Changed({ children }: { children: React.ReactNode }) {
  return (
    <mark className="bg-(--mark-chosen) text-ink underline decoration-(--mark-line) decoration-2 underline-offset-[0.2em]">
      {children}
    </mark>
  );
}

function shortName({ id, statement }: DisputedClaim): string {
  const words = statement.length > 70 ? `${statement.slice(0, 68).trimEnd()} …` : statement;
  return `${id}: ${words}`;
}
