/**
 * What Node takes of its own to run the verifier. A page of rows is looked at once and forgotten; with
 * room for several in V8's nursery most are never copied (MB; the default is 16).
 */
export const nodeArgs = ['--max-semi-space-size=64', '--import', 'tsx'] as const;

/** How Node runs the verifier, its own arguments after these. */
export const verifierArgs = [...nodeArgs, 'cli/verify/main.ts'] as const;
