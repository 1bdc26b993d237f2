/** Whoever holds a state of a file: a reader here, or one in another thread. */
export interface StateHolder {
  /** As of a `FileReader`. */
  begin(): Promise<number>;
}

const mostAttempts = 1000;

/**
 * Has two readers hold the same state of a file that others may be writing: the second begins, the
 * first begins, and the second begins again. If nobody committed between its two beginnings, which
 * SQLite tells it, the first began with the state that both of them saw; else all three try anew.
 * Throws when the file is never at rest for the moment that this takes.
 */
export async function holdSameState(first: StateHolder, second: StateHolder): Promise<void> {
  let before = await second.begin();
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await first.begin();
    const after = await second.begin();
    if (after === before) return;
    before = after;
  }
  throw new Error(
    'The file is written so often that two readers never saw the same: verify it when fewer write.',
  );
}
