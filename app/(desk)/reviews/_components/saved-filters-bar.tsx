'use client';

import { Bookmark, X } from 'lucide-react';
import { useState, useTransition } from 'react';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import { FormSummary } from '@/app/_components/form-summary';
import { TextField } from '@/app/_components/text-field';
import { TextLink } from '@/app/_components/text-link';
import type { Failure } from '@/lib/result';
import type { FilterPlace, SavedFilterView } from '@/lib/reviews/saved-filters';
import { forgetFilterAction, saveFilterAction } from '../actions';

export interface SavedFiltersBarProps {
  place: FilterPlace;
  /** Address of the page that the filters belong to. */
  action: string;
  saved: readonly SavedFilterView[];
  /** The filters in use, “?queue=open&worth=70”; empty when there is nothing to keep. */
  query: string;
}

/** The member's own filters by name, and the offer to keep the present ones. */
export function SavedFiltersBar({ place, action, saved, query }: SavedFiltersBarProps) {
  const [isNaming, setNaming] = useState(false);
  const [isBusy, start] = useTransition();
  const canSave = query !== '' && !saved.some((one) => one.query === query);
  if (saved.length === 0 && !canSave) return null;
  return (
    <div className="no-print mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
      {saved.length > 0 && (
        <ul aria-label="Your saved filters" className="flex flex-wrap gap-2">
          {saved.map(({ id, name, query: kept }) => (
            <li
              key={id}
              className="inline-flex items-center gap-1 rounded-small border border-rule ps-2"
            >
              <TextLink
                href={`${action}${kept}`}
                {...(kept === query && { 'aria-current': 'true' as const })}
              >
                {name}
              </TextLink>
              <Button
                variant="plain"
                size="small"
                aria-label={`Forget the filter ${name}`}
                isPending={isBusy}
                onPress={() => start(async () => void (await forgetFilterAction({ filterId: id })))}
              >
                <X aria-hidden="true" className="size-3.5" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {canSave && (
        <Button size="small" onPress={() => setNaming(true)}>
          <Bookmark aria-hidden="true" className="size-3.5" /> Keep these filters …
        </Button>
      )}
      <Dialog title="Keep these filters" isOpen={isNaming} onOpenChange={setNaming}>
        <NameForm place={place} query={query} onDone={() => setNaming(false)} />
      </Dialog>
    </div>
  );
}

function NameForm({
  place,
  query,
  onDone,
}: {
  place: FilterPlace;
  query: string;
  onDone: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, start] = useTransition();
  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '');
    start(async () => {
      const result = await saveFilterAction({ place, name, query });
      if (result.ok) onDone();
      else setFailure(result.failure);
    });
  }
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <FormSummary failure={failure} />
      <TextField
        name="name"
        label="Name"
        hint="Only you see it. A name that you have used before now stands for these filters."
        isRequired
        autoFocus
        error={failure?.fields?.name}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isBusy}>
          Keep
        </Button>
      </div>
    </form>
  );
}
