// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * True while a process runs, whoever it belongs to.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // One that has ended but was never collected, as in a container without an init, holds nothing.
    return linuxStat(pid)?.[0] !== 'Z';
  } catch (error) {
    // Refused means that it is there and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * When a process started: on Linux the boot and the tick since, elsewhere what ps says; empty
 * where nobody says, and then the process number alone decides.
 * @param {number} pid
 * @returns {string}
 */
export function processStart(pid) {
  const stat = linuxStat(pid);
  if (stat) return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${stat[19]}`;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() ?? '';
}

/**
 * The fields that Linux gives of a process, from its state on (proc(5)); null elsewhere.
 * @param {number} pid
 */
function linuxStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name, may hold spaces and brackets: count from its end.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    // No such process, or no such file system.
    return null;
  }
}
