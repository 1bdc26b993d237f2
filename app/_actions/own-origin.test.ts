import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin';

const desk = { url: new URL('https://desk.courier.example/'), isLoopback: false };
const local = { url: new URL('http://127.0.0.1:3000'), isLoopback: true };

describe('isOwnOrigin', () => {
  it.each([
    ['our own', 'https://desk.courier.example', true],
    ['none', null, false],
    ['empty', '', false],
    ['the opaque one', 'null', false],
    ['another site', 'https://evil.example', false],
    ['ours without https', 'http://desk.courier.example', false],
    ['ours on another port', 'https://desk.courier.example:8443', false],
    ['a site that begins like ours', 'https://desk.courier.example.evil.example', false],
    ['a site below ours', 'https://x.desk.courier.example', false],
    ['this machine', 'http://localhost:3000', false],
  ])('in public, %s', (_what, origin, is) => {
    expect(isOwnOrigin(origin, 'desk.courier.example', desk)).toBe(is);
  });

  it.each([
    ['the address itself', 'http://127.0.0.1:3000', '127.0.0.1:3000', true],
    ['its other name, to that name', 'http://localhost:3000', 'localhost:3000', true],
    ['its other name, to the address', 'http://localhost:3000', '127.0.0.1:3000', false],
    ['another service of this machine', 'http://localhost:8080', '127.0.0.1:3000', false],
    [
      'a name that resolves to this machine',
      'http://evil.example:3000',
      'evil.example:3000',
      false,
    ],
  ])('on this machine, %s', (_what, origin, host, is) => {
    expect(isOwnOrigin(origin, host, local)).toBe(is);
  });
});
