'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { decideLink } from '@/lib/disputes/decide-link';
import { linkClaims } from '@/lib/disputes/link-claims';
import type { KeptLink } from '@/lib/disputes/place-link';
import { removeLink } from '@/lib/disputes/remove-link';
import { reviseLink } from '@/lib/disputes/revise-link';
import {
  decideLinkInput,
  linkClaimsInput,
  removeLinkInput,
  reviseLinkInput,
} from '@/lib/disputes/schema';
import { suggestLink } from '@/lib/disputes/suggest-link';

type Raw = Record<string, unknown>;

function shownAgain<T extends ActionResult<KeptLink>>(result: T): T {
  if (result.ok) revalidatePath('/(desk)/claims/[claimId]/links', 'page');
  return result;
}

export async function linkClaimsAction(raw: Raw): Promise<ActionResult<KeptLink>> {
  return shownAgain(await runAction(raw, linkClaimsInput, linkClaims));
}

export async function suggestLinkAction(raw: Raw): Promise<ActionResult<KeptLink>> {
  return shownAgain(await runAction(raw, linkClaimsInput, suggestLink));
}

export async function decideLinkAction(raw: Raw): Promise<ActionResult<KeptLink>> {
  return shownAgain(await runAction(raw, decideLinkInput, decideLink));
}

export async function reviseLinkAction(raw: Raw): Promise<ActionResult<KeptLink>> {
  return shownAgain(await runAction(raw, reviseLinkInput, reviseLink));
}

export async function removeLinkAction(raw: Raw): Promise<ActionResult<KeptLink>> {
  return shownAgain(await runAction(raw, removeLinkInput, removeLink));
}
