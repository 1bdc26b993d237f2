import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoAccounts, demoPassword } from '@/lib/testing/demo-accounts';
import { testPassword } from '@/lib/testing/factories-members';
import { commonestPasswords, knownPasswords } from './common-passwords';
import { normalisePassword, whyPasswordIsRefused } from './password';

function why(password: string, names: string[] = []) {
  return whyPasswordIsRefused(password, {
    commonest: commonestPasswords,
    known: knownPasswords,
    names,
  });
}

describe('whyPasswordIsRefused', () => {
  const refused: [string, string, RegExp, string[]?][] = [
    ['one character short', 'copper lant', /at least 12/],
    ['one character long', 'copper lantern '.repeat(9).slice(0, 129), /at most 128/],
    ['short in characters, not in UTF-16 units', '🦊🐟🐙🐌🐳🦀', /at least 12/],
    ['a common password of full length', '1qaz2wsx3edc', /commonest/],
    ['the same in capitals', 'FinalFantasy', /commonest/],
    ['a common password repeated', 'shadowshadowshadow', /repeats/],
    ['two common passwords joined', 'dragonfootball', /something added/],
    ['a common password repeated and cut short', 'dragondragondr', /repeats/],
    ['a few letters over and over', 'abcxabcxabcx', /easy to guess|repeats/],
    ['one letter', 'aaaaaaaaaaaaaa', /easy to guess/],
    ['counting', '1234567890123', /easy to guess/],
    ['the alphabet', 'abcdefghijklmnop', /easy to guess/],
    ['the alphabet backwards', 'ponmlkjihgfedcba', /easy to guess/],
    ['a common password padded with a year', 'password20262026', /something added/],
    ['a common password between signs', '!!!football!!!!', /something added/],
    ['the e-mail', 'ada.quill@courier.example', /name known/, ['ada.quill@courier.example']],
    ['the newsroom and a year', 'harbourcourier2026', /name known/, ['The Harbour Courier']],
    ['full-width letters of a common one', 'ｐａｓｓｗｏｒｄ２０２６２０', /something added/],
  ];
  it.each(refused)('refuses %s', (_what, password, reason, names) => {
    expect(why(password, names)).toMatch(reason);
  });

  const accepted: [string, string, string[]?][] = [
    ['several words', testPassword],
    ['a sentence that has a name in it', 'the courier fed nine herons', ['The Harbour Courier']],
    ['other scripts', 'четыре зелёных моста'],
    ['random signs', 'x9$Lq2!vTz0#'],
    ['128 characters', 'a copper lantern in the meadow; '.repeat(5).slice(0, 127).concat('!')],
  ];
  it.each(accepted)('accepts %s', (_what, password, names) => {
    expect(why(password, names)).toBeNull();
  });

  it.each(demoAccounts)('accepts the demo password for $email', ({ email, name }) => {
    expect(why(demoPassword, [email, name, 'Demo newsroom'])).toBeNull();
  });

  it('refuses each of the 3,000 commonest, bare or padded to full length', () => {
    expect(commonestPasswords.size).toBeGreaterThan(2_900);
    for (const common of commonestPasswords) {
      expect(why(common), common).not.toBeNull();
      expect(why(common.padEnd(12, '1')), common).not.toBeNull();
    }
  });

  it('has one answer for all ways to type the same characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (password) => {
        expect(why(password.normalize('NFD'))).toBe(why(password.normalize('NFC')));
        expect(normalisePassword(password.normalize('NFD'))).toBe(normalisePassword(password));
      }),
    );
  });
});
