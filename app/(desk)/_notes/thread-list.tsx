import { Badge } from '@/app/_components/badge';
import { TextLink } from '@/app/_components/text-link';
import { Timestamp } from '@/app/_components/timestamp';
import type { CallableMember } from '@/lib/annotations/call-members';
import type { ThreadView } from '@/lib/annotations/note-view';
import type { Threads } from '@/lib/annotations/queries';
import type { NoteDraft } from '@/lib/annotations/schema';
import { withDirectionShown } from '@/lib/text/prose';
import { NoteCard } from './note-card';
import { ThreadDeeds } from './thread-deeds';

interface ThreadListProps {
  threads: Threads;
  members: readonly CallableMember[];
  drafts: Record<string, NoteDraft>;
  /** Leads from a thread to what it hangs on, where that is not the page itself. */
  placeOf?: (thread: ThreadView) => { href: string; label: string } | null;
}

/** Threads, the oldest first: open ones at length, resolved ones folded. */
export function ThreadList({ threads: { threads, isCut }, ...more }: ThreadListProps) {
  return (
    <>
      {isCut && (
        <p className="mb-3 text-small text-ink-soft">
          There are more; these are the {threads.length} newest threads.
        </p>
      )}
      <ol className="flex flex-col gap-4">
        {threads.map((thread) => (
          <li key={thread.root.id} className="rounded-box border border-rule bg-sheet px-4 py-3">
            {thread.resolvedAt === null ? (
              <Thread thread={thread} {...more} />
            ) : (
              <details>
                <summary className="tap cursor-pointer text-small">
                  <Badge tone="good">Resolved</Badge>{' '}
                  <span className="text-ink-soft">
                    by {thread.resolvedByName ?? 'a member'}, <Timestamp at={thread.resolvedAt} /> ·{' '}
                    {thread.root.author.name} began it, {1 + thread.replies.length}{' '}
                    {thread.replies.length === 0 ? 'note' : 'notes'}
                  </span>
                </summary>
                <div className="mt-3">
                  <Thread thread={thread} {...more} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Thread({
  thread,
  members,
  drafts,
  placeOf,
}: Omit<ThreadListProps, 'threads'> & { thread: ThreadView }) {
  const { root, replies } = thread;
  const place = placeOf?.(thread);
  return (
    <article aria-label={`Thread by ${root.author.name}`}>
      {root.span && (
        <blockquote className="mb-2 border-s-2 border-accent ps-3 font-serif text-lead break-words">
          {withDirectionShown(root.span.exact)}
        </blockquote>
      )}
      {place && (
        <p className="mb-2 text-small">
          <TextLink href={place.href}>{place.label}</TextLink>
        </p>
      )}
      <NoteCard note={root} members={members} draft={drafts[`edit ${root.id}`]} />
      {replies.length > 0 && (
        <ol className="mt-3 flex flex-col gap-3 border-s-2 border-rule ps-4">
          {replies.map((reply) => (
            <li key={reply.id}>
              <NoteCard note={reply} members={members} draft={drafts[`edit ${reply.id}`]} />
            </li>
          ))}
        </ol>
      )}
      <ThreadDeeds
        key={`${replies.length} ${thread.resolvedAt}`}
        threadId={root.id}
        authorName={root.author.name}
        can={thread.can}
        members={members}
        draft={drafts[`reply ${root.id}`]}
      />
    </article>
  );
}
