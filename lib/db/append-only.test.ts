import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migratedTemplate } from '@/lib/testing/database';

/** A row for each append-only table, and a change of each column's kind that must be refused. */
const appendOnly = [
  {
    table: 'event',
    row: `INSERT INTO event VALUES (1, '2026-01-01T00:00:00.000Z', NULL, 'Ada', 'editor', 'source.created', 'source', '1', '{}', NULL, 'p', 'h')`,
    changes: ["type = 'x'", "hash = 'x'", 'seq = 2', "data = '[]'"],
  },
  {
    table: 'snapshot',
    row: `INSERT INTO snapshot VALUES (1, 1, 1, NULL, 'text/plain', 'utf-8', 'plain', '1', 'r', 't', 1, 4, '2026-01-01T00:00:00.000Z', NULL, 'Word', x'00')`,
    changes: ["text = 'Lies'", "rawBytes = x'01'", 'sourceId = 2', "textSha256 = 'x'"],
  },
  {
    table: 'rating',
    row: `INSERT INTO rating VALUES (1, 1, 1, 1, NULL, 1, 'true', 'high', 'Because.', 1, 0, NULL, '2026')`,
    changes: ["value = 'false'", "rationale = 'x'", 'memberId = 2', 'supersedesId = 2'],
  },
  {
    table: 'evidence',
    row: `INSERT INTO evidence (id, claimId, ratingId, stance, title, addedAt) VALUES (1, 1, 1, 'supports', 'A table', '2026')`,
    changes: ["stance = 'refutes'", "title = 'x'", "url = 'x'"],
  },
  {
    table: 'verdict_version',
    row: `INSERT INTO verdict_version VALUES (1, 1, 1, 1, 1, 'true', 'S', 'E', NULL, '2026', 1)`,
    changes: ["ruling = 'false'", "explanation = 'x'", 'number = 2'],
  },
  {
    table: 'verdict_basis',
    row: 'INSERT INTO verdict_basis VALUES (1, 1, 1)',
    changes: ['ratingId = 2'],
  },
  {
    table: 'verdict_citation',
    row: 'INSERT INTO verdict_citation VALUES (1, 1, 1, 1)',
    changes: ['evidenceId = 2', 'ordinal = 2'],
  },
  {
    table: 'approval',
    row: `INSERT INTO approval VALUES (1, 1, 1, 'approved', NULL, '2026')`,
    changes: ["decision = 'returned'", 'verdictVersionId = 2', 'memberId = 2'],
  },
  {
    table: 'approval_passage',
    row: `INSERT INTO approval_passage VALUES (1, 1, 'summary', 0, 1, 'S', NULL)`,
    changes: ["exact = 'x'", 'endOffset = 2'],
  },
  {
    table: 'publication',
    row: `INSERT INTO publication VALUES (1, 1, 1, 'published', NULL, '2026', 1)`,
    changes: ["notice = 'x'", 'verdictVersionId = 2'],
  },
  {
    table: 'signing_key',
    row: `INSERT INTO signing_key VALUES (1, 'log+00+key', '2026', NULL)`,
    changes: ["verifierKey = 'x'", "endorsement = 'x'"],
  },
  {
    table: 'checkpoint',
    row: `INSERT INTO checkpoint VALUES (1, 'r', 'n', '2026')`,
    changes: ["rootHash = 'x'", "note = 'x'", 'treeSize = 2'],
  },
  {
    table: 'cosignature',
    row: `INSERT INTO cosignature VALUES (1, 1, 'w', 'l', '2026')`,
    changes: ["line = 'x'", 'treeSize = 2'],
  },
];

let folder = '';
let db: SqliteDatabase.Database;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-append-only-'));
  copyFileSync(await migratedTemplate(), path.join(folder, 'newsroom.db'));
  db = new SqliteDatabase(path.join(folder, 'newsroom.db'));
  // Each row stands alone here: what it belongs to is of no matter.
  db.pragma('foreign_keys = OFF');
  db.exec("INSERT INTO source (id, kind, title, createdAt) VALUES (1, 'article', 'A', '2026')");
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('append-only tables', () => {
  it.each(appendOnly)('$table keeps its row against every change', ({ table, row, changes }) => {
    db.exec(row);
    for (const change of changes) {
      expect(() => db.exec(`UPDATE ${table} SET ${change}`), change).toThrow(
        `${table} is append-only`,
      );
    }
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(`${table} is append-only`);
    expect(() => db.exec(row.replace('INSERT', 'INSERT OR REPLACE'))).toThrow(
      `${table} is append-only`,
    );
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(1);
  });

  it('the head of the log goes on and never back, and stays', () => {
    db.exec('UPDATE head SET seq = 5');
    expect(() => db.exec('UPDATE head SET seq = 4')).toThrow('head never goes back');
    expect(() => db.exec('DELETE FROM head')).toThrow('head is never deleted');
    expect(() => db.exec("INSERT OR REPLACE INTO head VALUES (1, 0, 'h')")).toThrow(
      'head is never replaced',
    );
  });

  it('the triggers that hold this are all there', () => {
    const triggers = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_never\\_%' ESCAPE '\\' ORDER BY name",
      )
      .pluck()
      .all();
    expect(triggers).toEqual(
      [
        ...appendOnly.flatMap(({ table }) => [
          `${table}_is_never_changed`,
          `${table}_is_never_deleted`,
          `${table}_is_never_replaced`,
        ]),
        'head_is_never_deleted',
        'head_is_never_replaced',
        'head_never_goes_back',
      ].sort(),
    );
  });

  it('a schema that calls a table append-only names one that is tested here', () => {
    const schema = readFileSync('prisma/schema.prisma', 'utf8');
    const named = [
      ...schema.matchAll(/^\/\/\/.*Append-only\.\nmodel \w+ \{[^}]*@@map\("(\w+)"\)/gm),
    ];
    expect(named.map((match) => match[1]).sort()).toEqual(
      appendOnly.map(({ table }) => table).sort(),
    );
  });
});
