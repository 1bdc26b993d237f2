import { z } from 'zod';
import { languageTagSchema } from './language-tag';
import { partialDateSchema } from './partial-date';
import { sourceKindSchema } from './source';

function line(max: number, what: string) {
  return z.string().trim().max(max, `${what}: ${max} characters at most.`);
}

/** An empty field of a form means that nobody knows. */
function unknownWhenEmpty<T extends z.ZodType<string | null, string>>(schema: T) {
  return z
    .string()
    .trim()
    .nullish()
    .transform((value) => (value ? value : null))
    .pipe(z.union([z.null(), schema]));
}

const webAddress = z
  .string()
  .max(2000, 'Address: 2,000 characters at most.')
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    'Give a whole address that begins with https:// or http://.',
  );

export const sourceDescriptionSchema = z.object({
  kind: sourceKindSchema,
  title: line(500, 'Title').min(1, 'Give the source a title.'),
  publisher: unknownWhenEmpty(line(300, 'Publisher')),
  author: unknownWhenEmpty(line(300, 'Author')),
  url: unknownWhenEmpty(webAddress),
  language: unknownWhenEmpty(languageTagSchema),
  publishedOn: unknownWhenEmpty(partialDateSchema),
});

export const importSourceInput = z.object({
  description: sourceDescriptionSchema,
  /** Import although the same text is here already, as another publication of it. */
  allowSameText: z.boolean().default(false),
});
export type ImportSourceInput = z.infer<typeof importSourceInput>;

export interface ReviseSourceInput {
  sourceId: number;
  /** The version that the member had before their eyes. */
  version: number;
  description: z.infer<typeof sourceDescriptionSchema>;
}

/** The form, whose fields lie side by side. */
export const reviseSourceForm = sourceDescriptionSchema
  .extend({
    sourceId: z.coerce.number().int().positive(),
    version: z.coerce.number().int().positive(),
  })
  .transform(
    ({ sourceId, version, ...description }): ReviseSourceInput => ({
      sourceId,
      version,
      description,
    }),
  );
