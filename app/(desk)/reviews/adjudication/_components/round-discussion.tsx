import { TextLink } from '@/app/_components/text-link';
import { VerdictMark } from '@/app/_components/verdict-mark';
import type { Actor } from '@/lib/auth/actor';
import { adjudicationOfRound } from '@/lib/reviews/adjudication-of-round';
import { AskButton } from './ask-button';

/** Under the ratings of a round: where they are discussed, what that came to, or how to ask for it. */
export async function RoundDiscussion({ actor, reviewId }: { actor: Actor; reviewId: number }) {
  const { adjudication, canAsk } = await adjudicationOfRound(actor, reviewId);
  if (!adjudication) return canAsk ? <AskButton reviewId={reviewId} /> : null;
  const { id, isOpen, value } = adjudication;
  return (
    <p className="flex flex-wrap items-center gap-2 rounded-small bg-warn-wash px-3 py-2 text-body">
      {isOpen ? 'These ratings are being discussed.' : 'These ratings were discussed. It came to'}
      {value && <VerdictMark amounts={value.tone} word={value.word} />}
      <TextLink href={`/reviews/adjudication/${id}`}>
        {isOpen ? 'To the discussion' : 'Read the discussion'}
      </TextLink>
    </p>
  );
}
