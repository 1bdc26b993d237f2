const lines: Record<string, string> = {
  direct: 'decoration-solid',
  indirect: 'decoration-dashed',
  mixed: 'decoration-double',
};

/** The kind of a claim, underlined as it is in the text: solid, dashed, double. */
export function KindMark({ kind }: { kind: 'direct' | 'indirect' | 'mixed' }) {
  return (
    <span
      className={`text-fine text-ink-soft underline decoration-(--mark-line) decoration-2 underline-offset-[0.25em] ${lines[kind]}`}
    >
      {kind}
    </span>
  );
}
