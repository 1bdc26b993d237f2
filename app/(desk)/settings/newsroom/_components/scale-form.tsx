'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { FormSummary } from '@/app/_components/form-summary';
import { Select } from '@/app/_components/select';
import { TextField } from '@/app/_components/text-field';
import type { Scale, ScaleValue } from '@/lib/settings/setting';
import { changeScaleAction } from '../actions';
import { idOfWord } from './id-of-word';
import { useSetting } from './use-setting';

const tones: { id: ScaleValue['tone']; label: string }[] = [
  { id: 'supported', label: 'Supported' },
  { id: 'mixed', label: 'Mixed' },
  { id: 'refuted', label: 'Refuted' },
  { id: 'unproven', label: 'Unproven' },
];

/** A value as it is typed: a new one has no id yet, and its place may be missing or no number. */
type Row = Omit<ScaleValue, 'rank'> & { rank: string; key: number };

const toRow = (value: ScaleValue, key: number): Row => ({
  ...value,
  rank: value.rank === null ? '' : String(value.rank),
  key,
});

/** The values that new ratings may take. Saving puts another version of the scale into use. */
export function ScaleForm({ scale, version }: { scale: Scale; version: number }) {
  const [rows, setRows] = useState(() => scale.values.map(toRow));
  const { failure, isBusy, save } = useSetting(version, changeScaleAction);
  const change = (key: number, news: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...news } : row)));
  const add = () => {
    const key = Math.max(...rows.map((row) => row.key), 0) + 1;
    setRows([...rows, { id: '', word: '', meaning: '', rank: '', tone: 'unproven', key }]);
  };
  const values = () =>
    rows.map(({ key: _, ...row }) => ({
      ...row,
      id: row.id || idOfWord(row.word),
      rank: row.rank.trim() === '' ? null : Number(row.rank),
    }));
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save({ values: values() });
      }}
    >
      <FormSummary failure={failure} />
      <ol className="flex flex-col gap-3">
        {rows.map((row, index) => (
          <li
            key={row.key}
            className="grid gap-3 rounded-box border border-rule bg-sheet px-3 py-3 sm:grid-cols-[minmax(0,1fr)_6rem_9rem]"
          >
            <TextField
              label={`Value ${index + 1}`}
              value={row.word}
              onChange={(word) => change(row.key, { word })}
            />
            <TextField
              label="Place"
              inputProps={{ min: 1, max: 20 }}
              type="number"
              value={row.rank}
              onChange={(rank) => change(row.key, { rank })}
            />
            <Select
              label="Amounts to"
              choices={tones}
              value={row.tone}
              onChange={(tone) => change(row.key, { tone: tone as ScaleValue['tone'] })}
            />
            <TextField
              label="Meaning"
              className="sm:col-span-2"
              value={row.meaning}
              onChange={(meaning) => change(row.key, { meaning })}
            />
            <Button
              size="small"
              variant="plain"
              className="self-end justify-self-start"
              onPress={() => setRows(rows.filter((one) => one.key !== row.key))}
            >
              <Trash2 aria-hidden="true" className="size-3.5" /> Remove
              <span className="sr-only"> {row.word}</span>
            </Button>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={isBusy}>
          Put this scale into use
        </Button>
        <Button onPress={add}>
          <Plus aria-hidden="true" className="size-4" /> Add a value
        </Button>
      </div>
    </form>
  );
}
