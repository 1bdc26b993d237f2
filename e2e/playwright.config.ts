import { defineConfig } from '@playwright/test';
import { checkoutRoot } from '../cli/run/checkout.mjs';
import { chromiumFlags, findChromium } from '../cli/run/chromium.mjs';
import { freePort } from '../cli/run/port.mjs';

// Each worker reads this file again: what is found once is handed down in the environment.
process.env.VERBATIM_JOURNEYS_PORT ??= String(await freePort());
const chromium = process.env.VERBATIM_CHROMIUM || (await findChromium(checkoutRoot));
if (chromium) process.env.VERBATIM_CHROMIUM = chromium;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './newsroom.setup.ts',
  // The journeys share one demo newsroom and two cores with the server.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['../cli/run/playwright-counts.mjs']],
  use: {
    baseURL: `http://127.0.0.1:${process.env.VERBATIM_JOURNEYS_PORT}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          executablePath: chromium ?? undefined,
          args: chromiumFlags,
          // No person clicks twice within a frame; what is drawn anew has come to rest meanwhile.
          slowMo: 50,
        },
      },
    },
  ],
});
