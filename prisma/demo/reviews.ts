import { reading } from '@/lib/db/database';
import { handBack } from '@/lib/reviews/hand-back';
import { takeClaim } from '@/lib/reviews/take-claim';
import { accepted } from '@/lib/testing/factories-members';
import type { Staff } from './people';
import { ask, claimSaying, rate, reference, words } from './rating';
import type { DemoTexts } from './sources';

/** Claims that both checkers have rated: alike, apart, and enough for a verdict. */
export async function rateTogether({ ines, jonas, editor }: Staff, texts: DemoTexts) {
  const { article, hearing, page } = texts;
  const both = [ines, jonas];
  const silent = await claimSaying('The sirens in Brannic did not sound');
  await ask(editor, silent, both, { dueIn: -1 });
  const streets = words('supports', article, 'said that they had heard nothing');
  await rate(ines, silent, {
    value: 'true',
    confidence: 'high',
    why: 'Residents of four streets, asked apart from each other, heard **nothing**. The mayor, who was there, says the same.',
    evidence: [streets, words('supports', article, 'We were warned by a man in a car')],
  });
  await rate(jonas, silent, {
    value: 'true',
    why: 'The only word for the sirens is the ministry’s, and the town says that they were cut off.',
    evidence: [words('supports', hearing, 'the sirens were disconnected in 2019')],
  });

  const gates = await claimSaying('The floodgates of the Orlo dam were opened by people');
  await ask(editor, gates, both, { dueIn: 1 });
  await rate(ines, gates, {
    value: 'mostly_false',
    why: 'She says herself that she excludes nothing. What is known fits a failed gate just as well.',
    evidence: [
      words('refutes', article, 'does not need a saboteur'),
      words('refutes', article, 'I exclude nothing'),
    ],
  });
  await rate(jonas, gates, {
    value: 'mostly_true',
    confidence: 'low',
    why: 'The control room was found unlocked with the alarm off. Gates do not unlock a room.',
    evidence: [
      words('supports', article, 'found the control room unlocked and the alarm switched off'),
    ],
  });

  const cut = await claimSaying('The sirens in Brannic were disconnected in 2019');
  await ask(editor, cut, both);
  const order = reference('supports', 'Order 77/2019 of the municipal works', 'Town of Brannic');
  for (const checker of both) {
    await rate(checker, cut, {
      value: 'true',
      confidence: 'high',
      why: 'The order to disconnect them is in the town’s archive; none to connect them again is.',
      evidence: [order],
    });
  }

  const bodies = await claimSaying('By Wednesday night, 23 bodies');
  await ask(editor, bodies, both);
  const register = reference('supports', 'Register of the district hospital', 'Brannic hospital');
  await rate(ines, bodies, {
    value: 'mostly_true',
    why: 'The register has 23 names by midnight; two of them were brought in on Thursday.',
    evidence: [register],
  });
  await rate(jonas, bodies, {
    value: 'mostly_true',
    why: 'The number is right, the night is not quite.',
    evidence: [register, words('context', article, 'included people who had died of other causes')],
  });

  const warned = await claimSaying('Kestria warned Velmara three times');
  await ask(editor, warned, both);
  for (const checker of both) {
    await rate(checker, warned, {
      value: 'mostly_true',
      why: 'Three reports were sent; that the *gates* were failing stands in only two of them.',
      evidence: [words('supports', page, 'on 14 December, on 9 January and on 2 February')],
    });
  }

  const forwarded = await claimSaying('The commission received two of Kestria');
  await ask(editor, forwarded, both);
  for (const checker of both) {
    await rate(checker, forwarded, {
      value: 'true',
      why: 'The commission’s post book shows two letters, each passed on the same day.',
      evidence: [reference('supports', 'Post book, December to February', 'Lisk River Commission')],
    });
  }

  const later = await claimSaying('By Thursday night, 26 bodies');
  await ask(editor, later, [jonas, editor]);
  for (const rater of [jonas, editor]) {
    await rate(rater, later, {
      value: 'true',
      why: 'The register names all of them, with the hour at which they came.',
      evidence: [register],
    });
  }
}

/** What waits for each of the three who rate, late and early, with and without the name. */
export async function leaveRatingsWaiting({ ines, jonas, editor }: Staff, { article }: DemoTexts) {
  const sounded = await claimSaying('The sirens in Brannic sounded');
  await ask(editor, sounded, [ines, jonas], { dueIn: -2 });
  await rate(jonas, sounded, {
    value: 'false',
    why: 'Nobody in the lower town heard them.',
    evidence: [words('refutes', article, 'said that they had heard nothing')],
  });

  const chain = await claimSaying('The lifting chain of gate four');
  await ask(editor, chain, [jonas, ines], { dueIn: -1 });
  await rate(ines, chain, {
    value: 'unproven',
    confidence: 'low',
    why: 'The waterworks name an invoice and do not show it.',
    evidence: [reference('context', 'Answer of the waterworks to our letter', 'State waterworks')],
  });

  const inspected = await claimSaying('the gates had been inspected in January');
  await ask(editor, inspected, [ines], { dueIn: 4 });
  await ask(editor, inspected, [jonas], { dueIn: 4, hidesSpeaker: true });

  const never = await claimSaying('the January inspection had never taken place');
  await ask(editor, never, [ines, jonas], { dueIn: 2 });
  const own = await reading().assignment.findFirstOrThrow({
    where: { claimId: never, memberId: ines.id },
  });
  const reason = 'I have spoken to one of the three myself and know who it is.';
  accepted(await handBack(ines, { assignmentId: own.id, reason }));

  const gauges = await claimSaying('The readings of the gauges do not show');
  await ask(editor, gauges, [editor, ines], { dueIn: 6 });
  const broken = await claimSaying('According to the police report, the control room was broken');
  accepted(await takeClaim(jonas, { claimId: broken }));
}
