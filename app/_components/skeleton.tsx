/** Grey lines where text will be; said once to screen readers. */
export function Skeleton({ lines = 4, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div role="status" className="flex flex-col gap-2.5">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
          key={line}
          aria-hidden="true"
          className="h-3.5 animate-[breathe_1.6s_ease-in-out_infinite] rounded-small bg-rule"
          style={{ inlineSize: `${[96, 88, 92, 64][line % 4]}%` }}
        />
      ))}
    </div>
  );
}
