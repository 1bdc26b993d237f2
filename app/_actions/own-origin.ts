import type { Settings } from '@/lib/env';

const loopbackNames = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * Whether a request that changes something comes from our own pages. A missing `Origin`, the
 * opaque `null` and any other site do not. On a newsroom of this machine its loopback names are one,
 * as long as the request was sent to the very host it came from.
 */
export function isOwnOrigin(
  origin: string | null | undefined,
  host: string | null | undefined,
  { url, isLoopback }: Pick<Settings, 'url' | 'isLoopback'>,
): boolean {
  if (!origin || !URL.canParse(origin)) return false;
  if (origin === url.origin) return true;
  const from = new URL(origin);
  return (
    isLoopback &&
    origin === from.origin &&
    from.protocol === url.protocol &&
    loopbackNames.includes(from.hostname) &&
    from.host === host
  );
}
