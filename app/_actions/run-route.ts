import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { currentActor } from '@/lib/auth/session';
import { refusingUnwritten } from '@/lib/db/write-refused';
import { settings } from '@/lib/env';
import { httpStatus, type Result, refuse } from '@/lib/result';
import { refuseInvalid } from './form-input';
import { isOwnOrigin } from './own-origin';

/** Characters of JSON that a route takes unless it says otherwise. */
const defaultMaxLength = 1_000_000;

/**
 * What every machine surface does: finds the actor, parses the query (GET) or the JSON body, calls
 * one query or command and answers in JSON: the value, or `{error: {code, message, …}}` with its
 * HTTP status. What changes something must come from our own pages, as cookies are sent by all.
 */
export async function runRoute<S extends z.ZodType, T>(
  request: Request,
  schema: S,
  command: (actor: Actor, input: z.output<S>) => Promise<Result<T>>,
  { maxLength = defaultMaxLength }: { maxLength?: number } = {},
): Promise<Response> {
  const result = await refusingUnwritten(() => decide(request, schema, command, maxLength));
  return Response.json(result.ok ? result.value : { error: result.failure }, {
    status: result.ok ? 200 : httpStatus(result.failure.code),
    headers: { 'cache-control': 'no-store' },
  });
}

async function decide<S extends z.ZodType, T>(
  request: Request,
  schema: S,
  command: (actor: Actor, input: z.output<S>) => Promise<Result<T>>,
  maxLength: number,
): Promise<Result<T>> {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const header = (name: string) => request.headers.get(name);
  if (!isReading && !isOwnOrigin(header('origin'), header('host'), settings())) {
    return refuse('forbidden', 'This did not come from a page of this newsroom.');
  }
  const actor = await currentActor();
  if (actor === null) return refuse('unauthenticated', 'Sign in first.');
  const sent = isReading ? readQuery(request) : await readBody(request, maxLength);
  if (!sent.ok) return sent;
  const input = schema.safeParse(sent.value);
  return input.success ? command(actor, input.data) : refuseInvalid(input.error);
}

function readQuery(request: Request): Result<unknown> {
  return { ok: true, value: Object.fromEntries(new URL(request.url).searchParams) };
}

async function readBody(request: Request, maxLength: number): Promise<Result<unknown>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refuse('unsupported', 'Send JSON, as application/json.');
  }
  if (Number(request.headers.get('content-length') ?? 0) > maxLength) return refuseLong(maxLength);
  const text = await request.text();
  if (text.length > maxLength) return refuseLong(maxLength);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse('invalid_input', 'This is not JSON.');
  }
}

function refuseLong(maxLength: number) {
  return refuse('too_large', `Send at most ${maxLength.toLocaleString('en')} characters.`);
}
