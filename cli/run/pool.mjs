// @ts-check
import cluster from 'node:cluster';
import { availableParallelism, totalmem } from 'node:os';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { countServers } from './count-servers.mjs';

// Run as a process of its own: `pool.mjs PROGRAM [ARGUMENT…]` runs the program as often as this
// machine has use for and lets all of them answer on one address (docs/decisions/0021).

/** A server that ends sooner than this has not come to serve: another one would fare no better. */
const tooSoonMs = 10_000;

const [program, ...args] = process.argv.slice(2);
// A page lives for milliseconds and leaves megabytes behind; with room for several of them in V8's
// nursery most are forgotten without a look (MB; the default is 16).
cluster.setupPrimary({ exec: program, args, execArgv: ['--max-semi-space-size=64'] });
// What the servers count together, such as failed sign-ins, is counted here.
new RateLimiterClusterMaster();

let isEnding = false;
let running = 0;
let status = 0;

function endAll() {
  isEnding = true;
  // Not `worker.kill`, which would first close the door and leave what is under way unanswered.
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
}

function serve() {
  const began = performance.now();
  running++;
  cluster.fork().once('exit', (code, signal) => {
    running--;
    if (!isEnding && performance.now() - began >= tooSoonMs) {
      console.error(`A server process ended (${signal ?? code}); another takes its place.`);
      serve();
      return;
    }
    if (!isEnding) {
      status = code || 1;
      endAll();
    }
    if (running === 0) process.exit(status);
  });
}

process.on('SIGTERM', endAll);
process.on('SIGINT', endAll);
for (let i = countServers(availableParallelism(), totalmem()); i > 0; i--) serve();
