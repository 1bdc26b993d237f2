import { z } from 'zod';
import { proseSchema } from '@/lib/text/prose';

/** What a value of the scale amounts to, for its glyph and colour. */
export const scaleToneSchema = z.enum(['supported', 'mixed', 'refuted', 'unproven']);

const scaleValueSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'Use small letters, digits and underlines.'),
  word: proseSchema('Name this value.').refine((word) => word.length <= 60, {
    error: 'A value’s name has at most 60 characters.',
  }),
  meaning: proseSchema().refine((meaning) => meaning.length <= 500, {
    error: 'A meaning has at most 500 characters.',
  }),
  /** The place in the order, from false (1) upwards; null for a value that stands apart from it. */
  rank: z.number().int().min(1).max(20).nullable(),
  tone: scaleToneSchema,
});
export type ScaleValue = z.infer<typeof scaleValueSchema>;

/** One version of the scale. Ratings keep the version that they were given on. */
export const scaleSchema = z.object({
  version: z.number().int().min(1),
  values: z
    .array(scaleValueSchema)
    .min(2, 'A scale has at least two values.')
    .max(20, 'A scale has at most twenty values.')
    .refine((values) => new Set(values.map((one) => one.id)).size === values.length, {
      error: 'Two values have the same name.',
    })
    .refine(
      (values) => {
        const ranks = values.flatMap((one) => (one.rank === null ? [] : [one.rank]));
        return new Set(ranks).size === ranks.length && ranks.length >= 2;
      },
      { error: 'At least two values stand in an order, each in a place of its own.' },
    ),
});
export type Scale = z.infer<typeof scaleSchema>;

/** The scale a newsroom begins with. */
export const firstScale: Scale = {
  version: 1,
  values: [
    {
      id: 'true',
      word: 'True',
      meaning: 'Accurate, nothing of weight is missing.',
      rank: 5,
      tone: 'supported',
    },
    {
      id: 'mostly_true',
      word: 'Mostly true',
      meaning: 'Accurate, but needs clarification.',
      rank: 4,
      tone: 'supported',
    },
    {
      id: 'mixed',
      word: 'Mixed',
      meaning: 'Accurate and inaccurate in parts.',
      rank: 3,
      tone: 'mixed',
    },
    {
      id: 'mostly_false',
      word: 'Mostly false',
      meaning: 'Contains some truth, but misleads.',
      rank: 2,
      tone: 'refuted',
    },
    { id: 'false', word: 'False', meaning: 'Not accurate.', rank: 1, tone: 'refuted' },
    {
      id: 'unproven',
      word: 'Unproven',
      meaning: 'The evidence does not decide.',
      rank: null,
      tone: 'unproven',
    },
    {
      id: 'not_checkable',
      word: 'Not checkable',
      meaning: 'An opinion, a forecast or too vague.',
      rank: null,
      tone: 'unproven',
    },
  ],
};

/** Every setting that an administrator may change: its shape and what holds until then. */
export const settingShapes = {
  /** All versions, oldest first; the last one is in use. */
  scale: {
    schema: z.array(scaleSchema).min(1).max(200),
    initial: [firstScale],
  },
  verdicts: {
    schema: z.object({
      /** Ratings by different people before a verdict may be drafted. */
      minimumRatings: z.number().int().min(1).max(10),
      /** Editors who must approve before a verdict may be published. */
      quorum: z.number().int().min(1).max(5),
    }),
    initial: { minimumRatings: 2, quorum: 1 },
  },
  public_pages: {
    schema: z.object({
      /** Whether the names of those answerable stand on public pages. */
      showNames: z.boolean(),
      /** How this newsroom checks, in Markdown, shown under every verdict. */
      method: proseSchema(),
    }),
    initial: {
      showNames: true,
      method:
        'Two people who do not see each other’s ratings judge each claim and give their evidence. Where they lie apart, they discuss it. Somebody then drafts the verdict, and an editor who has neither rated the claim nor drafted the verdict approves it.',
    },
  },
  checkpoints: {
    schema: z.object({
      /** The first line of every checkpoint: which log this is. */
      origin: z
        .string()
        .trim()
        .min(1, 'Name the log.')
        .max(200)
        .regex(
          /^[^\s+]+$/,
          'Use no spaces and no plus sign, as in an address without its https://.',
        ),
    }),
    initial: { origin: 'verbatim.invalid/log' },
  },
} as const;

export type SettingKey = keyof typeof settingShapes;
export type SettingValue<K extends SettingKey> = z.output<(typeof settingShapes)[K]['schema']>;

/** The version of the scale that new ratings are given on. */
export function presentScale(scales: readonly Scale[]): Scale {
  return scales.at(-1) ?? firstScale;
}

/** The value a rating was given as; null when the scale has no such value. */
export function scaleValue(scale: Scale, id: string): ScaleValue | null {
  return scale.values.find((one) => one.id === id) ?? null;
}
