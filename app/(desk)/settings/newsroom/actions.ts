'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { addWitness } from '@/lib/settings/add-witness';
import { changeScale, changeScaleInput } from '@/lib/settings/change-scale';
import { changeSetting } from '@/lib/settings/change-setting';
import { retireWitness } from '@/lib/settings/retire-witness';
import { addWitnessInput, retireWitnessInput } from '@/lib/settings/schema';
import { settingShapes } from '@/lib/settings/setting';

type Raw = Record<string, unknown>;
type Changed = Promise<ActionResult<{ version: number }>>;

const version = z.number().int().min(0);

function shownAgain<T>(result: T): T {
  revalidatePath('/settings/newsroom');
  return result;
}

export async function changeScaleAction(raw: Raw): Changed {
  return shownAgain(await runAction(raw, changeScaleInput, changeScale));
}

export async function changeVerdictRulesAction(raw: Raw): Changed {
  const input = z.object({ value: settingShapes.verdicts.schema, version });
  return shownAgain(
    await runAction(raw, input, (actor, given) =>
      changeSetting(actor, { key: 'verdicts', ...given }),
    ),
  );
}

export async function changePublicPagesAction(raw: Raw): Changed {
  const input = z.object({ value: settingShapes.public_pages.schema, version });
  return shownAgain(
    await runAction(raw, input, (actor, given) =>
      changeSetting(actor, { key: 'public_pages', ...given }),
    ),
  );
}

export async function changeCheckpointsAction(raw: Raw): Changed {
  const input = z.object({ value: settingShapes.checkpoints.schema, version });
  return shownAgain(
    await runAction(raw, input, (actor, given) =>
      changeSetting(actor, { key: 'checkpoints', ...given }),
    ),
  );
}

export async function addWitnessAction(raw: Raw): Promise<ActionResult<{ name: string }>> {
  return shownAgain(await runAction(raw, addWitnessInput, addWitness));
}

export async function retireWitnessAction(witnessId: number): Promise<ActionResult<null>> {
  return shownAgain(await runAction({ witnessId }, retireWitnessInput, retireWitness));
}
