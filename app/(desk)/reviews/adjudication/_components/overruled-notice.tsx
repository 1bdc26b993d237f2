import { TextLink } from '@/app/_components/text-link';
import type { OverrulingView } from '@/lib/reviews/overrulings';

/** Discussions that came to another value than the reader's own, and why. Nothing when there are none. */
export function OverruledNotice({ overrulings }: { overrulings: readonly OverrulingView[] }) {
  if (overrulings.length === 0) return null;
  return (
    <section aria-labelledby="overruled" className="mb-6 rounded-box bg-warn-wash px-4 py-3">
      <h2 id="overruled" className="font-sans text-body font-semibold">
        {overrulings.length === 1
          ? 'A discussion came to another value than yours'
          : `${overrulings.length} discussions came to other values than yours`}
      </h2>
      <ul className="mt-1 flex flex-col gap-2">
        {overrulings.map((one) => (
          <li key={one.adjudicationId}>
            <TextLink href={one.href}>{one.statement}</TextLink>
            <span className="block">
              You gave “{one.given}”, it came to “{one.cameTo}”. {one.byName}: {one.why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
