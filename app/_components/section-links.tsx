import Link from 'next/link';

export interface SectionLinksProps {
  label: string;
  links: readonly { label: string; href: string; count?: number }[];
  /** The label of the section one is in. */
  here: string;
}

/** The sections of one thing as links, so that each has an address and works without script. */
export function SectionLinks({ label, links, here }: SectionLinksProps) {
  return (
    <nav aria-label={label} className="no-print mb-6 overflow-x-auto border-b border-rule">
      <ul className="flex gap-5">
        {links.map((link) => (
          <li key={link.href} className="shrink-0">
            <Link
              prefetch={false}
              href={link.href}
              aria-current={link.label === here ? 'page' : undefined}
              className="tap block border-b-2 border-transparent py-2 text-small font-semibold text-ink-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {link.label}
              {link.count !== undefined && (
                <span className="ms-1 font-normal text-ink-soft">{link.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
