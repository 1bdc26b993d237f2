'use client';

import { BadgeCheck, Highlighter, Search } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { Breadcrumb, type Crumb } from '@/app/_components/breadcrumb';
import { Button } from '@/app/_components/button';
import { buttonStyle } from '@/app/_components/button-style';
import { Hash } from '@/app/_components/hash';
import { KeyHint } from '@/app/_components/key-hint';
import { useShortcutKey } from '@/app/_components/shortcuts/shortcut-store';
import type { ReaderSnapshot } from './reader-view';

interface ReaderHeaderProps {
  title: string;
  crumbs: readonly Crumb[];
  snapshot: ReaderSnapshot;
  marks: boolean;
  /** Links of the page itself, such as the source's details. */
  more?: React.ReactNode;
  onMarks: (on: boolean) => void;
  onFind: () => void;
}

export function ReaderHeader(props: ReaderHeaderProps) {
  const { snapshot } = props;
  const find = useShortcutKey('text.find');
  const marks = useShortcutKey('text.marks');
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b border-edge px-4 py-2.5 sm:px-6">
      <div className="min-w-0 flex-1 basis-72">
        <Breadcrumb crumbs={props.crumbs} />
        <h1 className="truncate text-title max-lg:whitespace-normal">{props.title}</h1>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-small text-ink-soft">
        <span className="inline-flex items-center gap-1.5">
          snapshot {snapshot.number} of {snapshot.ofSnapshots} ·{' '}
          <Hash value={snapshot.textSha256} />
          <BadgeCheck
            role="img"
            aria-label="The text is what its hash says"
            className="size-4 text-good"
          />
        </span>
        <span className="no-print flex flex-wrap gap-1.5">
          <ToggleButton
            isSelected={props.marks}
            onChange={props.onMarks}
            className={buttonStyle('quiet', 'small', 'data-selected:bg-accent-wash')}
          >
            <Highlighter aria-hidden="true" className="size-3.5" />
            Highlights {props.marks ? 'on' : 'off'}
            {marks.key && <KeyHint keys={marks.key} />}
          </ToggleButton>
          <Button size="small" keyShortcuts={find.aria} onPress={props.onFind}>
            <Search aria-hidden="true" className="size-3.5" /> Find
            {find.key && <KeyHint keys={find.key} />}
          </Button>
          {props.more}
        </span>
      </div>
    </header>
  );
}
