import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from './timeline';

const claim = (id: number, saidOn: string | null, publishedOn: string | null) => ({
  id,
  saidOn,
  publishedOn,
});

describe('timelineOf', () => {
  const claims = [
    claim(1, '2019-04-30', '2019-05-02'),
    claim(2, '2019-04', '2019-05-01'),
    claim(3, null, '2018'),
    claim(4, '2019', null),
    claim(5, '2019-04', '2019-05-02'),
  ];
  const read = (order: 'said' | 'published') => {
    const { stops, undated } = timelineOf(claims, order);
    return {
      stops: stops.map((stop) => [stop.date, stop.claims.map(({ id }) => id)]),
      undated: undated.map(({ id }) => id),
    };
  };

  it('keeps a partial date partial, before the dates within it', () => {
    expect(read('said')).toEqual({
      stops: [
        ['2019', [4]],
        ['2019-04', [2, 5]],
        ['2019-04-30', [1]],
      ],
      undated: [3],
    });
  });

  it('goes by the other date when asked, and does not guess one from the other', () => {
    expect(read('published')).toEqual({
      stops: [
        ['2018', [3]],
        ['2019-05-01', [2]],
        ['2019-05-02', [1, 5]],
      ],
      undated: [4],
    });
  });

  it('shows every claim once, whatever is known of it', () => {
    const date = fc.option(fc.constantFrom('2018', '2018-03', '2018-03-04', '2020'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(date, date)), (dates) => {
        const all = dates.map(([said, published], id) => claim(id, said, published));
        for (const order of ['said', 'published'] as const) {
          const { stops, undated } = timelineOf(all, order);
          const shown = [...stops.flatMap((stop) => stop.claims), ...undated];
          expect(shown.map(({ id }) => id).sort((a, b) => a - b)).toEqual(all.map(({ id }) => id));
        }
      }),
    );
  });
});
