import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Every exported function of lib whose first parameter is the actor, as `folder/file#name`; rules
 * (`policy.ts`, `actor.ts`) and tests aside.
 */
export function functionsThatTakeAnActor(): string[] {
  const files = readdirSync('lib', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative('lib', path.join(entry.parentPath, entry.name)))
    .filter((name) => !/\.test\.ts$|\.child\.ts$|^testing\/|^db\/generated\//.test(name))
    .filter((name) => !/\/policy\.ts$|^auth\/actor\.ts$/.test(name));
  const declared =
    /^export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*_?\w+: (?:Actor|EventActor)\b/gm;
  return files.sort().flatMap((name) => {
    const text = readFileSync(path.join('lib', name), 'utf8');
    return [...text.matchAll(declared)].map(([, func]) => `${name.slice(0, -3)}#${func}`);
  });
}
