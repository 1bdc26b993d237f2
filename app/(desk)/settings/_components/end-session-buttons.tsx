'use client';

import { useTransition } from 'react';
import { toast } from 'sonner';
import type { ActionResult } from '@/app/_actions/run-action';
import { Button } from '@/app/_components/button';
import { endOtherSessionsAction, endSessionAction } from '../actions';

function useEnding(end: () => Promise<ActionResult<unknown>>, done: string) {
  const [isPending, start] = useTransition();
  const onPress = () =>
    start(async () => {
      const result = await end();
      if (result.ok) toast.success(done);
      else toast.error(result.failure.message);
    });
  return { isPending, onPress };
}

export function EndSessionButton({ sessionId, label }: { sessionId: number; label: string }) {
  const press = useEnding(() => endSessionAction(sessionId), 'The session is ended.');
  return (
    <Button size="small" aria-label={`End the session ${label}`} {...press}>
      End
    </Button>
  );
}

export function EndOthersButton() {
  const press = useEnding(endOtherSessionsAction, 'All other sessions are ended.');
  return (
    <Button className="mt-3" {...press}>
      End all other sessions
    </Button>
  );
}
