/**
 * How Node runs the verifier, its own arguments after these. A page of rows is looked at once and
 * forgotten; with room for several in V8's nursery most are never copied (MB; the default is 16).
 */
export const verifierArgs = [
  '--max-semi-space-size=64',
  '--import',
  'tsx',
  'cli/verify/main.ts',
] as const;
