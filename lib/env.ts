import { z } from 'zod';

function isLoopback(url: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
}

/** Every setting that the environment gives; each is described in docs/for-operators.md. */
export const settingsSchema = z.object({
  VERBATIM_DATABASE: z.string().min(1, 'Set it to the file of your newsroom.'),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, 'Set it to at least 32 random characters, and keep them secret.'),
  NEXTAUTH_URL: z
    .url({ protocol: /^https?$/, error: 'Set it to the address your newsroom is opened at.' })
    .transform((address) => new URL(address))
    .refine(
      (url) => url.protocol === 'https:' || isLoopback(url),
      'Passwords would travel in the clear: use https, or http on this machine only.',
    ),
  VERBATIM_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
});

export interface Settings {
  database: string;
  secret: string;
  /** Where people open the newsroom. */
  url: URL;
  isHttps: boolean;
  isLoopback: boolean;
  /** How many reverse proxies stand before the server and add to `X-Forwarded-For`. */
  trustedProxies: number;
}

/** The settings in `environment`; throws with one line per setting that is missing or wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment does not fit.\n${lines.join('\n')}`);
  }
  const url = parsed.data.NEXTAUTH_URL;
  return {
    database: parsed.data.VERBATIM_DATABASE,
    secret: parsed.data.NEXTAUTH_SECRET,
    url,
    isHttps: url.protocol === 'https:',
    isLoopback: isLoopback(url),
    trustedProxies: parsed.data.VERBATIM_TRUSTED_PROXIES,
  };
}

let known: Settings | undefined;

/** The settings of this process, read when they are first asked for. */
export function settings(): Settings {
  known ??= readSettings(process.env);
  return known;
}
