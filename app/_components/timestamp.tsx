const minutes = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/**
 * An instant as “22 Nov 2026, 15:40 UTC”: the same on the server, in every browser and on paper.
 * Takes an ISO 8601 instant or a Date; the title holds the whole of it.
 */
export function Timestamp({ at }: { at: string | Date }) {
  const instant = typeof at === 'string' ? new Date(at) : at;
  const iso = instant.toISOString();
  return (
    <time dateTime={iso} title={iso} className="sm:whitespace-nowrap">
      {minutes.format(instant)} UTC
    </time>
  );
}
