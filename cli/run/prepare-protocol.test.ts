import { describe, expect, it } from 'vitest';
import { readPrepareLine } from './prepare-protocol.mjs';

const account = { role: 'editor', email: 'ed@demo.example', password: 'open sesame' };

describe('readPrepareLine', () => {
  it.each([
    ['{"step":"migrate","message":"2 migrations"}', { show: 'migrate: 2 migrations' }],
    ['{"step":"seed"}', { show: 'seed' }],
    ['{"refused":"It is newer. Update."}', { refused: 'It is newer. Update.' }],
    [JSON.stringify({ accounts: [account] }), { accounts: [account] }],
    ['{"setUpPath":"/set-up/once"}', { setUpPath: '/set-up/once' }],
    ['backing up', { show: 'backing up' }],
    ['42', { show: '42' }],
    ['{"other":1}', { show: '{"other":1}' }],
  ])('reads %s', (line, said) => {
    expect(readPrepareLine(line)).toEqual(said);
  });
});
