'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import type { EvidenceSpanInput } from '@/lib/reviews/schema';
import { approveVerdict } from '@/lib/verdicts/approve-verdict';
import { findWords } from '@/lib/verdicts/find-words';
import { type PublishedVerdict, publishVerdict } from '@/lib/verdicts/publish-verdict';
import { recallVerdict } from '@/lib/verdicts/recall-verdict';
import { returnVerdict } from '@/lib/verdicts/return-verdict';
import {
  approveVerdictInput,
  findWordsInput,
  publishVerdictInput,
  recallVerdictInput,
  returnVerdictInput,
  submitVerdictInput,
  verdictDraftInput,
  withdrawVerdictInput,
  writeVerdictInput,
} from '@/lib/verdicts/schema';
import { submitVerdict } from '@/lib/verdicts/submit-verdict';
import type { SteppedVerdict } from '@/lib/verdicts/take-step';
import { keepVerdictDraft } from '@/lib/verdicts/verdict-draft';
import { withdrawVerdict } from '@/lib/verdicts/withdraw-verdict';
import { writeVerdict } from '@/lib/verdicts/write-verdict';

type Raw = Record<string, unknown>;

function shownAgain<T extends ActionResult<SteppedVerdict>>(result: T): T {
  if (result.ok) {
    revalidatePath(`/claims/${result.value.claimId}`, 'layout');
    revalidatePath(`/published/${result.value.verdictId}`);
  }
  return result;
}

/** Saves a version; what was kept privately until then is no longer needed. */
export async function writeVerdictAction(raw: Raw): Promise<ActionResult<SteppedVerdict>> {
  return shownAgain(
    await runAction(raw, writeVerdictInput, async (actor, input) => {
      const written = await writeVerdict(actor, input);
      if (written.ok) await keepVerdictDraft(actor, { claimId: input.claimId, body: '' });
      return written;
    }),
  );
}

export async function keepVerdictDraftAction(
  raw: Raw,
): Promise<ActionResult<{ savedAt: string | null }>> {
  return runAction(raw, verdictDraftInput, keepVerdictDraft);
}

export async function findWordsAction(raw: Raw): Promise<ActionResult<EvidenceSpanInput>> {
  return runAction(raw, findWordsInput, findWords);
}

export async function submitVerdictAction(raw: Raw): Promise<ActionResult<SteppedVerdict>> {
  return shownAgain(await runAction(raw, submitVerdictInput, submitVerdict));
}

export async function recallVerdictAction(raw: Raw): Promise<ActionResult<SteppedVerdict>> {
  return shownAgain(await runAction(raw, recallVerdictInput, recallVerdict));
}

export async function returnVerdictAction(raw: Raw): Promise<ActionResult<SteppedVerdict>> {
  return shownAgain(await runAction(raw, returnVerdictInput, returnVerdict));
}

export async function approveVerdictAction(raw: Raw): Promise<ActionResult<SteppedVerdict>> {
  return shownAgain(await runAction(raw, approveVerdictInput, approveVerdict));
}

export async function publishVerdictAction(raw: Raw): Promise<ActionResult<PublishedVerdict>> {
  return shownAgain(await runAction(raw, publishVerdictInput, publishVerdict));
}

export async function withdrawVerdictAction(raw: Raw): Promise<ActionResult<SteppedVerdict>> {
  return shownAgain(await runAction(raw, withdrawVerdictInput, withdrawVerdict));
}
