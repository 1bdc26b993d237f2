import Link from 'next/link';

/** A link in running interface text. A list holds fifty: none is fetched before it is followed. */
export function TextLink({ className = '', ...props }: React.ComponentProps<typeof Link>) {
  return (
    <Link
      prefetch={false}
      {...props}
      className={`text-accent underline decoration-1 underline-offset-[0.2em] hover:text-accent-strong hover:decoration-2 ${className}`}
    />
  );
}
