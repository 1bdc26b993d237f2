'use client';

import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/text-field';

export interface SideField {
  /** For React alone. */
  key: number;
  /** Of a side that is there already. */
  ordinal: number | null;
  label: string;
}

const fewest = 2;
const most = 8;

/** The names of two to eight sides. */
export function SideFields({
  sides,
  onChange,
}: {
  sides: readonly SideField[];
  onChange: (sides: SideField[]) => void;
}) {
  const next = useRef(1000);
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 text-small font-semibold">Sides</legend>
      {sides.map((side, index) => (
        <TextField
          key={side.key}
          label={`Side ${index + 1}`}
          hideLabel
          placeholder={`Side ${index + 1}`}
          value={side.label}
          onChange={(label) =>
            onChange(sides.map((one) => (one.key === side.key ? { ...one, label } : one)))
          }
          suffix={
            sides.length > fewest && (
              <Button
                aria-label={`Drop side ${index + 1}`}
                onPress={() => onChange(sides.filter((one) => one.key !== side.key))}
              >
                <X aria-hidden="true" className="size-4" />
              </Button>
            )
          }
        />
      ))}
      {sides.length < most && (
        <Button
          size="small"
          className="self-start"
          onPress={() => {
            next.current += 1;
            onChange([...sides, { key: next.current, ordinal: null, label: '' }]);
          }}
        >
          <Plus aria-hidden="true" className="size-3.5" /> Another side
        </Button>
      )}
    </fieldset>
  );
}
