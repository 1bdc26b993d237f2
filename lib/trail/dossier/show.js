// @ts-check
/// <reference path="./check.js" />
// Reads what the page holds, has it checked, and shows the trail. It runs once, when the page opens.

/** @typedef {import('./check.js')} _ */

/**
 * @param {string} name
 * @param {string} [text]
 * @param {string} [kind]
 */
function element(name, text, kind) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

/** From base64, a loop: a source may weigh megabytes. @param {string} text */
function bytesOf(text) {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i += 1) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

async function open() {
  const holder = document.getElementById('embedded');
  const main = document.getElementById('main');
  if (!holder || !main) return;
  const held = holder.textContent ?? '';
  // The page's own text is everything but what it holds, as it was when this line runs.
  holder.textContent = '';
  const own = new TextEncoder().encode(document.documentElement.outerHTML);
  const hash = await crypto.subtle.digest('SHA-256', own);
  const page = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  holder.textContent = held;
  /** @type {{ dossier: string, signature: string, files: Record<string, string> }} */
  const embedded = JSON.parse(held);
  const files = Object.fromEntries(
    Object.entries(embedded.files).map(([name, text]) => [name, bytesOf(text)]),
  );
  const began = performance.now();
  const outcome = await checkDossier({
    dossier: bytesOf(embedded.dossier),
    signature: new TextDecoder().decode(bytesOf(embedded.signature)),
    files,
    page,
  });
  main.replaceChildren(...show(outcome, files, performance.now() - began));
}

/**
 * @param {Awaited<ReturnType<typeof checkDossier>>} outcome
 * @param {Record<string, Uint8Array>} files
 * @param {number} ms
 */
function show({ ok, findings, counts, dossier }, files, ms) {
  const claim = dossier?.records.find(({ type }) => type === 'claim')?.row;
  document.title = claim ? `Dossier: ${claim.statement}` : 'Dossier';
  const outcome = element('p', undefined, ok ? 'green' : 'red');
  outcome.id = 'outcome';
  outcome.textContent = ok
    ? '✓ Nothing here was altered since the newsroom signed it.'
    : '✗ Something here was altered. Do not rely on it.';
  const parts = [element('h1', String(claim?.statement ?? 'Dossier'))];
  if (dossier) parts.push(element('p', subjectWords(dossier), 'fine'));
  parts.push(outcome);
  if (findings.length > 0) {
    const list = element('ul', undefined, 'findings');
    for (const { where, message } of findings) {
      const line = element('li');
      line.append(element('strong', where), ` ${message}`);
      list.append(line);
    }
    parts.push(list);
  }
  const checked = `${counts.files} files, ${counts.events} events with their proofs, ${counts.records} records, ${counts.spans} spans and ${counts.signatures} signatures checked in ${Math.round(ms)} ms by this page itself.`;
  parts.push(element('p', checked, 'fine'));
  if (dossier) parts.push(...trail(dossier, files));
  return parts;
}

/** @param {NonNullable<Awaited<ReturnType<typeof checkDossier>>['dossier']>} dossier */
function subjectWords({ subject: { type, id, number }, madeAt }) {
  const version = number ? `, version ${number}` : '';
  return `Dossier of ${type} ${id}${version}, made ${madeAt.slice(0, 16).replace('T', ' ')} UTC`;
}

/** @type {Record<string, string>} */
const headings = {
  publication: 'Published',
  verdict: 'Verdict',
  approval: 'Answered by an editor',
  verdict_version: 'Version of the verdict',
  adjudication: 'Discussion of the ratings',
  rating: 'Rating',
  evidence: 'Evidence',
  assignment: 'Assignment',
  review: 'Round of rating',
  carrying: 'Found in a later capture',
  claim: 'Claim',
  affiliation: 'Affiliation',
  speaker: 'Speaker',
  extraction: 'Reading by the engine',
  snapshot: 'Capture',
  source: 'Source',
};

/**
 * @param {NonNullable<Awaited<ReturnType<typeof checkDossier>>['dossier']>} dossier
 * @param {Record<string, Uint8Array>} files
 */
function trail(dossier, files) {
  const parts = [element('h2', 'The trail, from the verdict back to the source')];
  const list = element('ol', undefined, 'trail');
  for (const record of dossier.records) {
    const step = element('li');
    const number = record.type === 'verdict_version' ? record.row.number : record.id;
    step.append(element('h3', `${headings[record.type] ?? record.type} ${number}`));
    const said = dossier.events.filter(
      ({ subject }) => subject.type === record.type && subject.id === record.id,
    );
    for (const { seq, at, actor, type } of said) {
      // The type is what was hashed; the sentence is only what the newsroom says of it.
      const told = dossier.sentences?.[type];
      const what = told ? `${told} (${type})` : type;
      const line = `Event ${seq} · ${at.slice(0, 16).replace('T', ' ')} UTC · ${actor.name}, ${actor.role} · ${what}`;
      step.append(element('p', line, 'event'));
    }
    if (record.type === 'claim') step.append(passage(dossier, record, files));
    const facts = element('dl');
    for (const [name, value] of Object.entries(record.row)) {
      if (value === null || value === '') continue;
      facts.append(element('dt', name), element('dd', String(value)));
    }
    const more = element('details');
    more.append(element('summary', 'What the record holds'), facts);
    step.append(more);
    list.append(step);
  }
  parts.push(list);
  parts.push(element('h2', 'The signed head of the log'), element('pre', dossier.checkpoint));
  parts.push(
    element('h2', 'The keys'),
    element('pre', dossier.keys.map((key) => key.verifierKey).join('\n')),
  );
  return parts;
}

/**
 * The claim's words in their paragraph, marked.
 * @param {NonNullable<Awaited<ReturnType<typeof checkDossier>>['dossier']>} dossier
 * @param {{ row: Record<string, string | number | null>, parts: Record<string, Record<string, string | number | null>[]> }} claim
 * @param {Record<string, Uint8Array>} files
 */
function passage(dossier, claim, files) {
  const quote = element('blockquote');
  const own = dossier.snapshots.find(({ id }) => id === claim.row.snapshotId);
  const file = own && files[own.text];
  const spans = (claim.parts.claim_span ?? [])
    .filter(({ role }) => role === 'content')
    .map(({ startOffset, endOffset }) => [Number(startOffset), Number(endOffset)])
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  if (!file || spans.length === 0) return quote;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
  const start = Math.max(0, text.lastIndexOf('\n\n', spans[0]?.[0]) + 2);
  const after = text.indexOf('\n\n', spans.at(-1)?.[1]);
  let at = start === 1 ? 0 : start;
  for (const [from = 0, to = 0] of spans) {
    quote.append(text.slice(at, from), element('mark', text.slice(from, to)));
    at = to;
  }
  quote.append(text.slice(at, after < 0 ? text.length : after));
  return quote;
}

open().catch((error) => {
  const outcome = document.getElementById('outcome');
  if (outcome) outcome.textContent = `✗ It could not be checked, so do not rely on it: ${error}`;
});
