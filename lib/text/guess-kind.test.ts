import { describe, expect, it } from 'vitest';
import { guessKind } from './guess-kind';

/** The text without its brackets, and the ranges they held. */
function bracketed(marked: string): { text: string; content: { start: number; end: number }[] } {
  const content: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const sign of marked) {
    if (sign === '[') start = text.length;
    else if (sign === ']') content.push({ start, end: text.length });
    else text += sign;
  }
  return { text, content };
}

describe('the guessed kind', () => {
  it.each([
    ['words between curly marks', 'She said: “[We saw nothing.]”', 'direct'],
    ['the marks selected too', 'She said: [“We saw nothing.”]', 'direct'],
    ['straight marks', 'He wrote "[it is done]" and left.', 'direct'],
    ['guillemets', 'Dijo: «[No vimos nada]».', 'direct'],
    ['German marks', 'Sie sagte: „[Wir sahen nichts]“.', 'direct'],
    ['corner brackets', '彼は「[何も見なかった]」と言った。', 'direct'],
    ['single marks around an apostrophe', 'He said ‘[it’s over]’ twice.', 'direct'],
    ['two parts of one quotation', '“[We saw]”, she said, “[nothing at all].”', 'direct'],
    ['no marks', 'She said that [nobody had seen anything].', 'indirect'],
    ['an apostrophe alone', "She said that [the mayor's car wasn't there].", 'indirect'],
    [
      'marks elsewhere in the paragraph',
      'The “Plan” exists; he denied [it was signed].',
      'indirect',
    ],
    ['a quoted piece in a report', 'She said [the plan was “a bad joke” of the board].', 'mixed'],
    [
      'a quote left open to the next paragraph',
      '“[One began here]\nand this is no quote.',
      'direct',
    ],
    ['a second quote after the first closed', '“No.” Then [he left] and “cried”.', 'indirect'],
  ])('takes %s', (_, marked, kind) => {
    const { text, content } = bracketed(marked);
    expect(guessKind(text, content)).toBe(kind);
  });
});
