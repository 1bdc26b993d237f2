import { secondsToWait } from '@/lib/auth/public-limits';
import { readVisitor } from '@/lib/auth/visitor';
import { settings } from '@/lib/env';
import { httpStatus, type Result } from '@/lib/result';

/**
 * What the machine surfaces do that everybody may use, signed in or not: counts the request against
 * the limit of its address and answers in text: what `command` found, or its refusal's sentence with
 * the HTTP status of its code. Nobody is known here, so what is sent must vouch for itself.
 */
export async function runPublicRoute(
  request: Request,
  command: () => Promise<Result<string>>,
  contentType = 'text/plain; charset=utf-8',
): Promise<Response> {
  const header = (name: string) => request.headers.get(name);
  const wait = await secondsToWait(readVisitor(header, settings().trustedProxies).address);
  if (wait !== null) {
    return new Response(`Too many requests. Try again in ${wait} seconds.\n`, {
      status: httpStatus('rate_limited'),
      headers: { 'retry-after': String(wait), 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const result = await command();
  return new Response(result.ok ? result.value : `${result.failure.message}\n`, {
    status: result.ok ? 200 : httpStatus(result.failure.code),
    headers: {
      'content-type': result.ok ? contentType : 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}
