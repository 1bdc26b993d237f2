import { spawn } from 'node:child_process';

// The tests that try so often that they take long, with as many tries as they promise; the ordinary
// run makes few of each.

const child = spawn(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=lib/testing/vitest.config.ts',
    'lib/testing/tampering',
    'lib/testing/killing',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, VERBATIM_TAMPERINGS: '2000', VERBATIM_KILLS: '200' },
  },
);
child.once('close', (status) => {
  process.exitCode = status ?? 1;
});
