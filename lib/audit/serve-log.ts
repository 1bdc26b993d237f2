import { closeDatabase } from '@/lib/db/database';
import { WriteRefused } from '@/lib/db/write-refused';
import { keepSigning } from './checkpoint';

/**
 * Signs the log as long as the server runs, and once more when it is asked to end: whoever ends it
 * sets NEXT_MANUAL_SIG_HANDLE, so that Next leaves the ending to us.
 */
export function serveLog(): void {
  const stopSigning = keepSigning({
    onFailure: (error) =>
      console.error(
        'The log could not be signed; that is tried again every ten seconds.',
        error instanceof WriteRefused ? error.advice : error,
      ),
    onRecovery: () => console.error('The log is signed again, to its end.'),
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
