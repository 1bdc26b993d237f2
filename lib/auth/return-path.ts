/** The request header in which proxy.ts tells the pages where they are. */
export const pathHeader = 'x-verbatim-path';

/** The address of the sign-in page for somebody who was on their way to `path`. */
export function signInPath(path: string | null): string {
  const next = returnPath(path);
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** `path` when it leads to a page of ours other than signing in, and `/` for anything else. */
export function returnPath(path: string | null | undefined): string {
  const here = 'http://here.invalid';
  if (!path?.startsWith('/') || !URL.canParse(path, here)) return '/';
  const url = new URL(path, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return '/';
  if (/^\/(sign-in|set-up|invitation|api)(\/|$)/.test(url.pathname)) return '/';
  return url.pathname + url.search + url.hash;
}
