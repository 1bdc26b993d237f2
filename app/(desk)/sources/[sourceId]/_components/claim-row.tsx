import { Check, CircleDashed, CircleSlash } from 'lucide-react';
import { KindMark } from '@/app/_components/kind-mark';
import { quoted } from './quoted';
import type { ReaderClaim } from './reader-view';

const glyphs: Record<string, { icon: typeof Check; word: string; look: string }> = {
  proposed: { icon: CircleDashed, word: 'proposed', look: 'text-ink-soft' },
  open: { icon: Check, word: 'accepted', look: 'text-good' },
  dismissed: { icon: CircleSlash, word: 'dismissed', look: 'text-ink-soft' },
};

/** The engine's confidence as people read it. */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

/** One claim of the list: who, in what role, the words, and how far it is decided. */
export function ClaimRow({ claim }: { claim: ReaderClaim }) {
  const {
    icon: Glyph,
    word,
    look,
  } = glyphs[claim.status] ?? {
    icon: Check,
    word: claim.status,
    look: 'text-ink',
  };
  const isProposed = claim.status === 'proposed';
  const speaker = claim.speakerName ?? claim.speakerAsWorded;
  return (
    <>
      <span className="flex items-baseline justify-between gap-2">
        <span className="min-w-0 truncate text-small">
          <span className={isProposed ? 'text-ink-soft' : 'font-semibold'}>
            {speaker ?? 'Nobody named'}
          </span>
          {claim.affiliationAsWorded && (
            <span className="text-ink-soft"> · {claim.affiliationAsWorded}</span>
          )}
        </span>
        <Glyph role="img" aria-label={word} className={`size-3.5 shrink-0 self-center ${look}`} />
      </span>
      <span
        className={`mt-0.5 line-clamp-2 font-serif text-lead leading-snug ${isProposed ? 'text-ink-soft' : ''} ${claim.status === 'dismissed' ? 'line-through decoration-1' : ''}`}
      >
        {claim.kind === 'direct' ? quoted(claim.quote) : claim.quote}
      </span>
      <span className="mt-1 flex items-center gap-3 text-fine text-ink-soft">
        <KindMark kind={claim.kind} />
        {claim.act === 'attitude' && <span>attitude</span>}
        {isProposed && claim.confidence !== null && (
          <span>
            {percent(claim.confidence)}
            <span className="sr-only"> confidence</span>
          </span>
        )}
        {claim.origin === 'member' && <span>added here</span>}
      </span>
    </>
  );
}
