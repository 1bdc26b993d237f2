import { ok, type Result, refuse } from '@/lib/result';

export const MAX_SOURCE_BYTES = 5 * 1024 * 1024;
export const MAX_SOURCE_WORDS = 500_000;

const megabytes = new Intl.NumberFormat('en-GB', {
  maximumFractionDigits: 1,
  // A file just over the limit must not be told that it has exactly the limit.
  roundingMode: 'ceil',
});
const wholeNumber = new Intl.NumberFormat('en-GB');

/** Refuses a file with no bytes or more than `MAX_SOURCE_BYTES`. */
export function checkSize(byteLength: number): Result<number> {
  if (byteLength === 0)
    return refuse('invalid_input', 'This file is empty. Choose the file again, or paste the text.');
  if (byteLength > MAX_SOURCE_BYTES)
    return refuse(
      'too_large',
      `This file has ${megabytes.format(byteLength / 1024 / 1024)} MB; the limit is ${MAX_SOURCE_BYTES / 1024 / 1024} MB. Split it and import the parts as sources of their own.`,
    );
  return ok(byteLength);
}

/** Refuses a text of more than `MAX_SOURCE_WORDS`. */
export function checkLength(wordCount: number): Result<number> {
  if (wordCount > MAX_SOURCE_WORDS)
    return refuse(
      'too_large',
      `This text has ${wholeNumber.format(wordCount)} words; the limit is ${wholeNumber.format(MAX_SOURCE_WORDS)}. Split it and import the parts as sources of their own.`,
    );
  return ok(wordCount);
}
