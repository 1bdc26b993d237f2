'use client';

import { Toaster } from 'sonner';

/** Where short news of what was saved appears; call sonner's `toast` to send some. */
export function ToastRegion() {
  return (
    <Toaster
      position="bottom-right"
      closeButton
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'no-print flex w-full items-start gap-2.5 rounded-box border border-edge bg-sheet p-3 pe-9 font-sans text-body text-ink shadow-float',
          title: 'font-medium',
          description: 'text-small text-ink-soft',
          actionButton:
            'ms-auto shrink-0 rounded-small border border-edge px-2 py-0.5 text-small font-medium text-accent hover:bg-accent-wash',
          closeButton:
            'absolute end-2 top-2 grid size-6 place-items-center rounded-small text-ink-soft hover:bg-wash',
          error: 'border-bad',
          success: 'border-edge',
        },
      }}
    />
  );
}
