import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { sha256 } from '@/lib/audit/canonical';

export interface DossierReport {
  ok: boolean;
  findings: { where: string; message: string }[];
  counts: Record<string, number>;
}

type Check = (given: {
  dossier: Uint8Array;
  signature: string;
  files: Record<string, Uint8Array>;
  page: string;
}) => Promise<DossierReport & { dossier: object | null }>;

/** The check that lies in every dossier's page, so that page and command line cannot disagree. */
function loadCheck(): Check {
  const script = readFileSync(path.join(process.cwd(), 'lib/trail/dossier/check.js'), 'utf8');
  return new Function(`${script}\nreturn checkDossier;`)() as Check;
}

const heldFiles = /^<!DOCTYPE html>([\s\S]*id="embedded">)(\{[^<]*\})(<\/script>[\s\S]*)$/;

/**
 * Checks a dossier's archive: every hash, proof and signature as its own page does, and that the page
 * holds the very files that lie beside it. An archive that cannot be unpacked is a finding.
 */
export async function checkArchive(zip: Uint8Array): Promise<DossierReport> {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(zip);
  } catch (error) {
    return broken('archive', `It cannot be unpacked: ${(error as Error).message}.`);
  }
  const {
    'index.html': page,
    'dossier.json': dossier,
    'dossier.sig': signature,
    ...files
  } = entries;
  if (!page || !dossier || !signature)
    return broken('archive', 'A part of the dossier is missing.');
  const [, before, held, after] = heldFiles.exec(strFromU8(page)) ?? [];
  if (before === undefined || held === undefined || after === undefined) {
    return broken('index.html', 'It is not the page of a dossier: it was altered.');
  }
  const { dossier: _, ...report } = await loadCheck()({
    dossier,
    signature: strFromU8(signature),
    files,
    page: sha256(before + after),
  });
  const findings = [...report.findings];
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const expected = JSON.stringify({
    dossier: base64(dossier),
    signature: base64(signature),
    files: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, base64(file)])),
  });
  if (held !== expected) {
    findings.push({
      where: 'index.html',
      message: 'It holds other files than those beside it: one or the other was altered.',
    });
  }
  return { ...report, ok: findings.length === 0, findings };
}

function broken(where: string, message: string): DossierReport {
  return { ok: false, findings: [{ where, message }], counts: {} };
}
