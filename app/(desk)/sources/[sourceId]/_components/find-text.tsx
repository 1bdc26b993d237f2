'use client';

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/text-field';
import type { Range } from '@/lib/text/span';

interface FindTextProps {
  text: string;
  canWrite: boolean;
  onShow: (range: Range) => void;
  /** Takes the words, as Enter does in the text. */
  onTake: (range: Range) => void;
  onClose: () => void;
}

const mostPlaces = 50;
const context = 40;

/** Finds words exactly as they stand (quote marks, dashes and case aside) and lists the places. */
export function FindText({ text, canWrite, onShow, onTake, onClose }: FindTextProps) {
  const [wanted, setWanted] = useState('');
  const [places, setPlaces] = useState<Range[]>([]);
  const [current, setCurrent] = useState(-1);

  useEffect(() => {
    setCurrent(-1);
    if (wanted.trim().length < 2) return setPlaces([]);
    let isLate = false;
    const timer = setTimeout(async () => {
      const { findSimilar } = await import('@/lib/text/locate');
      if (!isLate) setPlaces(findSimilar(text, wanted, mostPlaces));
    }, 200);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [text, wanted]);

  const show = (index: number) => {
    const place = places[index];
    if (!place) return;
    setCurrent(index);
    onShow(place);
  };
  const count =
    wanted.trim().length < 2
      ? ''
      : places.length === 0
        ? 'These words do not stand in the text.'
        : `${places.length === mostPlaces ? `The first ${mostPlaces}` : places.length} ${places.length === 1 ? 'place' : 'places'}`;

  return (
    <search
      aria-label="Find exact text"
      className="no-print absolute inset-x-0 top-0 z-20 flex max-h-[70%] flex-col gap-2 border-b border-edge bg-sheet p-3 shadow-float"
    >
      <form
        className="flex items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          show((current + 1) % Math.max(places.length, 1));
        }}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <TextField
          label="Find exact text"
          hideLabel
          className="flex-1"
          placeholder="Find exact text"
          autoFocus
          value={wanted}
          onChange={setWanted}
        />
        <Button type="submit" isDisabled={places.length === 0}>
          Next
        </Button>
        <Button variant="plain" aria-label="Close the search" onPress={onClose}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </form>
      <p role="status" className="text-small text-ink-soft empty:hidden">
        {count}
      </p>
      {places.length > 0 && (
        <ol aria-label="Places" className="min-h-0 overflow-y-auto">
          {places.map((place, index) => (
            <li
              key={place.start}
              className={`flex items-center gap-2 border-t border-rule ${index === current ? 'bg-accent-wash' : ''}`}
            >
              <button
                type="button"
                aria-current={index === current}
                onClick={() => show(index)}
                className="min-w-0 flex-1 truncate px-1 py-1.5 text-start font-serif hover:bg-wash"
              >
                <span className="text-ink-soft">
                  …{text.slice(place.start - context, place.start)}
                </span>
                <strong>{text.slice(place.start, place.end)}</strong>
                <span className="text-ink-soft">{text.slice(place.end, place.end + context)}…</span>
              </button>
              {canWrite && (
                <Button size="small" variant="plain" onPress={() => onTake(place)}>
                  Use these words
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
