import { Check, CircleHelp, Equal, X } from 'lucide-react';
import { Badge, type Tone } from './badge';

export type VerdictTone = 'supported' | 'mixed' | 'refuted' | 'unproven';

const looks: Record<VerdictTone, { tone: Tone; glyph: React.ReactNode }> = {
  supported: { tone: 'good', glyph: <Check strokeWidth={3} /> },
  mixed: { tone: 'warn', glyph: <Equal strokeWidth={3} /> },
  refuted: { tone: 'bad', glyph: <X strokeWidth={3} /> },
  unproven: { tone: 'neutral', glyph: <CircleHelp /> },
};

/** A verdict in the newsroom's own word, with the glyph and colour of what it amounts to. */
export function VerdictMark({ amounts, word }: { amounts: VerdictTone; word: string }) {
  return (
    <Badge tone={looks[amounts].tone} glyph={looks[amounts].glyph}>
      {word}
    </Badge>
  );
}
