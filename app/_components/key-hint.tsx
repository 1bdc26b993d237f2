/** Keys as caps: `Ctrl+K` becomes two of them. Not shown where there is no keyboard to speak of. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="inline-flex gap-0.5 pointer-coarse:hidden">
      {keys.split('+').map((key) => (
        <kbd
          key={key}
          className="inline-grid h-5 min-w-5 place-items-center rounded-small border border-edge bg-sheet px-1 font-sans text-fine leading-none text-ink-soft"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
