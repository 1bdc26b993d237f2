// @ts-check
// Checks a dossier wherever there is WebCrypto: in the page that lies in it, opened from disk, and in
// the verifier on the command line. It imports nothing, so that the page can hold it as it is.

/**
 * @typedef {Record<string, string | number | null>} Row
 * @typedef {{ type: string, id: string, row: Row, parts: Record<string, Row[]> }} SealedRecord
 * @typedef {{ seq: number, at: string, actor: { id: number | null, name: string, role: string }, type: string, subject: { type: string, id: string }, data: unknown, seal: string | null, prevHash: string, hash: string, proof: string[] }} ProvenEvent
 * @typedef {{ id: number, text: string, raw: string }} SnapshotFiles
 * @typedef {{ verifierKey: string, endorsement: string | null }} SigningKey
 * @typedef {{ format: string, subject: { type: string, id: number, number?: number | null }, madeAt: string, keys: SigningKey[], checkpoint: string, events: ProvenEvent[], sentences?: Record<string, string>, records: SealedRecord[], snapshots: SnapshotFiles[], files: Record<string, string>, page: string }} Dossier
 * @typedef {{ where: string, message: string }} Finding
 * @typedef {{ ok: boolean, findings: Finding[], counts: Record<string, number>, dossier: Dossier | null }} Outcome
 */

/**
 * Checks every hash, proof and signature of a dossier.
 * @param {{ dossier: Uint8Array, signature: string, files: Record<string, Uint8Array>, page: string }} given
 *   the bytes of dossier.json, the signed note over them, every other file by its name, and the hash
 *   of the page's own text
 * @returns {Promise<Outcome>}
 */
