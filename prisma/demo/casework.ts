import { dismissClaim } from '@/lib/claims/dismiss-claim';
import { reviseClaim } from '@/lib/claims/revise-claim';
import { takeBack } from '@/lib/claims/take-back';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { mergeSpeakers } from '@/lib/speakers/merge-speakers';
import { accepted } from '@/lib/testing/factories-members';
import { carryClaims } from '@/lib/verdicts/carry-claims';
import { decide, markByHand } from './marking';
import type { Staff } from './people';
import type { DemoTexts } from './sources';
import type { Voice, Voices } from './speakers';

const by = (voice: Voice) => ({ by: voice.id, affiliationId: voice.affiliationId });

/** Two checkers at work on the article; about half of what the engine proposed is still waiting. */
export async function workOnArticle({ ines, jonas, editor }: Staff, texts: DemoTexts, who: Voices) {
  const { article } = texts;
  await decide(ines, article, {
    said: 'This was not the river. This was not the rain. These gates were opened by human hand',
    kind: 'direct',
    ...by(who.holub),
    speaker: 'Dana Holub',
    cue: 'said',
    affiliation: 'the interior minister',
    statement: 'The floodgates of the Orlo dam were opened by people, not by the flood itself.',
    saidOn: '2026-03-05',
  });
  await decide(ines, article, {
    said: 'had warned its neighbour three times since November that the gates were failing',
    kind: 'indirect',
    ...by(who.arden),
    speaker: 'Leopold Arden',
    cue: 'told',
    affiliation: 'Kestria’s foreign minister',
    statement: 'Kestria warned Velmara three times since November that the gates were failing.',
  });
  const count = await decide(ines, article, {
    said: 'her staff had received 23 bodies by Wednesday night',
    kind: 'indirect',
    ...by(who.loew),
    speaker: 'Hanne Loew',
    cue: 'said',
    affiliation: 'director of the Brannic district hospital',
  });
  accepted(
    await reviseClaim(jonas, {
      claimId: count.claimId,
      version: count.version,
      statement: 'By Wednesday night, 23 bodies had been brought to the Brannic district hospital.',
    }),
  );
  await decide(jonas, article, {
    said: 'the gates had been inspected in January and were “in perfect order”',
    kind: 'mixed',
    ...by(who.marsk),
    speaker: 'Iven Marsk',
    cue: 'said',
    affiliation: 'chief engineer',
  });
  await decide(jonas, article, {
    said: 'the January inspection had never taken place',
    kind: 'indirect',
    ...by(who.plantWorkers),
    speaker: 'three people who work at the plant',
    cue: 'told',
  });
  const broadcast = await markByHand(ines, article, {
    said: 'quoting the interior ministry, that the sirens had sounded at 11.52 p.m. and had been heard “in every part of the town”',
    kind: 'mixed',
    by: who.television.id,
    speaker: 'The state television',
    cue: 'reported',
    statement: 'According to the interior ministry, the sirens sounded at 11.52 p.m.',
  });
  await markByHand(ines, article, {
    said: 'the sirens had sounded at 11.52 p.m.',
    kind: 'indirect',
    by: who.ministry.id,
    speaker: 'the interior ministry',
    cue: 'quoting',
    viaId: broadcast.claimId,
    statement: 'The sirens in Brannic sounded at 11.52 p.m.',
  });
  await markByHand(ines, article, {
    said: 'The sirens never sounded',
    kind: 'indirect',
    ...by(who.pell),
    speaker: 'the mayor, Sunniva Pell',
    cue: 'said',
    statement: 'The sirens in Brannic did not sound on the night of the flood.',
  });
  const dogs = await decide(jonas, article, {
    said: 'I heard dogs',
    kind: 'direct',
    ...by(who.abt),
    speaker: 'Pauline Abt',
    cue: 'said',
  });
  const reason = 'What she heard that night cannot be checked, and nothing hangs on it.';
  accepted(await dismissClaim(editor, { claimId: dogs.claimId, reason }));
  const hesitation = await decide(ines, article, {
    said: 'I exclude nothing',
    kind: 'direct',
    ...by(who.holub),
    cue: 'said',
  });
  const early = { claimId: hesitation.claimId, reason: 'An opinion.' };
  accepted(await dismissClaim(jonas, early));
  accepted(await takeBack(editor, { claimId: hesitation.claimId }));
}

