// @ts-check
import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/**
 * A port that was free a moment ago.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export async function freePort(host = '127.0.0.1') {
  const port = await listenOnce(0, host);
  if (typeof port !== 'number') throw port;
  return port;
}

/**
 * Refuses a port that cannot be listened on, naming one that can.
 * @param {number} port
 * @param {string} host
 * @param {string} command how the person started this, for the advice
 */
export async function checkPort(port, host, command) {
  const result = await listenOnce(port, host);
  if (typeof result === 'number') return;
  if (result.code === 'EADDRNOTAVAIL' || result.code === 'ENOTFOUND') {
    throw new Refusal(
      `This machine has no address ${host}: leave --host and HOST away, or name one of its own.`,
    );
  }
  const other = await freePort(host);
  const why =
    result.code === 'EACCES' ? 'may not be used by this account' : 'is taken by another program';
  throw new Refusal(
    `Port ${port} on ${host} ${why}.\nStop that program, or choose another port: ${command} -- --port ${other}`,
  );
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | NodeJS.ErrnoException>}
 */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : port));
    });
  });
}
