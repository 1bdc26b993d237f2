import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

interface SchemaEngine {
  diff(params: object): Promise<{ stdout: string | null }>;
}

interface EngineModule {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: {
    new: (options: object, log: () => void, adapter: object) => Promise<SchemaEngine>;
  };
}

/**
 * The SQL that leads from one Prisma schema to another; `from` null means an empty database. For
 * developers and tests only: Prisma's own `migrate` wants a downloaded engine, this one ships as
 * WebAssembly. Its package hides the parts it is made of, hence the loading by file.
 */
export async function sqlBetweenSchemas(from: string | null, to: string): Promise<string> {
  const engine = await loadEngine(to);
  const result = await engine.diff({
    from: from === null ? { tag: 'empty' } : datamodel(from),
    to: datamodel(to),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.stdout ?? '';
}

function datamodel(content: string) {
  return {
    tag: 'schemaDatamodel',
    files: [{ path: 'schema.prisma', content }],
  };
}

async function loadEngine(schema: string): Promise<SchemaEngine> {
  engineModule ??= loadModule();
  return (await engineModule).SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: ':memory:' })),
  );
}

// The glue keeps its WebAssembly instance in a variable of its own, so a second one would pull the
// memory from under the first.
let engineModule: Promise<EngineModule> | undefined;

async function loadModule(): Promise<EngineModule> {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'));
  const glue = (await import(
    pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href
  )) as EngineModule;
  const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}
