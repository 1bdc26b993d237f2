import { FilterBar } from '@/app/_components/filter-bar';
import { Select } from '@/app/_components/select';

interface SnapshotPickerProps {
  numbers: readonly number[];
  earlier: number;
  later: number;
}

/** Chooses two captures; there is nothing to choose while there are only two. */
export function SnapshotPicker({ numbers, earlier, later }: SnapshotPickerProps) {
  if (numbers.length < 3) return null;
  const choices = numbers.map((number) => ({ id: String(number), label: `Snapshot ${number}` }));
  return (
    <FilterBar action="?" label="Choose two captures" isFiltered={false}>
      <Select name="from" label="Older" choices={choices} defaultValue={String(earlier)} />
      <Select name="to" label="Newer" choices={choices} defaultValue={String(later)} />
    </FilterBar>
  );
}
