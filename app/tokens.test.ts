import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

type Scheme = 'light' | 'dark';

function colour(name: string, scheme: Scheme): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token --${name}`);
  return token[scheme];
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['paper', 'sheet', 'wash'];
const marks = ['mark-decided', 'mark-overlap', 'mark-hover', 'mark-chosen', 'mark-role'];

const text: [foreground: string, background: string][] = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'good', 'bad', 'warn', 'muted'].flatMap(
    (name): [string, string][] => grounds.map((ground) => [name, ground]),
  ),
  ...['good', 'bad', 'warn', 'muted', 'accent'].map((n): [string, string] => [n, `${n}-wash`]),
  ...['good', 'bad', 'warn', 'muted', 'accent'].map((n): [string, string] => ['ink', `${n}-wash`]),
  ...['ink-soft', 'accent-strong'].map((n): [string, string] => [n, 'accent-wash']),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['paper', 'ink'],
  ...[...marks, 'selection'].map((mark): [string, string] => ['ink', mark]),
  ['mark-role-line', 'paper'],
];

const edges: [line: string, ground: string][] = [
  ...grounds.map((ground): [string, string] => ['edge', ground]),
  ...grounds.map((ground): [string, string] => ['accent', ground]),
  ...['paper', ...marks].flatMap((ground): [string, string][] => [
    ['mark-line', ground],
    ['mark-proposal-line', ground],
    ['mark-role-line', ground],
  ]),
  ['accent', 'accent-wash'],
  ['accent', 'selection'],
];

describe.each<Scheme>(['light', 'dark'])('the tokens by %s', (scheme) => {
  it.each(text)('keep --%s readable on --%s (4.5:1)', (foreground, background) => {
    expect(contrast(colour(foreground, scheme), colour(background, scheme))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it.each(edges)('keep the line --%s visible on --%s (3:1)', (line, ground) => {
    expect(contrast(colour(line, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

it('defines every colour once for day and once for night', () => {
  const colours = [...css.matchAll(/--[a-z-]+:\s*[^;]*#[^;]*;/g)].map((match) => match[0]);
  expect(colours).toHaveLength(tokens.size);
});
