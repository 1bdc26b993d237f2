import { EmptyState } from '@/app/_components/empty-state';
import { LinkButton } from '@/app/_components/link-button';
import { type Actor, canAdministrate, canDoCasework } from '@/lib/auth/actor';

/** An empty desk, and the next thing that this member can do. */
export function NothingWaits({ actor, hasSources }: { actor: Actor; hasSources: boolean }) {
  if (canDoCasework(actor)) {
    return hasSources ? (
      <EmptyState
        title="Nothing waits for you."
        action={
          <>
            <LinkButton href="/reviews?queue=open" variant="primary">
              Take a claim to rate
            </LinkButton>
            <LinkButton href="/sources/new">Import a source</LinkButton>
          </>
        }
      >
        Every proposal has been decided on, and nobody has asked you for a rating.
      </EmptyState>
    ) : (
      <EmptyState
        title="Nothing has been imported yet."
        action={
          <LinkButton href="/sources/new" variant="primary">
            Import a source
          </LinkButton>
        }
      >
        The claims that are proposed in a source wait here for a decision.
      </EmptyState>
    );
  }
  if (canAdministrate(actor)) {
    return (
      <EmptyState
        title={hasSources ? 'Nothing waits for you.' : 'Nothing has been imported yet.'}
        action={
          <LinkButton href="/members" variant="primary">
            {hasSources ? 'See the members' : 'Invite members'}
          </LinkButton>
        }
      >
        {hasSources
          ? 'Casework is for checkers and editors; you look after members and settings.'
          : 'Checkers and editors import sources and work on what is claimed in them.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={hasSources ? 'Nothing waits for you.' : 'Nothing has been imported yet.'}
      action={
        <LinkButton href="/log" variant="primary">
          Read the log
        </LinkButton>
      }
    >
      {hasSources
        ? 'You decide on nothing here and may look at everything: trace a verdict back, or read what was done.'
        : 'Checkers and editors import sources; whatever they do is in the log for you to read.'}
    </EmptyState>
  );
}
