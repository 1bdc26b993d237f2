'use client';

import { DoorFrame } from './door-frame';
import { LinkButton } from './link-button';
import { PageFrame } from './shell/page-frame';

/** What may have happened to an address that leads nowhere, and the ways on. */
const places = {
  desk: {
    why: [
      'The address may be mistyped or cut short, it may never have led anywhere, or your role may not open it.',
      'What was recorded here once is never deleted: look for it by its words.',
    ],
    ways: [
      ['/claims', 'Find a claim'],
      ['/sources', 'See the sources'],
      ['/log', 'Look in the log'],
    ],
  },
  anywhere: {
    why: ['The address may be mistyped or cut short, or it may never have led anywhere.'],
    ways: [
      ['/', 'Go to the desk'],
      ['/published', 'Read the fact checks'],
    ],
  },
  verdict: {
    why: [
      'There is no verdict at this address. Perhaps a part of it is missing.',
      'What was published once stays at its address.',
    ],
    ways: [['/published', 'See all verdicts']],
  },
} as const;

/**
 * The page for an address that leads nowhere. Next sends it along with every page it may have to
 * stand in for: hence one client component with one word, which weighs a line there.
 */
export function NothingHere({ place }: { place: keyof typeof places }) {
  const { why, ways } = places[place];
  const words = (
    <>
      {/* The page that is not there may have named itself already; this comes before it. */}
      <title>Nothing here · Verbatim</title>
      <h1 className="text-headline">There is nothing here</h1>
      {why.map((sentence) => (
        <p key={sentence} className="mt-2 max-w-prose text-body text-ink-soft">
          {sentence}
        </p>
      ))}
      <p className="mt-5 flex flex-wrap gap-2">
        {ways.map(([href, label]) => (
          <LinkButton key={href} href={href}>
            {label}
          </LinkButton>
        ))}
      </p>
    </>
  );
  if (place === 'verdict') return words;
  if (place === 'desk') return <PageFrame width="text">{words}</PageFrame>;
  return <DoorFrame>{words}</DoorFrame>;
}
