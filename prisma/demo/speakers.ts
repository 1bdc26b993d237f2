import type { Actor } from '@/lib/auth/actor';
import { createSpeaker } from '@/lib/speakers/create-speaker';
import { registerAffiliation } from '@/lib/speakers/register-affiliation';
import type { RegisterAffiliationInput } from '@/lib/speakers/schema';
import { accepted } from '@/lib/testing/factories-members';
import type { Staff } from './people';
import type { DemoText, DemoTexts } from './sources';

/** A registered speaker and the affiliation they speak with. */
export interface Voice {
  id: number;
  affiliationId?: number;
}

export type Voices = Awaited<ReturnType<typeof registerVoices>>;

/** Registers who speaks in the texts, with their names, roles and what asserts those. */
export async function registerVoices({ ines, jonas, editor }: Staff, texts: DemoTexts) {
  const { article, hearing, page } = texts;
  const person = (actor: Actor, name: string, aliases: string[] = []) =>
    register(actor, 'person', name, aliases);
  const holub = await person(ines, 'Dana Holub', ['Ms Holub', 'Дана Голуб']);
  const arden = await person(ines, 'Leopold Arden', ['Mr Arden', 'Леопольд Арден']);
  const loew = await person(ines, 'Hanne Loew', ['Dr Loew', 'Ганне Лев']);
  const marsk = await person(jonas, 'Iven Marsk', ['Mr Marsk', 'IVEN MARSK']);
  const osk = await person(jonas, 'Marit Osk', ['Ms Osk', 'MARIT OSK']);
  const pell = await person(ines, 'Sunniva Pell', ['Ms Pell', 'Сунніва Пелль']);
  const renn = await person(editor, 'Tobias Renn', ['Mr Renn']);
  const krol = await person(jonas, 'Edda Krol', ['THE CHAIR']);
  const tande = await person(jonas, 'Joris Tande', ['Mr Tande', 'JORIS TANDE']);
  const abt = await person(ines, 'Pauline Abt');
  const ministry = await register(ines, 'organisation', 'Ministry of the Interior of Velmara', [
    'the interior ministry',
  ]);
  const television = await register(ines, 'organisation', 'Velmaran state television', [
    'The state television',
  ]);
  const commission = await register(editor, 'organisation', 'Lisk River Commission', ['LRC']);
  const plantWorkers = await register(ines, 'unnamed', 'Three people who work at the Orlo plant');

  const word = (text: DemoText, exact: string) => ({
    by: 'span' as const,
    snapshotId: text.snapshotId,
    start: text.text.indexOf(exact),
    end: text.text.indexOf(exact) + exact.length,
    exact,
  });
  const affiliate = async (
    actor: Actor,
    voice: Voice,
    role: Omit<RegisterAffiliationInput, 'speakerId'>,
  ): Promise<Voice> => {
    const input = { speakerId: voice.id, ...role };
    return { id: voice.id, ...accepted(await registerAffiliation(actor, input)) };
  };
  const gazette = {
    by: 'reference' as const,
    title: 'Official Gazette of Velmara, 2024, no. 112',
    url: 'https://gazette.velmara.example/2024/112',
  };
  return {
    holub: await affiliate(ines, holub, {
      role: 'Minister of the Interior',
      organisation: 'Government of Velmara',
      fromDate: '2024-05-14',
      assertion: gazette,
    }),
    arden: await affiliate(ines, arden, {
      role: 'Foreign minister',
      organisation: 'Government of Kestria',
      assertion: word(article, 'Kestria’s foreign minister'),
    }),
    loew: await affiliate(ines, loew, {
      role: 'Director',
      organisation: 'Brannic district hospital',
      fromDate: '2019',
      assertion: word(article, 'director of the Brannic district hospital'),
    }),
    marsk: await affiliate(jonas, marsk, {
      role: 'Chief engineer',
      organisation: 'State waterworks of Velmara',
      assertion: word(hearing, 'chief engineer of the state waterworks'),
    }),
    osk: await affiliate(jonas, osk, {
      role: 'Leader of the opposition',
      organisation: 'Velmaran Parliament',
      fromDate: '2025-02',
      assertion: word(article, 'leads the opposition in the Velmaran parliament'),
    }),
    pell: await affiliate(ines, pell, {
      role: 'Mayor',
      organisation: 'Town of Brannic',
      assertion: word(article, 'the mayor'),
    }),
    renn: await affiliate(editor, renn, {
      role: 'Hydrologist',
      organisation: 'Lisk River Commission',
      assertion: word(page, 'The commission’s hydrologist'),
    }),
    krol,
    tande,
    abt,
    ministry,
    television,
    commission,
    plantWorkers,
  };
}

async function register(
  actor: Actor,
  kind: 'person' | 'organisation' | 'unnamed',
  name: string,
  aliases: string[] = [],
): Promise<Voice> {
  const { speakerId } = accepted(await createSpeaker(actor, { name, kind, aliases }));
  return { id: speakerId };
}
