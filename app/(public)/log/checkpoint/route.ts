import { runPublicRoute } from '@/app/_actions/run-public-route';
import { keepCosignatures } from '@/lib/audit/keep-cosignatures';
import { newestNote } from '@/lib/audit/published-log';
import { ok, type Result, refuse } from '@/lib/result';

/** Characters of a checkpoint with the signatures of a few dozen witnesses. */
const mostCharacters = 16_384;

/** The newest checkpoint with its cosignatures, as a signed note; for everybody. */
export async function GET(request: Request): Promise<Response> {
  return runPublicRoute(request, async () => {
    const note = await newestNote();
    if (note === null) return refuse('not_found', 'This log is not signed yet.');
    return ok(note);
  });
}

/** A checkpoint that comes back with a witness's signature under it. */
export async function POST(request: Request): Promise<Response> {
  return runPublicRoute(request, async () => {
    const sent = await readNote(request);
    const kept = sent.ok ? await keepCosignatures(sent.value) : sent;
    if (!kept.ok) return kept;
    const { size, witnesses } = kept.value;
    return ok(`Kept: event ${size} and all before it, witnessed by ${witnesses.join(', ')}.\n`);
  });
}

async function readNote(request: Request): Promise<Result<string>> {
  const tooLong = refuse('too_large', `Send at most ${mostCharacters} characters.`);
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  // What does not say how long it is would be read to its end, however long.
  if (!(announced <= mostCharacters * 3)) return tooLong;
  const text = await request.text();
  return text.length <= mostCharacters ? ok(text) : tooLong;
}
