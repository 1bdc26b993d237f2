import { Rss } from 'lucide-react';
import Link from 'next/link';
import { getNewsroom } from '@/lib/auth/newsroom';
import { withDirectionShown } from '@/lib/text/prose';

/** Pages for readers: no session is asked for, and nothing of the desk is near. */
export default async function PublicLayout({ children }: { children: React.ReactNode }) {
  const newsroom = withDirectionShown((await getNewsroom())?.name ?? 'Verbatim');
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-5xl flex-col px-4 sm:px-8 print:max-w-none print:p-0">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-small focus:bg-sheet focus:px-3 focus:py-2"
      >
        Skip to the text
      </a>
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b-4 border-double border-ink pt-6 pb-3">
        <Link
          href="/published"
          prefetch={false}
          className="tap font-serif text-title font-semibold text-ink no-underline hover:text-accent"
        >
          {newsroom}
        </Link>
        <p className="font-serif text-body text-ink-soft italic">Fact checks</p>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 py-8 outline-none print:py-4">
        {children}
      </main>
      <footer className="no-print flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-5 text-small text-ink-soft">
        <p>Each verdict rests on words that anybody can find again in their source.</p>
        <p className="flex items-center gap-4">
          <Link href="/published" prefetch={false} className="tap inline-flex items-center">
            All verdicts
          </Link>
          <a href="/published/feed.xml" className="tap inline-flex items-center gap-1">
            <Rss aria-hidden="true" className="size-3.5" /> Feed
          </a>
        </p>
      </footer>
    </div>
  );
}
