import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';

/** No such verdict, no such version, or none that was ever published: readers are told the same. */
export default function VerdictNotFound() {
  return (
    <>
      <h1 className="mb-4 text-headline">Not found</h1>
      <EmptyState
        title="There is no verdict at this address."
        action={<LinkButton href="/published">See all verdicts</LinkButton>}
      >
        Perhaps a part of the address is missing. What was published once stays at its address.
      </EmptyState>
    </>
  );
}
