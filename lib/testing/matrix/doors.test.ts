import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, routes } from './doors';
import { functionsThatTakeAnActor } from './takes-actor';

const files = readdirSync('app', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative('app', path.join(entry.parentPath, entry.name)));

const foldersWith = (name: string) =>
  files.filter((file) => path.basename(file) === name).map((file) => path.dirname(file));

describe('pages and routes', () => {
  it('are all in the table that the browser tries for each role', () => {
    expect(Object.keys(pages).sort()).toEqual(foldersWith('page.tsx').sort());
    expect(Object.keys(routes).sort()).toEqual(foldersWith('route.ts').sort());
  });

  it('know who asks: each page of the desk and each machine surface finds the actor', () => {
    const desk = files.filter((file) => /^\(desk\)\/.*page\.tsx$|^\(desk\)\/page\.tsx$/.test(file));
    const api = files.filter((file) => /^api\/.*route\.ts$/.test(file) && !file.includes('auth'));
    expect(desk.length).toBeGreaterThan(10);
    const asks = /\b(requireActor|requireSession|currentActor|runRoute)\(/;
    const silent = [...desk, ...api].filter(
      (file) => !asks.test(readFileSync(path.join('app', file), 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});

/** Actions that call nothing from the table of commands, and why they need not. */
const otherwise: Record<string, string> = {
  '(auth)/invitation/[token]/actions.ts#joinAction': 'whoever holds a one-time link',
  '(auth)/set-up/[token]/actions.ts#foundNewsroomAction': 'whoever holds the set-up link',
  '(auth)/sign-in/actions.ts#signInAction': 'anybody may try',
  '(desk)/speakers/_components/speaker-choices.ts#affiliationChoicesAction': 'speakers are for all',
  '(desk)/log/verify/actions.ts#verifyAction': 'asks whether the actor reads the whole log',
};

interface Action {
  name: string;
  /** Its own text, and that of the file's functions which it calls. */
  text: string;
}

function actionsOf(file: string): Action[] {
  const text = readFileSync(path.join('app', file), 'utf8');
  if (!/^'use server'/m.test(text)) return [];
  const functions = text.split(/^(?=(?:export )?(?:async )?function )/m).slice(1);
  const named = functions.map((one) => ({
    name: one.match(/function (\w+)/)?.[1] ?? '',
    isAction: one.startsWith('export'),
    text: one,
  }));
  return named
    .filter(({ isAction }) => isAction)
    .map(({ name, text: own }) => {
      const called = named.filter((one) => !one.isAction && own.includes(`${one.name}(`));
      return { name: `${file}#${name}`, text: [own, ...called.map((one) => one.text)].join('\n') };
    });
}

describe('server actions', () => {
  const actions = files.filter((file) => /\.tsx?$/.test(file)).flatMap(actionsOf);
  const known = functionsThatTakeAnActor().map((name) => name.slice(name.indexOf('#') + 1));

  it('all go through the one wrapper that knows their origin and their actor', () => {
    expect(actions.length).toBeGreaterThan(40);
    const bare = actions.filter(({ text }) => !/\brun(Guest)?Action\(/.test(text));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('call a command or a query of the table, or have a reason not to', () => {
    const calls = (text: string) => known.some((name) => new RegExp(`\\b${name}\\b`).test(text));
    const others = actions.filter(({ text }) => !calls(text)).map(({ name }) => name);
    expect(others.sort()).toEqual(Object.keys(otherwise).sort());
  });
});
