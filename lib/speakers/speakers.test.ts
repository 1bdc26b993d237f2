import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { reading } from '@/lib/db/database';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, granted } from '@/lib/testing/factories-claims';
import { createSpeaker } from './create-speaker';
import { findSpeakersByName } from './find-speaker-by-name';
import { getSpeaker } from './get-speaker';
import { listSpeakers } from './list-speakers';
import { mergeSpeakers } from './merge-speakers';
import { reviseSpeaker } from './revise-speaker';
import { searchSpeakers } from './search-speakers';
import { separateSpeakers } from './separate-speakers';

const countEvents = (type?: string) => reading().event.count({ where: { type } });

async function register(actor: Actor, name: string, aliases: string[] = []): Promise<number> {
  return granted(await createSpeaker(actor, { name, kind: 'person', aliases })).speakerId;
}

describe('createSpeaker', () => {
  useTestDatabase();

  it('registers each name once, the name itself among them, and tells of it', async () => {
    const actor = await createActor('checker');
    const id = await register(actor, 'José Ruiz', ['Jose RUIZ', 'Pepe']);
    const aliases = await reading().speakerAlias.findMany({ where: { speakerId: id } });
    expect(aliases.map(({ folded }) => folded).sort()).toEqual(['jose ruiz', 'pepe']);
    expect(await countEvents('speaker.created')).toBe(1);
  });

  it('refuses a Wikidata id that another speaker has, unless that one was merged away', async () => {
    const actor = await createActor('checker');
    const wikidataId = 'Q42';
    const first = granted(
      await createSpeaker(actor, { name: 'Ana Ruiz', kind: 'person', wikidataId }),
    );
    const again = () => createSpeaker(actor, { name: 'A. Ruiz', kind: 'person', wikidataId });
    expect(await again()).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(await countEvents('speaker.created')).toBe(1);
    const other = await register(actor, 'Ana R.');
    granted(await mergeSpeakers(actor, { speakerId: first.speakerId, intoId: other }));
    expect((await again()).ok).toBe(true);
  });

  it('refuses an auditor', async () => {
    const auditor = await createActor('auditor');
    expect(await createSpeaker(auditor, { name: 'Ana', kind: 'person' })).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await reading().speaker.count()).toBe(0);
  });
});

describe('reviseSpeaker', () => {
  useTestDatabase();

  it('keeps a former name as an alias and tells what changed', async () => {
    const actor = await createActor('checker');
    const speakerId = await register(actor, 'Ana Ruiz', ['Anita']);
    granted(
      await reviseSpeaker(actor, {
        speakerId,
        version: 1,
        name: 'Ana Ruiz Soto',
        addAliases: ['La Ruiz'],
        removeAliases: ['ANITA'],
      }),
    );
    expect(await getSpeaker(speakerId)).toMatchObject({
      name: 'Ana Ruiz Soto',
      aliases: ['Ana Ruiz', 'La Ruiz'],
      version: 2,
    });
    const event = await reading().event.findFirstOrThrow({ where: { type: 'speaker.revised' } });
    expect(JSON.parse(event.data)).toMatchObject({
      changes: { name: { from: 'Ana Ruiz', to: 'Ana Ruiz Soto' } },
      aliasesAdded: ['Ana Ruiz Soto', 'La Ruiz'],
      aliasesRemoved: ['Anita'],
    });
  });

  it('does not take away the name itself', async () => {
    const actor = await createActor('checker');
    const speakerId = await register(actor, 'Ana Ruiz');
    const removeAliases = ['ana ruiz'];
    expect(await reviseSpeaker(actor, { speakerId, version: 1, removeAliases })).toMatchObject({
      failure: { code: 'invalid_input' },
    });
    expect(await findSpeakersByName(reading(), 'Ana Ruiz')).toHaveLength(1);
  });

  it('refuses a stale version and tells what changed meanwhile', async () => {
    const actor = await createActor('checker');
    const speakerId = await register(actor, 'Ana Ruiz');
    granted(await reviseSpeaker(actor, { speakerId, version: 1, kind: 'group' }));
    expect(await reviseSpeaker(actor, { speakerId, version: 1, name: 'Mine' })).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        changes: [{ field: 'kind', from: 'person', to: 'group' }],
      },
    });
    expect(await getSpeaker(speakerId)).toMatchObject({ name: 'Ana Ruiz', version: 2 });
  });
});

