'use server';

import { revalidatePath } from 'next/cache';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { mergeSpeakers } from '@/lib/speakers/merge-speakers';
import { registerAffiliation } from '@/lib/speakers/register-affiliation';
import { retractAffiliation } from '@/lib/speakers/retract-affiliation';
import { reviseAffiliation } from '@/lib/speakers/revise-affiliation';
import { reviseSpeaker } from '@/lib/speakers/revise-speaker';
import {
  createSpeakerInput,
  mergeSpeakersInput,
  registerAffiliationInput,
  retractAffiliationInput,
  reviseAffiliationInput,
  reviseSpeakerInput,
  separateSpeakersInput,
} from '@/lib/speakers/schema';
import { separateSpeakers } from '@/lib/speakers/separate-speakers';

type Raw = Record<string, unknown>;

function shownAgain<T>(result: ActionResult<T>): ActionResult<T> {
  if (result.ok) revalidatePath('/speakers', 'layout');
  return result;
}

export async function createSpeakerAction(raw: Raw): Promise<ActionResult<{ speakerId: number }>> {
  return shownAgain(await runAction(raw, createSpeakerInput, createSpeaker));
}

export async function reviseSpeakerAction(
  raw: Raw,
): Promise<ActionResult<{ speakerId: number; version: number }>> {
  return shownAgain(await runAction(raw, reviseSpeakerInput, reviseSpeaker));
}

export async function mergeSpeakersAction(
  raw: Raw,
): Promise<ActionResult<{ speakerId: number; intoId: number }>> {
  return shownAgain(await runAction(raw, mergeSpeakersInput, mergeSpeakers));
}

export async function separateSpeakersAction(
  raw: Raw,
): Promise<ActionResult<{ speakerId: number; fromId: number }>> {
  return shownAgain(await runAction(raw, separateSpeakersInput, separateSpeakers));
}

export async function registerAffiliationAction(
  raw: Raw,
): Promise<ActionResult<{ affiliationId: number }>> {
  return shownAgain(await runAction(raw, registerAffiliationInput, registerAffiliation));
}

export async function reviseAffiliationAction(
  raw: Raw,
): Promise<ActionResult<{ affiliationId: number; version: number }>> {
  return shownAgain(await runAction(raw, reviseAffiliationInput, reviseAffiliation));
}

export async function retractAffiliationAction(
  raw: Raw,
): Promise<ActionResult<{ affiliationId: number }>> {
  return shownAgain(await runAction(raw, retractAffiliationInput, retractAffiliation));
}
