'use client';

import { useMemo, useState } from 'react';
import { ComboBox } from '@/app/_components/combo-box';
import type { Choice } from '@/app/_components/select';
import type { ReaderClaim } from './reader-view';

interface ViaFieldProps {
  /** The claims of this text, any of which could report the one being written. */
  claims: readonly ReaderClaim[];
  /** The claim being written, which cannot report itself. */
  ownId: number | null;
  viaId: number | null;
  onChange: (viaId: number | null) => void;
  error?: string | undefined;
}

const mostChoices = 20;

function nameOf(claim: ReaderClaim): string {
  return `${claim.speakerName ?? 'Nobody named'}: ${claim.statement}`;
}

/** The claim that reports this one: the paper says that the ministry said. Usually none. */
export function ViaField({ claims, ownId, viaId, onChange, error }: ViaFieldProps) {
  const chosen = claims.find((claim) => claim.id === viaId);
  const [typed, setTyped] = useState(chosen ? nameOf(chosen) : '');
  const choices = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    const found: Choice[] = [];
    for (const claim of claims) {
      const written = nameOf(claim);
      if (claim.id === ownId || !written.toLowerCase().includes(wanted)) continue;
      const label = claim.speakerName ?? 'Nobody named';
      found.push({ id: String(claim.id), label, hint: claim.statement, written });
      if (found.length === mostChoices) break;
    }
    return found;
  }, [claims, ownId, typed]);
  return (
    <ComboBox
      label="Via"
      hint="Another claim of this text that reports this one. Usually none."
      choices={choices}
      inputValue={typed}
      onInputChange={(words) => {
        setTyped(words);
        if (chosen && words !== nameOf(chosen)) onChange(null);
      }}
      selectedId={viaId === null ? null : String(viaId)}
      onSelect={(id) => {
        const claim = claims.find((candidate) => String(candidate.id) === id);
        if (claim) setTyped(nameOf(claim));
        onChange(claim?.id ?? null);
      }}
      error={error}
    />
  );
}