describe('mergeSpeakers and separateSpeakers', () => {
  useTestDatabase();

  it('counts a merged speaker as the other, in any number of steps, until it is undone', async () => {
    const actor = await createActor('checker');
    const [a, b, c] = [
      await register(actor, 'A. Ruiz'),
      await register(actor, 'Ana Ruiz'),
      await register(actor, 'Ana Ruiz Soto'),
    ];
    granted(await mergeSpeakers(actor, { speakerId: a, intoId: b }));
    granted(await mergeSpeakers(actor, { speakerId: b, intoId: c }));
    expect(await findSpeakersByName(reading(), 'a. ruiz')).toMatchObject([{ id: c }]);
    expect((await getSpeaker(c))?.merged.map((one) => [one.name, one.isDirect])).toEqual([
      ['A. Ruiz', false],
      ['Ana Ruiz', true],
    ]);
    expect(await getSpeaker(a)).toMatchObject({ mergedInto: { id: c } });
    granted(await separateSpeakers(actor, { speakerId: b }));
    expect(await findSpeakersByName(reading(), 'a. ruiz')).toMatchObject([{ id: b }]);
    expect((await getSpeaker(c))?.merged).toEqual([]);
    expect(await countEvents('speaker.merged')).toBe(2);
    expect(await countEvents('speaker.separated')).toBe(1);
  });

  it.each([
    ['itself', 'a', 'a', 'invalid_input'],
    ['one that was merged', 'c', 'a', 'conflict'],
    ['another, once merged', 'a', 'c', 'conflict'],
    ['its own merged one, which would be a circle', 'b', 'a', 'conflict'],
  ] as const)('refuses to merge a speaker into %s', async (_, from, into, code) => {
    const actor = await createActor('checker');
    const ids = {
      a: await register(actor, 'A'),
      b: await register(actor, 'B'),
      c: await register(actor, 'C'),
    };
    if (from !== into) granted(await mergeSpeakers(actor, { speakerId: ids.a, intoId: ids.b }));
    const before = await countEvents();
    const result = await mergeSpeakers(actor, { speakerId: ids[from], intoId: ids[into] });
    expect(result).toMatchObject({ ok: false, failure: { code } });
    expect(await countEvents()).toBe(before);
  });

  it('refuses an auditor, and to separate what is not merged', async () => {
    const actor = await createActor('checker');
    const [a, b] = [await register(actor, 'A'), await register(actor, 'B')];
    const auditor = await createActor('auditor');
    expect(await mergeSpeakers(auditor, { speakerId: a, intoId: b })).toMatchObject({
      failure: { code: 'forbidden' },
    });
    expect(await separateSpeakers(actor, { speakerId: a })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });
});

describe('searching and listing speakers', () => {
  useTestDatabase();

  it('offers exact names first, then beginnings, and a merged name under whom it counts as', async () => {
    const actor = await createActor('checker');
    const rosa = await register(actor, 'Rosa Ilex');
    const ros = await register(actor, 'Ros');
    const alias = await register(actor, 'Ádám', ['Don Ros']);
    const merged = await register(actor, 'Rosalind');
    granted(await mergeSpeakers(actor, { speakerId: merged, intoId: alias }));
    const found = await searchSpeakers(actor, 'ROS');
    expect(found.map((one) => one.id)).toEqual([ros, alias, rosa]);
    expect(found.find((one) => one.id === alias)?.matchedAlias).toBe('Rosalind');
    expect(await searchSpeakers(actor, ' ')).toEqual([]);
  });

  it('pages by name in both directions without losing or repeating anybody', async () => {
    const actor = await createActor('checker');
    const names = Array.from(
      { length: 120 },
      (_, i) => `Speaker ${String(i % 60).padStart(3, '0')}`,
    );
    for (const name of names) await register(actor, name);
    const merged = await register(actor, 'Nobody');
    granted(await mergeSpeakers(actor, { speakerId: merged, intoId: 1 }));
    const first = await listSpeakers(actor, {}, {});
    const second = await listSpeakers(actor, {}, { after: first.rows.at(-1)!.id });
    const third = await listSpeakers(actor, {}, { after: second.rows.at(-1)!.id });
    expect([first, second, third].map((page) => page.rows.length)).toEqual([50, 50, 20]);
    expect([first, second, third].map((page) => [page.hasPrevious, page.hasNext])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    const all = [first, second, third].flatMap((page) => page.rows);
    expect(new Set(all.map((row) => row.id)).size).toBe(120);
    expect(all.map((row) => row.name)).toEqual([...names].sort());
    const back = await listSpeakers(actor, {}, { before: third.rows[0]!.id });
    expect(back.rows).toEqual(second.rows);
    const last = await listSpeakers(actor, {}, { last: true });
    expect(last.rows).toEqual(all.slice(-50));
    expect(last.hasNext).toBe(false);
    const found = await listSpeakers(actor, { q: 'NOBODY' }, {});
    expect(found.rows.map((row) => row.id)).toEqual([1]);
  });
});
