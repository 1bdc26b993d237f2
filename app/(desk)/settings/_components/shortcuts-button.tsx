'use client';

import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { ShortcutsDialog } from '@/app/_components/shortcuts/shortcuts-dialog';

export function ShortcutsButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="mt-3" onPress={() => setOpen(true)}>
        Keyboard shortcuts …
      </Button>
      <ShortcutsDialog isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
}
