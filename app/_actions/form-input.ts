import type { z } from 'zod';
import { refuse } from '@/lib/result';

/** What a form held, to fill it again: fields by name. */
export type FormInput = Record<string, string | string[]>;

/** A form as an object: a field that comes more than once becomes a list. */
export function readForm(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION'));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** The part of the input that goes back to the form: text, and never a secret. */
export function keptInput(raw: Record<string, unknown>): FormInput {
  const isText = (value: unknown): value is string | string[] =>
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  return Object.fromEntries(
    Object.entries(raw).filter(
      (entry): entry is [string, string | string[]] =>
        isText(entry[1]) && !/password|token/i.test(entry[0]),
    ),
  );
}

/** The refusal of input that a schema rejects, with the first message of each field. */
export function refuseInvalid(error: z.ZodError) {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    fields[String(issue.path[0] ?? '')] ??= issue.message;
  }
  return refuse('invalid_input', 'Something here does not fit yet.', { fields });
}
