/**
 * Shows which marks and which row belong together, by an attribute on both: a pointer crosses too
 * many marks a second to render for each.
 */
export function tieHover(reader: HTMLElement | null, claimId: number | null): void {
  if (!reader) return;
  for (const tied of reader.querySelectorAll('[data-hover]')) tied.removeAttribute('data-hover');
  if (claimId === null) return;
  const selector = `mark[data-claims~="${claimId}"], [data-row="${claimId}"]`;
  for (const tied of reader.querySelectorAll(selector)) tied.setAttribute('data-hover', '');
}

/** The claims under an element of the text, the outermost first; empty where there is none. */
export function claimsUnder(target: EventTarget | null): number[] {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-claims]') : null;
  return mark?.dataset.claims?.split(' ').map(Number) ?? [];
}
