'use client';

import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/app/_components/button';
import { ComboBox } from '@/app/_components/combo-box';
import type { CallableMember } from '@/lib/annotations/call-members';
import { roleNames } from '@/lib/auth/member';

interface MentionFieldProps {
  members: readonly CallableMember[];
  called: readonly number[];
  onChange: (called: number[]) => void;
  error?: string | undefined;
}

/** Whom a note calls: it will wait for them on their Today page. */
export function MentionField({ members, called, onChange, error }: MentionFieldProps) {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  if (members.length === 0) return null;
  const wanted = typed.replace(/^@/, '').trim().toLowerCase();
  const choices = members
    .filter(({ id, name }) => !called.includes(id) && name.toLowerCase().includes(wanted))
    .slice(0, 20)
    .map(({ id, name, role }) => ({ id: String(id), label: name, hint: roleNames[role] }));
  const nameOf = (id: number) => members.find((one) => one.id === id)?.name ?? `Member ${id}`;
  return (
    <div ref={box} className="flex min-w-52 flex-1 flex-col gap-1.5">
      {/* A new one for each name: the list of the one before would stay open over an empty field. */}
      <ComboBox
        key={called.length}
        label="Call somebody"
        choices={choices}
        inputValue={typed}
        onInputChange={setTyped}
        selectedId={null}
        onSelect={(id) => {
          if (id === null) return;
          onChange([...called, Number(id)]);
          setTyped('');
          requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
        }}
        error={error}
        className="max-w-72"
      />
      {called.length > 0 && (
        <ul aria-label="Called" className="flex flex-wrap gap-1.5">
          {called.map((id) => (
            <li key={id}>
              <Button
                size="small"
                aria-label={`Do not call ${nameOf(id)}`}
                onPress={() => onChange(called.filter((one) => one !== id))}
              >
                @{nameOf(id)} <X aria-hidden="true" className="size-3.5" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
