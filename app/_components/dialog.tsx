'use client';

import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Dialog as AriaDialog,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  children: React.ReactNode;
  /** `alertdialog` for questions that must be answered. */
  role?: 'dialog' | 'alertdialog';
  width?: 'narrow' | 'wide';
}

/** A window over the page. Focus stays inside, Escape closes it, focus returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  children,
  role = 'dialog',
  width = 'narrow',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
      className="fixed inset-0 z-50 grid items-start justify-items-center overflow-auto bg-scrim p-4 pt-[8vh]"
    >
      <Modal className={`w-full ${width === 'wide' ? 'max-w-2xl' : 'max-w-md'}`}>
        <AriaDialog
          role={role}
          className="relative rounded-box border border-edge bg-paper p-5 shadow-float outline-none"
        >
          <Heading slot="title" className="pe-8 text-title">
            {title}
          </Heading>
          {role === 'dialog' && (
            <AriaButton
              aria-label="Close"
              onPress={() => onOpenChange(false)}
              className="tap absolute end-3 top-3 grid size-8 place-items-center rounded-small text-ink-soft hover:bg-wash"
            >
              <X aria-hidden="true" className="size-4" />
            </AriaButton>
          )}
          <div className="mt-3 text-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
