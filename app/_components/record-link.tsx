import { TextLink } from './text-link';

/** Records with a page of their own; all others are shown by their history in the log. */
const pages: Record<string, string> = {
  source: '/sources/',
  claim: '/claims/',
  speaker: '/speakers/',
};

/** Everything that happened to one record. */
export function historyPath(type: string, id: string): string {
  return `/log?subject=${encodeURIComponent(`${type} ${id}`)}`;
}

/** A record by its kind and number, leading to its page, or to its history where it has none. */
export function RecordLink({
  type,
  id,
  children = `${type.replaceAll('_', ' ')} ${id}`,
}: {
  type: string;
  id: string;
  children?: React.ReactNode;
}) {
  const page = pages[type];
  return <TextLink href={page ? `${page}${id}` : historyPath(type, id)}>{children}</TextLink>;
}
