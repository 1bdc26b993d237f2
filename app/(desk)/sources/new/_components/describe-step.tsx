'use client';

import { useState } from 'react';
import { Button } from '@/app/_components/button';
import { Checkbox } from '@/app/_components/checkbox';
import { TextLink } from '@/app/_components/text-link';
import { DescriptionFields } from '../../_components/description-fields';
import type { SourcePreview } from '../source-preview';

export function DescribeStep({
  preview,
  isNewCapture,
  isBusy,
  fieldErrors,
  onBack,
  onImport,
}: {
  preview: SourcePreview;
  isNewCapture: boolean;
  isBusy: boolean;
  fieldErrors: Record<string, string>;
  onBack: () => void;
  onImport: (form: FormData) => void;
}) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onImport(new FormData(event.currentTarget));
      }}
      className="flex flex-col gap-6"
      noValidate
    >
      {!isNewCapture && <KnownAlready preview={preview} />}
      <KeptText preview={preview} />
      {!isNewCapture && (
        <DescriptionFields description={preview.description} errors={fieldErrors} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={isBusy}>
          Import
        </Button>
        <Button onPress={onBack} isDisabled={isBusy}>
          Choose another text
        </Button>
      </div>
    </form>
  );
}

function KeptText({ preview }: { preview: SourcePreview }) {
  return (
    <section aria-labelledby="kept-text" className="flex flex-col gap-2">
      <h2 id="kept-text" className="text-title">
        This text will be kept
      </h2>
      <p className="text-small text-ink-soft">
        {preview.wordCount.toLocaleString('en-GB')} words · read as {preview.extractor},{' '}
        {preview.encoding}
        {preview.isShortened && ' · the beginning is shown'}
      </p>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable
        tabIndex={0}
        aria-label="The text"
        dir="auto"
        className="max-h-80 overflow-y-auto rounded-box border border-rule bg-sheet p-4 font-serif text-lead whitespace-pre-wrap"
      >
        {preview.text.trim()}
      </section>
    </section>
  );
}

function KnownAlready({ preview }: { preview: SourcePreview }) {
  const [isAllowed, setAllowed] = useState(false);
  if (preview.known.length === 0) return null;
  const hasSameText = preview.known.some((one) => one.sameText);
  return (
    <section className="flex flex-col gap-2 rounded-box border border-edge bg-wash p-4 text-body">
      <h2 className="text-title">
        {hasSameText ? 'This text is here already' : 'This address is known already'}
      </h2>
      <ul className="list-disc ps-5">
        {preview.known.map((one) => (
          <li key={`${one.sourceId} ${one.number}`}>
            <TextLink href={`/sources/${one.sourceId}?snapshot=${one.number}`}>
              {one.title}
            </TextLink>
            , snapshot {one.number}
            {!one.sameText && (
              <>
                {' – '}
                <TextLink href={`/sources/new?of=${one.sourceId}`}>
                  import this as its next capture
                </TextLink>
              </>
            )}
          </li>
        ))}
      </ul>
      {hasSameText && (
        <Checkbox
          name="allowSameText"
          value="yes"
          isSelected={isAllowed}
          onChange={setAllowed}
          label="Import it all the same, as another publication of the same text"
        />
      )}
    </section>
  );
}
