'use client';

import { useTransition } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

export interface ConfirmDialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** What will happen, and whether it can be taken back. */
  children: React.ReactNode;
  /** The verb of the deed: “Merge speakers”, never “OK”. */
  confirmLabel: string;
  onConfirm: () => void | Promise<void>;
  danger?: boolean;
}

/** Asks before a deed that is hard to take back. Closes by itself when the deed is done. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [isPending, start] = useTransition();
  return (
    <Dialog
      role="alertdialog"
      title={props.title}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      {props.children}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onPress={() => props.onOpenChange(false)}>Cancel</Button>
        <Button
          variant={props.danger ? 'danger' : 'primary'}
          isPending={isPending}
          onPress={() =>
            start(async () => {
              await props.onConfirm();
              props.onOpenChange(false);
            })
          }
        >
          {props.confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
