import { Search } from 'lucide-react';
import { buttonStyle } from './button-style';
import { LinkButton } from './link-button';

export interface FilterBarProps {
  /** Address of the page itself; the form sends its fields there as the query. */
  action: string;
  label: string;
  /** The fields: native or ours, each with a `name`. */
  children: React.ReactNode;
  /** True when any filter is set: then “Clear” is offered. */
  isFiltered?: boolean;
}

/** Filters as a plain GET form: they live in the address, work without script and can be shared. */
export function FilterBar({ action, label, children, isFiltered = false }: FilterBarProps) {
  return (
    <search aria-label={label} className="no-print mb-4">
      <form action={action} method="get" className="flex flex-wrap items-end gap-3">
        {children}
        <button type="submit" className={buttonStyle('quiet', 'normal')}>
          <Search aria-hidden="true" className="size-4" /> Show
        </button>
        {isFiltered && (
          <LinkButton href={action} variant="plain">
            Clear
          </LinkButton>
        )}
      </form>
    </search>
  );
}
