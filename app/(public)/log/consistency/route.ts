import { z } from 'zod';
import { runPublicRoute } from '@/app/_actions/run-public-route';
import { proveConsistency } from '@/lib/audit/published-log';
import { ok, refuse } from '@/lib/result';

const size = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number)
  .refine(Number.isSafeInteger);
const question = z.object({ from: size, to: size });

/**
 * The consistency proof between two signed sizes, one hash in base64 a line, as in the request of
 * C2SP tlog-witness; for everybody.
 */
export async function GET(request: Request): Promise<Response> {
  return runPublicRoute(request, async () => {
    const asked = question.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) {
      return refuse('invalid_input', 'Name two sizes of the log: ?from=12&to=34.');
    }
    const proof = await proveConsistency(asked.data.from, asked.data.to);
    if (!proof.ok) return proof;
    return ok(
      proof.value.map((hash) => `${Buffer.from(hash, 'hex').toString('base64')}\n`).join(''),
    );
  });
}
