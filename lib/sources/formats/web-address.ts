/** The absolute http or https address, resolved against `base` where one is known; else undefined. */
export function webAddress(value: string | null | undefined, base?: string): string | undefined {
  if (!value?.trim()) return undefined;
  if (!URL.canParse(value.trim(), base)) return undefined;
  const address = new URL(value.trim(), base);
  return /^https?:$/.test(address.protocol) ? address.href : undefined;
}
