import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Report } from './report';
import { verifierArgs } from './verifier-args';

const longestMs = 5 * 60_000;

/**
 * Verifies a database in a process of its own, where the verifier's SQLite meets no other. Throws
 * when it came to no report.
 */
export async function verifyApart(file: string): Promise<Report> {
  const args = [...verifierArgs, file, '--json'];
  const options = { timeout: longestMs, maxBuffer: 64 * 1024 * 1024 };
  try {
    return JSON.parse((await promisify(execFile)(process.execPath, args, options)).stdout);
  } catch (error) {
    // It ends with 1 when it has found something, and its report is there all the same.
    const { code, stdout } = error as { code?: unknown; stdout?: string };
    if (code === 1 && stdout) return JSON.parse(stdout) as Report;
    throw error;
  }
}
