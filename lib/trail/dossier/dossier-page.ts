import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '@/lib/audit/canonical';

const folder = path.join(process.cwd(), 'lib/trail/dossier');

/** What the page holds besides itself, each as base64 so that no text can break out of it. */
export interface Embedded {
  dossier: string;
  signature: string;
  files: Record<string, string>;
}

/** The page without what it is about: this is what its hash is over. */
function pageWith(embedded: string): string {
  const check = readFileSync(path.join(folder, 'check.js'), 'utf8');
  const show = readFileSync(path.join(folder, 'show.js'), 'utf8');
  const style = readFileSync(path.join(folder, 'page.css'), 'utf8');
  return `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"><title>Dossier</title><style>${style}</style></head><body><main id="main"><p id="outcome" class="red">Not checked. This page checks itself with JavaScript; if this sentence stays, nothing was checked.</p></main><script type="application/octet-stream" id="embedded">${embedded}</script><script>${check}</script><script>${show}</script></body></html>`;
}

/** The hash of the page's own text, which the dossier names and the page holds itself against. */
export function pageHash(): string {
  return sha256(pageWith(''));
}

/** `index.html` of a dossier: opens from disk, without a server, and checks what it holds. */
export function dossierPage(embedded: Embedded): string {
  return `<!DOCTYPE html>${pageWith(JSON.stringify(embedded))}`;
}
