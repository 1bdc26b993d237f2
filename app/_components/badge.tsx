export type Tone = 'neutral' | 'accent' | 'good' | 'bad' | 'warn';

const tones: Record<Tone, string> = {
  neutral: 'bg-muted-wash text-muted border-transparent',
  accent: 'bg-accent-wash text-accent border-transparent',
  good: 'bg-good-wash text-good border-transparent',
  bad: 'bg-bad-wash text-bad border-transparent',
  warn: 'bg-warn-wash text-warn border-transparent',
};

export interface BadgeProps {
  tone?: Tone;
  /** A dotted edge: suggested by the machine, decided by nobody. */
  tentative?: boolean;
  /** Stands for the tone where colour does not reach. */
  glyph?: React.ReactNode;
  children: React.ReactNode;
}

/** A word about a thing, with its glyph; colour only underlines what the word says. */
export function Badge({ tone = 'neutral', tentative = false, glyph, children }: BadgeProps) {
  const edge = tentative ? 'border-dotted !border-edge bg-transparent' : '';
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-small border px-1.5 text-fine leading-5 font-medium whitespace-nowrap forced-colors:border-[CanvasText] ${tones[tone]} ${edge}`}
    >
      {glyph && (
        <span aria-hidden="true" className="inline-flex [&>svg]:size-3">
          {glyph}
        </span>
      )}
      {children}
    </span>
  );
}
