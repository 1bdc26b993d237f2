import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '@/lib/auth/actor';
import { runExtraction } from '@/lib/claims/run-extraction';
import { captureAgain } from '@/lib/sources/capture-again';
import { importSource } from '@/lib/sources/import-source';
import { prepareSource } from '@/lib/sources/prepare-source';
import { importSourceInput } from '@/lib/sources/schema';
import type { Capture } from '@/lib/sources/store-snapshot';
import { accepted } from '@/lib/testing/factories-members';
import type { Staff } from './people';

/** A text of the demo as it lies in the newsroom. */
export interface DemoText {
  sourceId: number;
  snapshotId: number;
  text: string;
}

export interface DemoTexts {
  article: DemoText;
  revision: DemoText;
  hearing: DemoText;
  spanish: DemoText;
  page: DemoText;
  ukrainian: DemoText;
}

const post = 'The Brannic Post';

/** Imports every text, each by another member, and lets the engine read it. */
export async function importTexts({ ines, jonas, editor, rufus }: Staff): Promise<DemoTexts> {
  const article = await importText(ines, 'orlo-dam.txt', {
    kind: 'article',
    publisher: post,
    author: 'Maud Ferrier',
    url: 'https://brannic-post.example/2026/03/gates-opened-by-human-hand',
    language: 'en',
    publishedOn: '2026-03-05',
  });
  const hearing = await importText(jonas, 'committee-hearing.txt', {
    kind: 'transcript',
    title: 'Committee on Public Works: sitting on the flood at Brannic',
    publisher: 'Velmaran Parliament',
    url: 'https://parliament.velmara.example/works/2026-03-09',
    language: 'en',
    publishedOn: '2026-03-09',
  });
  const spanish = await importText(ines, 'presa-de-orlo.md', {
    kind: 'article',
    publisher: 'El Faro de Altamar',
    author: 'Inés Valcárcel',
    language: 'es',
    publishedOn: '2026-03-06',
  });
  const page = await importText(editor, 'river-commission.html', {});
  const ukrainian = await importText(rufus, 'haty-lisk.txt', {
    kind: 'article',
    publisher: 'Вісник Ліску',
    language: 'uk',
    publishedOn: '2026-03',
  });
  return { article, revision: await revise(editor, article), hearing, spanish, page, ukrainian };
}

async function importText(
  actor: Actor,
  fileName: string,
  known: Record<string, string>,
): Promise<DemoText> {
  const capture = await readCapture(fileName);
  const description = { kind: 'article', ...capture.prepared.metadata, ...known };
  const input = importSourceInput.parse({ description });
  const { sourceId, snapshotId } = accepted(await importSource(actor, input, capture));
  accepted(await runExtraction(actor, snapshotId));
  return { sourceId, snapshotId, text: capture.prepared.text };
}

/** The article as it read a day later: a second capture of the same source. */
async function revise(actor: Actor, { sourceId }: DemoText): Promise<DemoText> {
  const capture = await readCapture('orlo-dam-revised.txt');
  const { snapshotId } = accepted(await captureAgain(actor, sourceId, capture));
  accepted(await runExtraction(actor, snapshotId));
  return { sourceId, snapshotId, text: capture.prepared.text };
}

async function readCapture(fileName: string): Promise<Capture> {
  const rawBytes = readFileSync(path.resolve('prisma/demo/texts', fileName));
  return { prepared: accepted(await prepareSource(rawBytes, { fileName })), rawBytes, fileName };
}
