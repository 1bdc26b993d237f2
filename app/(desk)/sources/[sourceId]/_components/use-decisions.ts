'use client';

import { useState } from 'react';
import { toast } from 'sonner';
import type { Failure, Result } from '@/lib/result';
import { type ClaimDraft, inputOf } from './claim-draft';
import { afterPaint, markMoment } from './reader-timing';
import type { ReaderActions, ReaderChange, ReaderClaim, ReaderSnapshot } from './reader-view';

interface DecisionsOptions {
  actions: ReaderActions;
  snapshot: ReaderSnapshot;
  text: string;
  apply: (news: readonly ReaderClaim[]) => void;
}

const unreachable: Failure = {
  code: 'rate_limited',
  message: 'The server did not answer, so nothing was saved. What you wrote is still here.',
};

/** The members' deeds: asks the server, takes in what it answers and says so. */
export function useDecisions({ actions, snapshot, text, apply }: DecisionsOptions) {
  const [isBusy, setBusy] = useState(false);

  const run = async (
    ask: () => Promise<Result<ReaderChange>>,
    done: (change: ReaderChange) => string,
  ): Promise<{ failure: Failure } | { change: ReaderChange }> => {
    setBusy(true);
    try {
      const answer = await ask();
      if (!answer.ok) return { failure: answer.failure };
      markMoment('reader-claim-answer');
      apply(answer.value.claims);
      await afterPaint();
      toast.success(done(answer.value));
      return { change: answer.value };
    } catch {
      // Actions refuse by their result; what they throw is the network or a fault of the server.
      return { failure: unreachable };
    } finally {
      setBusy(false);
    }
  };

  /** For deeds without a form: a refusal is told in passing. True when it was done. */
  const told = async (...deed: Parameters<typeof run>): Promise<boolean> => {
    const answer = await run(...deed);
    if ('failure' in answer) toast.error(answer.failure.message);
    return 'change' in answer;
  };

  const ref = (claim: ReaderClaim) => ({ claimId: claim.id, version: claim.version });

  return {
    isBusy,
    accept: (claim: ReaderClaim) =>
      told(
        () => actions.accept(ref(claim)),
        () => 'Accepted.',
      ),
    dismiss: (claim: ReaderClaim, reason: string) =>
      told(
        () => actions.dismiss({ ...ref(claim), reason }),
        () => 'Dismissed.',
      ),
    takeBack: (claim: ReaderClaim) =>
      told(
        () => actions.takeBack(ref(claim)),
        () => 'Taken back.',
      ),
    acceptAbove: (threshold: number) =>
      told(
        () => actions.acceptAbove({ snapshotId: snapshot.id, threshold }),
        ({ claims }) =>
          claims.length === 1 ? 'Accepted one proposal.' : `Accepted ${claims.length} proposals.`,
      ),
    /** The id of the saved claim, or why it was not saved. */
    save: async (draft: ClaimDraft): Promise<{ id: number | null } | { failure: Failure }> => {
      const input = inputOf(draft, text);
      const { claim } = draft;
      const answer = await run(
        () =>
          claim
            ? actions.revise({ claimId: claim.id, version: claim.version, ...input })
            : actions.create({ snapshotId: snapshot.id, ...input }),
        () => (claim ? 'Saved.' : 'Claim added.'),
      );
      if ('failure' in answer) return answer;
      return { id: claim?.id ?? answer.change.claims[0]?.id ?? null };
    },
  };
}
