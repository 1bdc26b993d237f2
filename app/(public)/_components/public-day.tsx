const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An instant as readers say it: “22 November 2026”. The title holds the whole of it. */
export function PublicDay({ at }: { at: string }) {
  return (
    <time dateTime={at} title={at}>
      {days.format(new Date(at))}
    </time>
  );
}
