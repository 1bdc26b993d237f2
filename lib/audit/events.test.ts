import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { canonicalJson } from './canonical';
import { type EventType, eventGloss, eventKinds, isEventType, parseEventData } from './events';
import { recordShapes } from './records';

const types = Object.keys(eventKinds) as EventType[];

/** Values that fit a schema of the few shapes that events are made of; unknown shapes throw. */
function fitting(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema.def as unknown as {
    type: string;
    shape: Record<string, z.ZodType>;
    element: z.ZodType;
    innerType: z.ZodType;
    valueType: z.ZodType;
    options: z.ZodType[];
    entries: Record<string, string>;
    values: string[];
  };
  switch (def.type) {
    case 'string':
      return fc.string({ unit: 'grapheme' });
    case 'number':
      // Whole numbers fit both a count and a share.
      return fc.integer();
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'nullable':
      return fc.option(fitting(def.innerType));
    case 'optional':
      return fc.option(fitting(def.innerType), { nil: undefined });
    case 'array':
      return fc.array(fitting(def.element), { maxLength: 3 });
    case 'record':
      return fc.dictionary(fc.string(), fitting(def.valueType), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...def.options.map(fitting));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape).map(([key, one]) => [key, fitting(one)])),
      );
    default:
      throw new Error(`an event holds a ${def.type}, which this test cannot make yet`);
  }
}

describe('the kinds of events', () => {
  it.each(types)(
    '%s is named thing.happened and told in a sentence without a full stop',
    (type) => {
      expect(type).toMatch(/^[a-z_]+\.[a-z_]+$/);
      expect(eventGloss(type)).toMatch(/^\p{Lu}.*[^.!?\s]$/u);
    },
  );

  it.each(types)('%s is about a record that is sealed, or about none', (type) => {
    const { record } = eventKinds[type];
    expect(record === null || Object.hasOwn(recordShapes, record)).toBe(true);
  });

  it.each(types)('%s comes out of the log as it went in', (type) => {
    const kind = eventKinds[type];
    fc.assert(
      fc.property(fitting(kind.data), (value) => {
        const data = kind.data.parse(value);
        const stored = canonicalJson({ ...data, v: kind.version });
        expect(canonicalJson(parseEventData(type, stored))).toBe(canonicalJson(data));
      }),
      { numRuns: 25 },
    );
  });

  it('refuses stored data that does not have the shape of its kind', () => {
    expect(() => parseEventData('member.role_changed', '{"from":"checker","v":1}')).toThrow();
  });

  it('tells a type it does not know from one it knows', () => {
    expect(isEventType('claim.accepted')).toBe(true);
    expect(isEventType('toString')).toBe(false);
    expect(eventGloss('future.thing')).toBe('future.thing');
  });

  it('has an event for every record that is sealed', () => {
    const told = new Set(types.map((type) => eventKinds[type].record));
    expect(Object.keys(recordShapes).filter((type) => !told.has(type as never))).toEqual([]);
  });
});