// biome-ignore lint/correctness/noUnusedVariables: who loads this file calls it.
async function checkDossier(given) {
  const bytes = new TextEncoder();
  const words = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  /** @type {Finding[]} */
  const findings = [];
  /** @type {Record<string, number>} */
  const counts = { files: 0, events: 0, records: 0, spans: 0, signatures: 0 };
  /** @param {string} where @param {string} message */
  const find = (where, message) => void findings.push({ where, message });

  /** @param {Uint8Array[]} parts */
  async function sha256(...parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  }
  const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
  /** @param {Uint8Array} data */
  const toHex = (data) => Array.from(data, (byte) => digits[byte]).join('');
  /** @param {string} text */
  const fromHex = (text) =>
    Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  /** @param {string} text */
  const fromBase64 = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  /** @param {Uint8Array} data */
  const toBase64 = (data) => btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));

  /** Canonical JSON, RFC 8785. @param {unknown} value @returns {string} */
  function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const record = /** @type {Record<string, unknown>} */ (value);
    const pairs = Object.keys(record)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`);
    return `{${pairs.join(',')}}`;
  }

  /** A name with its Ed25519 key, as C2SP signed-note writes it. @param {string} text */
  async function readKey(text) {
    const [, name = '', hash = '', encoded = ''] =
      /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text) ?? [];
    const key = encoded ? fromBase64(encoded) : new Uint8Array();
    if (key.length !== 33 || key[0] !== 1) return null;
    const id = (await sha256(bytes.encode(`${name}\n`), key)).slice(0, 4);
    return toHex(id) === hash ? { name, id, key: key.slice(1) } : null;
  }

  /**
   * The text of a signed note, if one of these keys signed it.
   * @param {string} note
   * @param {string[]} keys
   */
  async function signedText(note, keys) {
    const end = note.lastIndexOf('\n\n');
    if (end < 0) return null;
    const text = note.slice(0, end + 1);
    for (const line of note.slice(end + 2).split('\n')) {
      const [, name = '', encoded = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
      if (!encoded || toBase64(fromBase64(encoded)) !== encoded) continue;
      const signed = fromBase64(encoded);
      for (const written of keys) {
        const key = await readKey(written);
        if (!key || key.name !== name || toHex(signed.slice(0, 4)) !== toHex(key.id)) continue;
        const imported = await crypto.subtle.importKey('raw', key.key, 'Ed25519', false, [
          'verify',
        ]);
        const isGood = await crypto.subtle.verify(
          'Ed25519',
          imported,
          signed.slice(4),
          bytes.encode(text),
        );
        counts.signatures = (counts.signatures ?? 0) + 1;
        if (isGood && `${text}\n${line}\n` === note) return text;
      }
    }
    return null;
  }

  /** Proofs share their upper part: each node is hashed once. @type {Map<string, Promise<string>>} */
  const nodes = new Map();
  /** @param {string} left @param {string} right */
  function node(left, right) {
    const name = `${left} ${right}`;
    const known = nodes.get(name);
    if (known) return known;
    const hash = sha256(Uint8Array.of(1), fromHex(left), fromHex(right)).then(toHex);
    nodes.set(name, hash);
    return hash;
  }

  /** Where an inclusion proof leads to, RFC 9162 2.1.3.2. @param {ProvenEvent} event @param {number} size */
  async function rootFrom(event, size) {
    let at = event.seq - 1;
    let last = size - 1;
    let hash = event.hash;
    if (at < 0 || at > last) return null;
    for (const sibling of event.proof) {
      if (last === 0) return null;
      if (at % 2 === 1 || at === last) {
        hash = await node(sibling, hash);
        while (at % 2 === 0 && at !== 0) {
          at /= 2;
          last = Math.floor(last / 2);
        }
      } else hash = await node(hash, sibling);
      at = Math.floor(at / 2);
      last = Math.floor(last / 2);
    }
    return last === 0 ? hash : null;
  }

  /** @param {Row} row */
  const present = (row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

  /** @param {SealedRecord} record */
  async function seal({ type, row, parts }) {
    const held = Object.entries(parts)
      .filter(([, rows]) => rows.length > 0)
      .map(([table, rows]) => [table, rows.map(present)]);
    const sealed = { type, row: present(row), parts: Object.fromEntries(held) };
    return toHex(await sha256(bytes.encode(canonical(sealed))));
  }

  /** @type {Dossier} */
  let dossier;
  try {
    dossier = JSON.parse(words.decode(given.dossier));
  } catch {
    find('dossier.json', 'It cannot be read: it was altered.');
    return { ok: false, findings, counts, dossier: null };
  }
  if (dossier.format !== 'verbatim-dossier/1') {
    find('dossier.json', 'It is of another format than this page knows.');
    return { ok: false, findings, counts, dossier: null };
  }

  // The keys, each endorsed by the one before; then who signed what.
  const keys = dossier.keys.map(({ verifierKey }) => verifierKey);
  for (const [index, { verifierKey, endorsement }] of dossier.keys.entries()) {
    if (!(await readKey(verifierKey))) find(`key ${index + 1}`, 'It is no key.');
    if (index === 0) continue;
    const text = await signedText(endorsement ?? '', keys.slice(index - 1, index));
    if (text !== `verbatim: this key is followed by\n${verifierKey}\n`) {
      find(`key ${index + 1}`, 'The key before it has not endorsed it.');
    }
  }
  const own = toHex(await sha256(given.dossier));
  if ((await signedText(given.signature, keys)) !== `verbatim: dossier\n${own}\n`) {
    find('dossier.json', 'It is not what the newsroom signed: it was altered.');
  }
  if (given.page !== dossier.page)
    find('index.html', 'This page is not what the newsroom wrote: it was altered.');

  // Every file that lies beside it.
  for (const [name, hash] of Object.entries(dossier.files)) {
    const file = given.files[name];
    counts.files = (counts.files ?? 0) + 1;
    if (!file) find(name, 'It is missing.');
    else if (toHex(await sha256(file)) !== hash) find(name, 'It was altered.');
  }
  for (const name of Object.keys(given.files)) {
    if (!(name in dossier.files)) find(name, 'It does not belong here: it was slipped in.');
  }

  // The signed head of the log, and each event's place under it.
  const head = await signedText(dossier.checkpoint, keys);
  const [, size = '', root = ''] = (head ?? '').split('\n');
  if (head === null) find('checkpoint', 'None of the log’s keys has signed it.');
  const treeRoot = root ? toHex(fromBase64(root)) : '';
  /** @type {Map<string, string | null>} */
  const seals = new Map();
  // All at once: the browser hashes in threads of its own.
  const faults = await Promise.all(
    dossier.events.map(async (event) => {
      const { proof: _, hash, ...said } = event;
      const leaf = toHex(await sha256(Uint8Array.of(0), bytes.encode(canonical(said))));
      if (leaf !== hash) return 'Its content does not have the hash it says: it was altered.';
      if ((await rootFrom(event, Number(size))) === treeRoot) return null;
      return 'Its proof does not lead to the signed head of the log.';
    }),
  );
  for (const [index, { seq, subject, seal: given }] of dossier.events.entries()) {
    counts.events = (counts.events ?? 0) + 1;
    if (faults[index]) find(`event ${seq}`, faults[index]);
    seals.set(`${subject.type} ${subject.id}`, given);
  }

  // Every record against the last seal that the log gives it.
  const presentSeals = await Promise.all(dossier.records.map(seal));
  for (const [index, { type, id }] of dossier.records.entries()) {
    const name = `${type} ${id}`;
    counts.records = (counts.records ?? 0) + 1;
    if (!seals.has(name)) find(name, 'No event here vouches for it.');
    else if (presentSeals[index] !== seals.get(name))
      find(name, 'It is not as the log last sealed it: it was altered.');
  }

  // Every capture against its hashes, and every span against its words.
  for (const { id, text, raw } of dossier.snapshots) {
    const row = dossier.records.find(
      (one) => one.type === 'snapshot' && one.id === String(id),
    )?.row;
    const [textFile, rawFile] = [given.files[text], given.files[raw]];
    if (!row || !textFile || !rawFile) {
      find(`snapshot ${id}`, 'Its record, its text or its raw bytes are missing.');
      continue;
    }
    if (toHex(await sha256(textFile)) !== row.textSha256)
      find(text, 'It is not the text that was captured.');
    if (toHex(await sha256(rawFile)) !== row.rawSha256)
      find(raw, 'They are not the bytes that were captured.');
    checkSpans(id, new TextDecoder('utf-8', { ignoreBOM: true }).decode(textFile));
  }

  /** @param {number} snapshotId @param {string} text */
  function checkSpans(snapshotId, text) {
    for (const { type, id, row, parts } of dossier.records) {
      const isHere = row.snapshotId === snapshotId;
      const spans = type === 'claim' && isHere ? (parts.claim_span ?? []) : [];
      if (type !== 'claim' && isHere && typeof row.startOffset === 'number') spans.push(row);
      for (const { startOffset, endOffset, exact } of spans) {
        counts.spans = (counts.spans ?? 0) + 1;
        if (text.slice(Number(startOffset), Number(endOffset)) !== exact) {
          find(
            `${type} ${id}`,
            `Characters ${startOffset} to ${endOffset} of its source are not the words it quotes.`,
          );
        }
      }
    }
  }

  return { ok: findings.length === 0, findings, counts, dossier };
}
