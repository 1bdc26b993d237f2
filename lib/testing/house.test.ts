import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '@/lib/env';

interface File {
  name: string;
  text: string;
  imports: string[];
}

const folders = ['app', 'lib', 'cli', 'prisma', 'bench', 'e2e', 'docs'];
const everyFile = [...folders.filter((folder) => existsSync(folder)).flatMap(filesBelow)]
  .concat(readdirSync('.').filter((name) => /\.(md|ts)$/.test(name)))
  .sort();
const files = everyFile
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .filter((name) => !name.startsWith('lib/db/generated/'))
  .map(readSource);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function readSource(name: string): File {
  const text = readFileSync(name, 'utf8');
  return { name, text, imports: importsOf(text).map((target) => resolve(name, target)) };
}

/** What a module's `import`, `export … from` and `import()` name. */
function importsOf(text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** A path below the root without its ending for our own files; a package's name for others. */
function resolve(from: string, target: string): string {
  if (target.startsWith('@/')) return target.slice(2);
  if (target.startsWith('.')) return path.join(path.dirname(from), target);
  return target;
}

const isTest = (name: string) =>
  /\.test\.tsx?$|\.child\.ts$/.test(name) || name.startsWith('lib/testing/');
const product = files.filter(({ name }) => !isTest(name));

/** Every import of `among` that `isWrong` finds wrong, as a line that can be read. */
function wrongImports(among: File[], isWrong: (target: string, file: File) => boolean): string[] {
  return among.flatMap((file) =>
    file.imports
      .filter((target) => isWrong(target, file))
      .map((target) => `${file.name} imports ${target}`),
  );
}

describe('the direction of imports', () => {
  /** From the ground up; a folder may import those before it, and itself. */
  const floors = [
    'lib/db',
    'lib/audit',
    'lib/auth',
    'lib/settings',
    'lib/sources',
    'lib/speakers',
    'lib/offload',
    'lib/claims',
    'lib/annotations',
    'lib/reviews',
    'lib/disputes',
    'lib/verdicts',
    'lib/trail',
    'lib/today',
  ];
  const floorOf = (name: string) => floors.findIndex((floor) => name.startsWith(`${floor}/`));

  it('goes down the floors of lib and never back', () => {
    expect(
      wrongImports(product, (target, { name }) => {
        const from = floorOf(name);
        return from >= 0 && floorOf(target) > from;
      }),
    ).toEqual([]);
  });

  it('never leads from lib to the pages, the command line or the tests', () => {
    const lib = product.filter(({ name }) => name.startsWith('lib/'));
    const isAbove = (target: string) =>
      /^(app|cli|bench|e2e|prisma)\//.test(target) ||
      (target.startsWith('lib/testing/') && target !== 'lib/testing/demo-accounts');
    expect(wrongImports(lib, isAbove)).toEqual([]);
  });

  it('knows every folder of lib', () => {
    const ground = ['lib/text', 'lib/attribution', 'lib/testing'];
    const present = new Set(
      files.map(({ name }) => name.match(/^lib\/[^/]+(?=\/)/)?.[0]).filter((one) => one),
    );
    expect([...present].filter((one) => ![...floors, ...ground].includes(one ?? ''))).toEqual([]);
  });

  it('keeps the ground free of database and framework', () => {
    const ground = product.filter(({ name }) => /^lib\/(text|attribution)\//.test(name));
    expect(ground.length).toBeGreaterThan(20);
    const isAllowed = (target: string) =>
      /^lib\/(text|attribution)\//.test(target) ||
      target === 'lib/result' ||
      !/^(lib|app|cli|next|react|prisma|@prisma|better-sqlite3|sqlite3)(\/|-|$)/.test(target);
    expect(wrongImports(ground, (target) => !isAllowed(target))).toEqual([]);
  });

  it('gives the writing connection to commit alone', () => {
    expect(
      wrongImports(
        product.filter(({ name }) => name !== 'lib/audit/commit.ts'),
        (target) => target === 'lib/db/writing',
      ),
    ).toEqual([]);
  });

  it('keeps Next out of lib but for the session', () => {
    const lib = product.filter(({ name }) => name.startsWith('lib/'));
    const isNext = (target: string) => /^next(-auth)?(\/|$)/.test(target);
    expect(
      wrongImports(lib, isNext).filter((line) => !/^lib\/auth\/(session|next-auth)/.test(line)),
    ).toEqual([]);
  });
});

describe('HTML', () => {
  it('is written by hand in two places alone, where payloads are tried; all else is escaped', () => {
    const byHand = /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|srcDoc=/;
    const pages = product.filter(({ name }) => name.startsWith('app/'));
    expect(pages.filter(({ text }) => byHand.test(text)).map(({ name }) => name)).toEqual([
      'app/(desk)/claims/_components/claim-lines.tsx',
      'app/(public)/published/[verdictId]/page.tsx',
    ]);
  });
});

describe('pure files', () => {
  /** Pure, though their names do not follow one of the patterns. */
  const alsoPure = [
    'lib/result.ts',
    'lib/auth/actor.ts',
    'lib/auth/member.ts',
    'lib/sources/partial-date.ts',
    'lib/sources/language-tag.ts',
    'lib/speakers/fold-name.ts',
    'lib/disputes/link.ts',
  ];
  const pure = product.filter(
    ({ name }) =>
      /^lib\/(text|attribution)\//.test(name) ||
      /^lib\/[a-z]+\/(schema|policy)\.ts$/.test(name) ||
      isModel(name) ||
      alsoPure.includes(name) ||
      /^lib\/audit\/(events|chain|canonical|canonical-row|records)\.ts$/.test(name),
  );

  /** A folder's model: `claims/claim.ts`, `speakers/speaker.ts`. */
  function isModel(name: string): boolean {
    const [, folder, file] = name.match(/^lib\/([a-z]+)\/([a-z]+)\.ts$/) ?? [];
    return folder === `${file}s`;
  }

  const names = new Set(pure.map(({ name }) => name.replace(/\.ts$/, '')));
  /** Hashing is arithmetic, whoever ships it. */
  const packages = [
    'zod',
    'canonicalize',
    'node:crypto',
    'approx-string-match',
    'diff',
    'wink-nlp',
  ];
  /** The one place where the engine reads its weights, which never change while it runs. */
  const readsWeights = 'lib/attribution/model/load.ts';

  it('import only pure files and arithmetic', () => {
    expect(pure.length).toBeGreaterThan(30);
    const isPure = (target: string) =>
      names.has(target) || packages.includes(target) || target.endsWith('.json');
    const among = pure.filter(({ name }) => name !== readsWeights);
    expect(wrongImports(among, (target) => !isPure(target))).toEqual([]);
  });

  it('ask neither the clock nor chance nor the environment', () => {
    const asking = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b/;
    expect(pure.filter(({ text }) => asking.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case and say what a file holds', () => {
    const vague = /(^|[-/])(utils?|helpers?|misc|common|general|managers?|services?)\.tsx?$/;
    const kebab = /^[a-z0-9-]+(\.(test|child|setup|config|d|spec|weights))*\.tsx?$/;
    const wrong = files.filter(
      ({ name }) => vague.test(name) || !kebab.test(path.basename(name).replace(/^_/, '')),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('are not those of barrels: no file only passes on what others export', () => {
    const isBarrel = ({ name, text }: File) =>
      /(^|\/)index\.tsx?$/.test(name) || /^export \* from/m.test(text);
    expect(files.filter(isBarrel).map(({ name }) => name)).toEqual([]);
  });
});

describe('documents', () => {
  it('tell operators of every setting', () => {
    const guide = readFileSync('docs/for-operators.md', 'utf8');
    const settings = Object.keys(settingsSchema.shape);
    expect(settings.filter((setting) => !guide.includes(`\`${setting}\``))).toEqual([]);
  });

  it('point to files that are there', () => {
    const documents = everyFile.filter((name) => name.endsWith('.md'));
    const broken = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => !existsSync(path.join(path.dirname(document), target)))
        .map((target) => `${document} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
