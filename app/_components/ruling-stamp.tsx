import { Check, CircleHelp, Equal, X } from 'lucide-react';
import type { VerdictTone } from './verdict-mark';

const looks: Record<VerdictTone, { ink: string; glyph: React.ReactNode }> = {
  supported: { ink: 'border-good bg-good-wash text-good', glyph: <Check strokeWidth={3} /> },
  mixed: { ink: 'border-warn bg-warn-wash text-warn', glyph: <Equal strokeWidth={3} /> },
  refuted: { ink: 'border-bad bg-bad-wash text-bad', glyph: <X strokeWidth={3} /> },
  unproven: { ink: 'border-edge bg-muted-wash text-muted', glyph: <CircleHelp /> },
};

/** The ruling as readers see it first: large, with its glyph, in the newsroom's own word. */
export function RulingStamp({ tone, word }: { tone: VerdictTone; word: string }) {
  return (
    <p
      className={`inline-flex items-center gap-2 rounded-small border-2 px-3 py-1 font-serif text-title font-semibold print:border-[CanvasText] ${looks[tone].ink}`}
    >
      <span aria-hidden="true" className="inline-flex [&>svg]:size-5">
        {looks[tone].glyph}
      </span>
      <span className="sr-only">Our ruling: </span>
      {word}
    </p>
  );
}
