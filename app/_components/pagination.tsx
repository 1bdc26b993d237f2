import { ArrowLeft, ArrowRight } from 'lucide-react';
import { LinkButton } from './link-button';

export interface PaginationProps {
  label: string;
  /** Addresses of the neighbouring pages; null where the list ends. */
  previous: string | null;
  next: string | null;
  /** Where we are, in words: “1,201 to 1,250 of 100,000”. */
  position?: React.ReactNode;
}

export function Pagination({ label, previous, next, position }: PaginationProps) {
  if (!previous && !next && !position) return null;
  return (
    <nav
      aria-label={label}
      className="no-print mt-4 flex flex-wrap items-center justify-between gap-3"
    >
      <span className="text-small text-ink-soft">{position}</span>
      <span className="flex gap-2">
        {previous && (
          <LinkButton href={previous} size="small" rel="prev">
            <ArrowLeft aria-hidden="true" className="size-3.5" /> Previous
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next} size="small" rel="next">
            Next <ArrowRight aria-hidden="true" className="size-3.5" />
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
