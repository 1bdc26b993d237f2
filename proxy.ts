import { type NextRequest, NextResponse } from 'next/server';
import { pathHeader } from './lib/auth/return-path';

/**
 * Puts a fresh nonce into each page's content security policy (Next gives it to its own scripts)
 * and tells the pages their path. It lets everybody through: who may see what is decided where it
 * is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const isHttps = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
  const policy = contentSecurityPolicy(nonce, {
    isHttps,
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  const url = new URL(request.nextUrl);
  url.searchParams.delete('_rsc');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set(pathHeader, url.pathname + url.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('x-frame-options', 'DENY');
  // Not `no-referrer`: with that, browsers send forms with `Origin: null`.
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set(
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  );
  if (isHttps) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

/** Everything but the built files, which are the same for all and carry no scripts of their own. */
export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico).*)'] };

/** The policy of one answer (W3C Content Security Policy Level 3). */
export function contentSecurityPolicy(
  nonce: string,
  { isHttps, isDevelopment }: { isHttps: boolean; isDevelopment: boolean },
): string {
  return [
    "default-src 'self'",
    // React makes readable stacks out of eval while one develops, and never otherwise.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Positions of menus, tracks and columns are style attributes, to which no nonce can be put.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
