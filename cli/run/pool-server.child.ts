import { createServer } from 'node:http';
import { consumeOne, createLimiter } from '@/lib/auth/limiter';

// A server for the tests of the pool: says which process answered and whether the one count that
// all processes share has been used up; `/crash` ends it.

const [port] = process.argv.slice(2);
const limiter = createLimiter('test', { points: 10, windowSeconds: 60 });

createServer(async (request, response) => {
  if (request.url === '/crash') process.exit(7);
  const refusal = await consumeOne(limiter, 'everybody');
  response.setHeader('connection', 'close');
  response.end(JSON.stringify({ pid: process.pid, isRefused: refusal !== null }));
}).listen(Number(port), '127.0.0.1');

process.on('SIGTERM', () => {
  console.log('ended in order');
  process.exit(0);
});
