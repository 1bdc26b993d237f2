import type { ChangedWords } from '@/lib/text/changed-paragraphs';
import type { ShownChanges } from '../changes-between';

/** The differences of two captures, paragraph by paragraph: struck out, underlined, or as it was. */
export function TextChanges({ paragraphs, hidden, language }: ShownChanges) {
  if (paragraphs.every(({ kind }) => kind === 'folded')) {
    return <p className="text-body text-ink-soft">Not a word of the text differs.</p>;
  }
  let place = 0;
  return (
    <div>
      <p className="mb-4 flex flex-wrap gap-x-4 text-small text-ink-soft">
        <span>
          <Words kind="removed" text="struck out" />: only in the older
        </span>
        <span>
          <Words kind="added" text="underlined" />: only in the newer
        </span>
      </p>
      <div lang={language ?? undefined} className="space-y-4 font-serif text-lead">
        {paragraphs.map((paragraph) => {
          place += 1;
          if (paragraph.kind === 'folded') {
            return (
              <p
                key={place}
                lang="en"
                className="border-y border-dashed border-rule py-1 text-center font-sans text-small text-ink-soft"
              >
                {paragraph.count === 1
                  ? 'One paragraph unchanged'
                  : `${paragraph.count.toLocaleString('en-GB')} paragraphs unchanged`}
              </p>
            );
          }
          let word = 0;
          return (
            <p
              key={place}
              className={
                paragraph.kind === 'changed'
                  ? 'border-s-2 border-accent ps-3'
                  : 'ps-3.5 text-ink-soft'
              }
            >
              {paragraph.words.map((words) => {
                word += 1;
                return <Words key={word} {...words} />;
              })}
            </p>
          );
        })}
      </div>
      {hidden > 0 && (
        <p className="mt-4 text-body text-ink-soft">
          {hidden.toLocaleString('en-GB')} more changed paragraphs are not shown here.
        </p>
      )}
    </div>
  );
}

/** Words that came or went, told by more than their colour. */
export function Words({ kind, text }: ChangedWords) {
  if (kind === 'removed') {
    return <del className="rounded-small bg-bad-wash text-bad decoration-1">{text}</del>;
  }
  if (kind === 'added') {
    return (
      <ins className="rounded-small bg-good-wash text-good decoration-1 underline-offset-[0.2em]">
        {text}
      </ins>
    );
  }
  return text;
}
