const steps = [
  { id: 'choose', label: 'Choose' },
  { id: 'check', label: 'Check' },
  { id: 'import', label: 'Import' },
] as const;

/** Where one is on the way to an imported source. */
export function ImportSteps({ current }: { current: (typeof steps)[number]['id'] }) {
  return (
    <ol aria-label="Steps of the import" className="flex flex-wrap gap-x-6 gap-y-2 text-small">
      {steps.map((step, index) => (
        <li
          key={step.id}
          aria-current={step.id === current ? 'step' : undefined}
          className="flex items-center gap-2 text-ink-soft aria-[current=step]:font-semibold aria-[current=step]:text-ink"
        >
          <span
            aria-hidden="true"
            className={`grid size-6 place-items-center rounded-round border tabular-nums ${step.id === current ? 'border-accent bg-accent text-on-accent' : 'border-edge'}`}
          >
            {index + 1}
          </span>
          {step.label}
        </li>
      ))}
    </ol>
  );
}
