'use client';

import { memo } from 'react';
import { spansByRange } from '@/lib/text/segments';
import { chunksOf } from './reader-payload';
import { type MarkSpan, markedStretches } from './text-marks';

interface FirstStretchProps {
  text: string;
  spans: readonly MarkSpan[];
  chosenId: number | null;
}

/**
 * The text that comes with the page, so that it can be read before any script runs. Rendered once:
 * afterwards its paragraphs belong to the TextSheet, and React must not touch them again.
 */
export const FirstStretch = memo(
  function FirstStretch({ text, spans, chosenId }: FirstStretchProps) {
    const chunks = chunksOf(text);
    const groups = spansByRange(chunks.flat(), spans);
    let index = 0;
    return chunks.map((chunk) => (
      <div key={chunk[0]!.start} data-chunk="">
        {chunk.map((paragraph) => {
          const marked = markedStretches(paragraph, groups[index++]!, chosenId);
          return (
            <p
              key={paragraph.start}
              data-start={paragraph.start}
              {...(paragraph.start === chunks[0]![0]!.start && { elementtiming: 'reader-text' })}
            >
              {marked.map((stretch) => {
                const words = text.slice(stretch.start, stretch.end);
                return stretch.attributes ? (
                  <mark key={stretch.start} {...stretch.attributes}>
                    {words}
                  </mark>
                ) : (
                  words
                );
              })}
            </p>
          );
        })}
      </div>
    ));
  },
  () => true,
);
