'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { changeScale, changeScaleInput } from '@/lib/settings/change-scale';
import { changeSetting } from '@/lib/settings/change-setting';
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
