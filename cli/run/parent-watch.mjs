// @ts-check

const everyMs = 500;

/**
 * Ends this process in order, by SIGTERM, once npm has gone: when npm is told to end, only the
 * shell between us hears of it, and a server would live on unseen. Started by anything but npm, a
 * process may outlive its starter as it pleases.
 * @param {NodeJS.Process} self
 */
export function endWithNpm(self) {
  if (!self.env.npm_lifecycle_event) return;
  const parent = self.ppid;
  const timer = setInterval(() => {
    if (self.ppid === parent) return;
    clearInterval(timer);
    self.kill(self.pid, 'SIGTERM');
  }, everyMs);
  timer.unref();
}
