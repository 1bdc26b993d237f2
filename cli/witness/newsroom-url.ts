import { z } from 'zod';
import { CouldNotLook, type LogSource } from './log-source';

const longestMs = 30_000;
/** A checkpoint and a proof have a few kilobytes; a list of keys grows by one in years. */
const mostBytes = 1_000_000;

const keysSchema = z.object({
  keys: z.array(z.object({ verifierKey: z.string(), endorsement: z.string().nullable() })),
});

/** The log of the newsroom that is served at `address`, through what it shows to strangers. */
export function newsroomAt(address: string): LogSource {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const get = (path: string) => ask(new URL(path, base), {});
  return {
    async newest() {
      return textOf(await get('log/checkpoint'), base);
    },
    async keys() {
      const text = textOf(await get('log/keys'), base);
      const parsed = keysSchema.safeParse(parseJson(text));
      if (!parsed.success) throw notALog(base);
      return parsed.data.keys;
    },
    async proof(from, to) {
      const answer = await get(`log/consistency?from=${from}&to=${to}`);
      // A page instead of our sentence is of something else than a log: that proves nothing.
      if (answer.status === 404 && isSentence(answer.text)) return null;
      return textOf(answer, base).split('\n').filter(Boolean).map(hashOf);
    },
    async handBack(cosigned) {
      const headers = { 'content-type': 'text/plain; charset=utf-8' };
      const url = new URL('log/checkpoint', base);
      const { status, text } = await ask(url, { method: 'POST', body: cosigned, headers });
      const message = status < 500 ? text.trim() : `It answered ${status}.`;
      return { isKept: status === 200, message };
    },
  };
}

interface Answer {
  status: number;
  text: string;
}

async function ask(url: URL, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(longestMs) });
    return { status: response.status, text: await readText(response) };
  } catch (error) {
    if (error instanceof CouldNotLook) throw error;
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    const why = cause?.code ?? cause?.message ?? message;
    throw new CouldNotLook(
      `${url.origin} could not be reached (${why}). Check the address and whether the newsroom is running, then look again.`,
    );
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    length += next.value.length;
    if (length > mostBytes) throw new CouldNotLook(`${response.url} sends more than a log has.`);
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function textOf({ status, text }: Answer, base: URL): string {
  if (status === 200) return text;
  if (status === 404 && !isSentence(text)) throw notALog(base);
  const said = isSentence(text) ? `: ${text.trim()}` : '.';
  throw new CouldNotLook(`${base.origin} answered ${status}${said} Look again later.`);
}

function isSentence(text: string): boolean {
  return text.length < 300 && !text.includes('<');
}

function notALog(base: URL): CouldNotLook {
  return new CouldNotLook(
    `${base.href} shows no log. Give the address at which the newsroom is opened, as https://desk.example.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A line of a proof; what is no hash becomes one that proves nothing. */
function hashOf(line: string): string {
  return Buffer.from(line, 'base64').toString('hex').padEnd(64, '0').slice(0, 64);
}
