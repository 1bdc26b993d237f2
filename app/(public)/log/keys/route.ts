import { runPublicRoute } from '@/app/_actions/run-public-route';
import { listLogKeys } from '@/lib/audit/published-log';
import { ok } from '@/lib/result';

/** The keys that signed the log, oldest first, each with the note by which the one before vouches. */
export async function GET(request: Request): Promise<Response> {
  const answer = async () => ok(`${JSON.stringify({ keys: await listLogKeys() })}\n`);
  return runPublicRoute(request, answer, 'application/json');
}
