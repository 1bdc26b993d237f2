/** Next calls this once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { serveLog } = await import('./lib/audit/serve-log');
  serveLog();
}
