import Link from 'next/link';

export interface Crumb {
  label: string;
  href: string;
}

export function Breadcrumb({ crumbs, here }: { crumbs: readonly Crumb[]; here?: string }) {
  return (
    <nav aria-label="Breadcrumb" className="mb-1 min-w-0 text-small text-ink-soft">
      <ol className="flex min-w-0 flex-wrap gap-x-1.5">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="flex gap-x-1.5">
            {index > 0 && <span aria-hidden="true">/</span>}
            <Link
              href={crumb.href}
              className="tap inline-block text-ink-soft underline-offset-2 hover:text-ink hover:underline"
            >
              {crumb.label}
            </Link>
          </li>
        ))}
        {here && (
          <li className="flex min-w-0 gap-x-1.5">
            <span aria-hidden="true">/</span>
            <span aria-current="page" className="truncate">
              {here}
            </span>
          </li>
        )}
      </ol>
    </nav>
  );
}
