import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxHeight, boxWidth, layOutGraph, wrapped } from './graph-layout';

describe('layOutGraph', () => {
  const graphs = fc.integer({ min: 1, max: 12 }).chain((size) => {
    const id = fc.integer({ min: 1, max: size });
    const link = fc.tuple(id, id).filter(([from, to]) => from !== to);
    return fc.tuple(
      fc.constant(size),
      size > 1 ? fc.array(link, { maxLength: 14 }) : fc.constant([]),
    );
  });

  it('gives each claim one box and each link one arrow, inside the picture, no box over another', () => {
    fc.assert(
      fc.property(graphs, ([size, ends]) => {
        const ids = Array.from({ length: size }, (_, index) => index + 1);
        const links = ends.map(([from, to], id) => ({ id, from, to }));
        const { boxes, arrows, width, height } = layOutGraph(ids, links);
        expect(boxes.map(({ id }) => id).sort((a, b) => a - b)).toEqual(ids);
        expect(arrows.map(({ id, from, to }) => ({ id, from, to }))).toEqual(links);
        for (const [at, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + boxWidth).toBeLessThanOrEqual(width);
          expect(box.y + boxHeight).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(at + 1)) {
            const apart =
              Math.abs(box.x - other.x) >= boxWidth || Math.abs(box.y - other.y) >= boxHeight;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('wrapped', () => {
  it('breaks between words and says when it cuts', () => {
    expect(wrapped('the northern pit is closed', 14, 3)).toEqual(['the northern', 'pit is closed']);
    expect(wrapped('the northern pit is closed for good', 14, 2)).toEqual([
      'the northern',
      'pit is close …'.slice(0, 14),
    ]);
    expect(wrapped('Donaudampfschifffahrt', 10, 2)).toEqual(['Donaudampf']);
  });
});
