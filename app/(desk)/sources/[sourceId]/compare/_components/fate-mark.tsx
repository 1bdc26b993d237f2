import { ArrowUpDown, CircleHelp, CircleOff, Equal, PencilLine } from 'lucide-react';
import { Badge, type Tone } from '@/app/_components/badge';
import type { CarryingOutcome } from '@/lib/claims/carrying';

const looks: Record<CarryingOutcome, { word: string; tone: Tone; glyph: React.ReactNode }> = {
  same: { word: 'Same place', tone: 'good', glyph: <Equal /> },
  moved: { word: 'Moved', tone: 'accent', glyph: <ArrowUpDown /> },
  altered: { word: 'Altered', tone: 'warn', glyph: <PencilLine /> },
  gone: { word: 'Gone', tone: 'bad', glyph: <CircleOff /> },
  undecided: { word: 'Nobody has decided', tone: 'neutral', glyph: <CircleHelp /> },
};

/** What became of a claim in a later capture, as glyph and word. */
export function FateMark({ outcome }: { outcome: CarryingOutcome }) {
  const { word, tone, glyph } = looks[outcome];
  return (
    <Badge tone={tone} glyph={glyph} tentative={outcome === 'undecided'}>
      {word}
    </Badge>
  );
}
