import { SingleBar } from 'cli-progress';

export interface TerminalProgress {
  update(done: number, total: number): void;
  stop(): void;
}

/** A progress bar on stderr; silent where nobody watches. */
export function progressBar(label: string): TerminalProgress {
  if (!process.stderr.isTTY) return { update() {}, stop() {} };
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${label} {bar} {value}/{total}`,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    update(done, total) {
      if (!started) bar.start(total, done);
      else bar.update(done);
      started = true;
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
