'use server';

import { type ActionResult, runAction } from '@/app/_actions/run-action';
import { reviseSource } from '@/lib/sources/revise-source';
import { reviseSourceForm } from '@/lib/sources/schema';

export async function reviseSourceAction(
  form: FormData,
): Promise<ActionResult<{ version: number }>> {
  return runAction(form, reviseSourceForm, reviseSource);
}
