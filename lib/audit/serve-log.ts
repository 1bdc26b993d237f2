import { closeDatabase } from '@/lib/db/database';
import { keepSigning } from './checkpoint';

/**
 * Signs the log as long as the server runs, and once more when it is asked to end: whoever ends it
 * sets NEXT_MANUAL_SIG_HANDLE, so that Next leaves the ending to us.
 */
export function serveLog(): void {
  const stopSigning = keepSigning((error) => {
    console.error('The log could not be signed and will be tried again:', error);
  });
  let isEnding = false;
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    await stopSigning();
    await closeDatabase();
    process.exit(0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
