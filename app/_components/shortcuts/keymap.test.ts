import { describe, expect, it } from 'vitest';
import {
  ariaKeys,
  keyOf,
  parseKeymap,
  shortcutFor,
  spellKey,
  withKey,
  withoutLetters,
} from './keymap';
import { shortcutIds, shortcuts } from './shortcut-list';

const press = (key: string, more = {}) =>
  spellKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('shortcuts', () => {
  it('start with a key of their own each', () => {
    const keys = shortcutIds.map((id) => shortcuts[id].key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('give way to the one that takes their key', () => {
    const keymap = withKey({}, 'claim.accept', 'j');
    expect(shortcutFor(keymap, 'j')).toBe('claim.accept');
    expect(keyOf(keymap, 'claim.next')).toBeNull();
    expect(shortcutFor(keymap, 'a')).toBeNull();
  });

  it('can all be off but those with Ctrl', () => {
    const keymap = withoutLetters();
    expect(shortcutFor(keymap, 'j')).toBeNull();
    expect(shortcutFor(keymap, '?')).toBeNull();
    expect(shortcutFor(keymap, 'Ctrl+k')).toBe('palette');
  });

  it.each([
    ['a letter', press('j'), 'j'],
    ['a shifted sign', press('?'), '?'],
    ['Cmd as Ctrl', press('K', { metaKey: true }), 'Ctrl+k'],
    ['nothing for Alt', press('j', { altKey: true }), null],
    ['nothing for a modifier alone', press('Shift'), null],
    ['nothing for arrows, which move', press('ArrowDown'), null],
  ])('read %s', (_, spelt, expected) => expect(spelt).toBe(expected));

  it.each([
    ['nothing', null],
    ['broken JSON', '{'],
    ['a list', '[1]'],
    ['unknown names and values', '{"x":"y","claim.next":4}'],
  ])('keep their first keys when the store holds %s', (_, stored) => {
    expect(keyOf(parseKeymap(stored), 'claim.next')).toBe('j');
  });

  it('keep what was stored', () => {
    const keymap = parseKeymap(JSON.stringify({ 'claim.next': 'g', 'claim.accept': null }));
    expect(keyOf(keymap, 'claim.next')).toBe('g');
    expect(ariaKeys(keymap, 'claim.accept')).toBeUndefined();
    expect(ariaKeys(keymap, 'palette')).toBe('Control+k');
  });
});
