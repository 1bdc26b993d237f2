import { endOffload } from '@/lib/offload/offload';
import { type DemoAccount, demoAccounts } from '@/lib/testing/demo-accounts';
import {
  workOnArticle,
  workOnHearing,
  workOnPage,
  workOnRevision,
  workOnSpanish,
} from './casework';
import { hireStaff, leaveMembersHalfDone } from './people';
import { askAuditor, leaveNotes, relateClaims } from './relations';
import { leaveRatingsWaiting, rateTogether } from './reviews';
import { importTexts } from './sources';
import { registerVoices } from './speakers';
import { decideVerdicts } from './verdicts';

/**
 * Fills the open, empty database with the demo newsroom: its members, sources, speakers and a week
 * of half-finished work, all of it by the commands that the pages use, so that its log is whole.
 * `tell` hears what is being done. Only the instants differ from one time to the next.
 */
export async function seedDemo(tell: (message: string) => void): Promise<DemoAccount[]> {
  tell('hiring the members of the demo newsroom');
  const staff = await hireStaff();
  tell('importing its sources and letting the engine read them');
  const texts = await importTexts(staff);
  await endOffload();
  tell('registering who speaks in them');
  const voices = await registerVoices(staff, texts);
  tell('accepting, correcting and dismissing claims');
  await workOnArticle(staff, texts, voices);
  await workOnRevision(staff, texts, voices);
  await workOnHearing(staff, texts, voices);
  await workOnSpanish(staff, texts, voices);
  await workOnPage(staff, texts, voices);
  tell('rating them, deciding on verdicts, leaving the rest half done');
  await rateTogether(staff, texts);
  await relateClaims(staff);
  await decideVerdicts(staff);
  await leaveRatingsWaiting(staff, texts);
  await leaveNotes(staff, texts);
  await askAuditor(staff);
  await leaveMembersHalfDone(staff);
  return demoAccounts;
}
