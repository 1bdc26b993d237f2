import { type Connection, connect } from './prisma-client';

const script = `
PRAGMA query_only = ON;
PRAGMA cache_size = -65536;
PRAGMA mmap_size = 268435456;
`;

/** A connection that can only read: SQLite itself refuses its writes. */
export function connectForReading(file: string): Connection {
  return connect(file, script);
}
