export interface EmptyStateProps {
  /** Why there is nothing here, in one sentence. */
  title: string;
  /** What would put something here. */
  children?: React.ReactNode;
  /** The next thing to do: a link button or a button. */
  action?: React.ReactNode;
  icon?: React.ReactNode;
}

/** “Nothing yet” and “nothing found” are different sentences: the caller knows which it is. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-box border border-dashed border-edge px-5 py-8 sm:px-8">
      {icon && (
        <span aria-hidden="true" className="text-ink-soft [&>svg]:size-6">
          {icon}
        </span>
      )}
      <p className="font-serif text-title">{title}</p>
      {children && <div className="max-w-prose text-body text-ink-soft">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
