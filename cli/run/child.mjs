// @ts-check
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * @typedef {object} ChildOptions
 * @property {string} cwd
 * @property {Environment} [env] added to this process's environment; undefined removes one
 * @property {number} [timeoutMs] ended hard after this long
 * @property {string} [logFile] where everything it says is kept
 * @property {(line: string) => void} [onLine] called for each line it says, out or error
 */

/**
 * Runs a program without input to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {ChildOptions} options
 * @returns {Promise<{ status: number, output: string, timedOut: boolean }>} output holds both
 *   streams in the order they came; a program that cannot start has status 127 and says why.
 */
export function runChild(program, args, { cwd, env, timeoutMs, logFile, onLine }) {
  return new Promise((resolve) => {
    // A group of its own, so that a timeout also ends what the program has started.
    const child = spawn(program, args, {
      cwd,
      env: /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const end = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    };
    process.once('exit', end);
    const stop = endWithUs(end);

    if (logFile) mkdirSync(path.dirname(logFile), { recursive: true });
    const log = logFile ? createWriteStream(logFile) : null;
    let output = '';
    let line = '';
    /** @param {string} text */
    const hear = (text) => {
      output += text;
      log?.write(text);
      if (!onLine) return;
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      for (const each of lines) onLine(each);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', hear);
    }

    let timedOut = false;
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        end();
      }, timeoutMs);

    /** @param {number} status */
    const finish = (status) => {
      if (timer) clearTimeout(timer);
      process.off('exit', end);
      stop();
      if (line) onLine?.(line);
      const answer = () => resolve({ status, output, timedOut });
      if (log) log.end(answer);
      else answer();
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * Being in a group of its own, a child does not hear the terminal's Ctrl-C: pass it on and leave.
 * @param {() => void} end
 */
function endWithUs(end) {
  const leave = () => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  return () => {
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
  };
}

/**
 * The last lines of a program's output, for a message.
 * @param {string} output
 * @param {number} [count]
 */
export function lastLines(output, count = 15) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
