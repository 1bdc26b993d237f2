import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfNote, excerptOf, mentionedIn, mentionOf, withPlainMentions } from './annotation';

describe('mentionedIn', () => {
  it.each([
    ['Ask @[Ann Ode](member:4), please.', [4]],
    ['@[A](member:4) and @[B](member:2), and @[A](member:4) again', [4, 2]],
    ['@[A](member:04) @[A](member:0) @A [A](member:4)', []],
    ['@[A\nB](member:4)', []],
  ])('%j: %j', (body, ids) => expect(mentionedIn(body)).toEqual(ids));

  it('finds every member that was written by mentionOf, whatever the name', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
          .filter((name) => /[^[\]\s]/.test(name)),
        fc.integer({ min: 1, max: 1e9 }),
        (name, id) => {
          expect(mentionedIn(`See ${mentionOf({ id, name })}.`)).toEqual([id]);
        },
      ),
    );
  });
});

describe('excerptOf', () => {
  it('is one line of plain words', () => {
    expect(excerptOf('Is this\n\nright, @[Ann Ode](member:4)?')).toBe('Is this right, @Ann Ode?');
    expect(withPlainMentions('@[Ann Ode](member:4)')).toBe('@Ann Ode');
  });

  it('cuts between characters, never inside one', () => {
    expect(excerptOf('😀😀😀😀', 3)).toBe('😀😀…');
  });
});

describe('addressOfNote', () => {
  const note = {
    id: 9,
    claimId: null,
    adjudicationId: null,
    sourceId: 3,
    snapshotNumber: 2,
  };
  it.each([
    ['of a discussion', { claimId: 7, adjudicationId: 1 }, '/reviews/adjudication/1#note-9'],
    ['on a claim', { claimId: 7 }, '/claims/7/notes#note-9'],
    ['on words of a source alone', {}, '/sources/3/notes?snapshot=2#note-9'],
  ])('of a note %s', (_what, more, address) => {
    expect(addressOfNote({ ...note, ...more })).toBe(address);
  });
});
