import Database from 'better-sqlite3';

// Counts in the file it is given, a commit every half a millisecond or so, until it is killed.

const [file] = process.argv.slice(2) as [string];
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = OFF');
db.exec('CREATE TABLE kept (count INTEGER NOT NULL); INSERT INTO kept VALUES (0)');
const step = db.prepare('UPDATE kept SET count = count + 1');
console.log('ready');
const still = new Int32Array(new SharedArrayBuffer(4));
for (;;) {
  step.run();
  Atomics.wait(still, 0, 0, 0.5);
}
