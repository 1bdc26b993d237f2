'use server';

import { z } from 'zod';
import { runAction } from '@/app/_actions/run-action';
import { ok } from '@/lib/result';
import { affiliationChoices } from '@/lib/speakers/get-speaker';
import { type SpeakerOption, searchSpeakers } from '@/lib/speakers/search-speakers';

/** Speakers for a combo box; none when nobody is signed in. */
export async function searchSpeakersAction(query: string): Promise<SpeakerOption[]> {
  const schema = z.object({ query: z.string().max(200) });
  const found = await runAction({ query }, schema, async (actor, input) =>
    ok(await searchSpeakers(actor, input.query)),
  );
  return found.ok ? found.value : [];
}

/** A speaker's registered affiliations for a choice; none when nobody is signed in. */
export async function affiliationChoicesAction(
  speakerId: number,
): Promise<{ id: number; label: string }[]> {
  const schema = z.object({ speakerId: z.number().int().positive() });
  const found = await runAction({ speakerId }, schema, async (_, input) =>
    ok(await affiliationChoices(input.speakerId)),
  );
  return found.ok ? found.value : [];
}
