import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimTransitions } from './claim';

const words = (name: string) => name.replaceAll('_', ' ');

/** The drawing and the table of docs/claim-steps.md, as `claimTransitions` would have them. */
function drawn(): string {
  const arrows = claimTransitions.map(
    ({ from, to, step }) => `  ${from} --> ${to}: ${words(step)}`,
  );
  const rows = claimTransitions.map(
    ({ step, from, to, because }) =>
      `| ${words(step)} | ${words(from)} | ${words(to)} | ${because} |`,
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> proposed: the engine proposes',
    '  [*] --> open: a member marks',
    ...arrows,
    '```',
    '',
    '| step | from | to | because |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Tables are laid out by the formatter: their cells count, not the spaces around them. */
const bare = (text: string) => text.replace(/[ \t]*\|[ \t]*/g, '|').replace(/-{3,}/g, '---');

describe('docs/claim-steps.md', () => {
  it('draws every step of the table, and none that is not in it', () => {
    const document = readFileSync('docs/claim-steps.md', 'utf8');
    expect(bare(document.slice(document.indexOf('```mermaid'))).trim()).toBe(bare(drawn()));
  });
});
