import { Breadcrumb, type Crumb } from './breadcrumb';

export interface PageHeaderProps {
  title: React.ReactNode;
  /** The way here, without the page itself. */
  crumbs?: readonly Crumb[];
  /** One line under the title. */
  lede?: React.ReactNode;
  actions?: React.ReactNode;
}

export function PageHeader({ title, crumbs, lede, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 border-b border-rule pb-4">
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-headline">{title}</h1>
          {lede && <p className="mt-1 max-w-prose text-body text-ink-soft">{lede}</p>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  );
}
