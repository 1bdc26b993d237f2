'use server';

import { z } from 'zod';
import { type ActionResult, runAction } from '@/app/_actions/run-action';
import type { Report } from '@/cli/verify/report';
import { runVerifier } from './run-verifier';

export async function verifyAction(): Promise<ActionResult<Report>> {
  return runAction({}, z.object({}), runVerifier);
}
