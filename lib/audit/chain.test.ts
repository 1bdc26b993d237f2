import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from './canonical';
import { type ChainedEvent, chain, emptyLogHash, hashEvent } from './chain';

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const drafts = fc.array(
  fc.record({
    at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    actor: fc.record({ id: fc.option(fc.nat()), name: word, role: word }),
    type: word,
    subject: fc.record({ type: word, id: word }),
    data: fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null))),
    seal: fc.option(word),
  }),
  { minLength: 1, maxLength: 8 },
);
const start = { seq: 0, hash: emptyLogHash };

describe('the chain', () => {
  it('begins at the hash of nothing', () => {
    expect(emptyLogHash).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('hashes a known line to a known leaf', () => {
    const line: ChainedEvent = {
      seq: 1,
      at: '2026-01-01T00:00:00.000Z',
      actor: { id: 1, name: 'Ada', role: 'editor' },
      type: 'source.created',
      subject: { type: 'source', id: '1' },
      data: { v: 1 },
      seal: null,
      prevHash: emptyLogHash,
    };
    const json = `{"actor":{"id":1,"name":"Ada","role":"editor"},"at":"2026-01-01T00:00:00.000Z","data":{"v":1},"prevHash":"${emptyLogHash}","seal":null,"seq":1,"subject":{"id":"1","type":"source"},"type":"source.created"}`;
    expect(canonicalJson(line)).toBe(json);
    expect(hashEvent(line)).toBe(sha256(Buffer.concat([Buffer.of(0), Buffer.from(json)])));
  });

  it('ties every line to the one before', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (events, seq) => {
        const lines = chain({ seq, hash: 'h' }, events);
        lines.forEach((line, i) => {
          expect(line.seq).toBe(seq + i + 1);
          expect(line.prevHash).toBe(i === 0 ? 'h' : lines[i - 1]?.hash);
        });
      }),
    );
  });

  it('gives the same hashes whether lines come at once or one by one', () => {
    fc.assert(
      fc.property(drafts, (events) => {
        let head = start;
        const single = events.flatMap((event) => {
          const lines = chain(head, [event]);
          head = lines[lines.length - 1] ?? head;
          return lines;
        });
        expect(single).toEqual(chain(start, events));
      }),
    );
  });

  it('changes its end when any line anywhere is changed, dropped or moved', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), fc.nat(3), (events, pick, how) => {
        const at = pick % events.length;
        const altered = [...events];
        const [line] = altered.splice(at, 1);
        if (!line) return;
        if (how === 0) altered.splice(at, 0, { ...line, type: `${line.type}!` });
        if (how === 1) altered.splice(at, 0, { ...line, data: { ...line.data, more: 1 } });
        if (how === 2) altered.push(line);
        fc.pre(canonicalJson(altered) !== canonicalJson(events));
        const end = (list: typeof events) => chain(start, list).at(-1)?.hash;
        expect(end(altered)).not.toBe(end(events));
      }),
    );
  });

  it('does not depend on the order in which an object names its fields', () => {
    fc.assert(
      fc.property(
        fc.dictionary(word, fc.oneof(word, fc.double({ noNaN: true, noDefaultInfinity: true }))),
        (data) => {
          const turned = Object.fromEntries(Object.entries(data).reverse());
          expect(canonicalJson(turned)).toBe(canonicalJson(data));
          expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
        },
      ),
    );
  });
});