/** What the editor began on the later version of the article, and left. */
export async function workOnRevision({ editor }: Staff, { revision }: DemoTexts, who: Voices) {
  accepted(await carryClaims(editor, { snapshotId: revision.snapshotId }));
  await decide(editor, revision, {
    said: 'her staff had received 26 bodies by Thursday night',
    kind: 'indirect',
    ...by(who.loew),
    speaker: 'Hanne Loew',
    cue: 'said',
    affiliation: 'director of the Brannic district hospital',
    statement: 'By Thursday night, 26 bodies had been brought to the Brannic district hospital.',
  });
}

/** The second checker's morning at the hearing. */
export async function workOnHearing({ jonas }: Staff, { hearing }: DemoTexts, who: Voices) {
  await decide(jonas, hearing, {
    said: 'The chain was replaced in November.',
    kind: 'direct',
    ...by(who.marsk),
    speaker: 'IVEN MARSK',
    statement: 'The lifting chain of gate four was replaced in November.',
    saidOn: '2026-03-09',
  });
  await decide(jonas, hearing, {
    said: 'the lock of the control room was forced from outside',
    kind: 'indirect',
    by: who.tande.id,
    speaker: 'JORIS TANDE',
    cue: 'says',
    statement: 'According to the police report, the control room was broken into from outside.',
  });
  await decide(jonas, hearing, {
    said: 'the lock was found open',
    kind: 'indirect',
    ...by(who.osk),
    speaker: 'MARIT OSK',
    cue: 'says',
    statement: 'According to the police report, the lock of the control room was found open.',
  });
  await markByHand(jonas, hearing, {
    said: 'the sirens were disconnected in 2019, at the request of the waterworks, and never connected again',
    kind: 'indirect',
    by: who.krol.id,
    speaker: 'THE CHAIR',
    cue: 'has written',
    statement: 'The sirens in Brannic were disconnected in 2019 and never connected again.',
  });
}

/** The same claims in another language, and a speaker that turned out to be a known one. */
export async function workOnSpanish({ ines, editor }: Staff, { spanish }: DemoTexts, who: Voices) {
  const director = accepted(
    await createSpeaker(ines, {
      name: 'Directora del hospital comarcal de Brannic',
      kind: 'person',
      aliases: ['la doctora Loew'],
    }),
  );
  await decide(ines, spanish, {
    said: 'en su centro se habían contado veintitrés cadáveres',
    kind: 'indirect',
    by: director.speakerId,
    speaker: 'Hanne Loew',
    cue: 'dijo',
    affiliation: 'La directora del hospital comarcal',
    statement: 'El hospital de Brannic ha contado veintitrés cadáveres.',
  });
  accepted(await mergeSpeakers(editor, { speakerId: director.speakerId, intoId: who.loew.id }));
  await decide(ines, spanish, {
    said: 'No fue la lluvia. Alguien abrió esas compuertas',
    kind: 'direct',
    ...by(who.holub),
    speaker: 'Dana Holub',
    cue: 'afirmó',
    affiliation: 'la ministra del Interior velmarana',
  });
}

/** The commission's own words, beside what the papers made of them. */
export async function workOnPage({ editor }: Staff, { page }: DemoTexts, who: Voices) {
  await decide(editor, page, {
    said: ['The instruments tell us how fast the water came', 'They do not tell us who let it go.'],
    kind: 'direct',
    ...by(who.renn),
    speaker: 'Mr Renn',
    cue: 'says',
    statement: 'The readings of the gauges do not show who opened the gates.',
  });
  await markByHand(editor, page, {
    said: 'it received two of these reports and forwarded both of them on the day they came',
    kind: 'indirect',
    by: who.commission.id,
    speaker: 'The commission',
    cue: 'confirms',
    statement: 'The commission received two of Kestria’s three reports and passed both on.',
  });
}
