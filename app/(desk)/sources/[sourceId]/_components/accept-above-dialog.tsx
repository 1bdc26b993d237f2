'use client';

import { useState, useTransition } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { Button } from '@/app/_components/button';
import { Dialog } from '@/app/_components/dialog';
import type { ReaderClaim } from './reader-view';

interface AcceptAboveDialogProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  proposals: readonly ReaderClaim[];
  /** True when it was done. */
  onAccept: (threshold: number) => Promise<boolean>;
}

/** Accepts many proposals at once, and says beforehand how many. */
export function AcceptAboveDialog(props: AcceptAboveDialogProps) {
  const [threshold, setThreshold] = useState(90);
  const [isPending, start] = useTransition();
  const meant = props.proposals.filter(
    (claim) => (claim.confidence ?? 0) >= threshold / 100,
  ).length;
  return (
    <Dialog
      title="Accept the surest proposals"
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
    >
      <p className="mb-4 text-ink-soft">
        Each is accepted as proposed and can be taken back one by one. Attitudes that the list hides
        are counted too.
      </p>
      <Slider value={threshold} onChange={setThreshold} minValue={50} maxValue={100} step={1}>
        <div className="flex justify-between text-small font-semibold">
          <Label>Confidence of at least</Label>
          <SliderOutput>{threshold} %</SliderOutput>
        </div>
        <SliderTrack className="relative h-8 w-full">
          <span className="absolute top-1/2 h-1 w-full -translate-y-1/2 rounded-round bg-edge" />
          <SliderThumb className="top-1/2 size-6 rounded-round border-2 border-accent bg-sheet data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent" />
        </SliderTrack>
      </Slider>
      <p aria-live="polite" className="mt-2 text-lead">
        {meant === 0
          ? 'No proposal is that sure.'
          : `${meant} of ${props.proposals.length} proposals.`}
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <Button onPress={() => props.onOpenChange(false)}>Cancel</Button>
        <Button
          variant="primary"
          isDisabled={meant === 0}
          isPending={isPending}
          onPress={() =>
            start(async () => {
              if (await props.onAccept(threshold / 100)) props.onOpenChange(false);
            })
          }
        >
          Accept {meant}
        </Button>
      </div>
    </Dialog>
  );
}
