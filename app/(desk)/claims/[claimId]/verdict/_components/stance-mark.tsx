import { Info, ThumbsDown, ThumbsUp } from 'lucide-react';
import { Badge } from '@/app/_components/badge';
import type { Stance } from '@/lib/reviews/review';

const looks = {
  supports: { word: 'For the claim', tone: 'good', glyph: <ThumbsUp /> },
  refutes: { word: 'Against the claim', tone: 'bad', glyph: <ThumbsDown /> },
  context: { word: 'Context', tone: 'neutral', glyph: <Info /> },
} as const;

/** What a piece of evidence does to the claim, as glyph and word. */
export function StanceMark({ stance }: { stance: Stance }) {
  const { word, tone, glyph } = looks[stance];
  return (
    <Badge tone={tone} glyph={glyph}>
      {word}
    </Badge>
  );
}
