/**
 * Moments that a bench or a browser's own tools can read. `reader-text`: the first paragraph was
 * painted; `reader-claims`: all claims have arrived; `reader-highlights`: they are painted where one
 * looks; `reader-claim-answer` and `reader-claim-shown`: an action's answer, and its paint.
 */
export type ReaderMoment =
  | 'reader-text'
  | 'reader-claims'
  | 'reader-highlights'
  | 'reader-claim-answer'
  | 'reader-claim-shown';

let isAnswerUnpainted = false;

export function markMoment(moment: ReaderMoment, startTime?: number): void {
  performance.mark(moment, startTime === undefined ? {} : { startTime });
  if (moment === 'reader-claim-answer') isAnswerUnpainted = true;
}

/** To be called when marks have changed: notes the moments once the browser has painted them. */
export function markPainted(isWhole: boolean): void {
  const isAnswer = isAnswerUnpainted;
  isAnswerUnpainted = false;
  if (!isAnswer && !isWhole) return;
  requestAnimationFrame(() => {
    // A message comes after the frame that the callback belongs to.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (isAnswer) markMoment('reader-claim-shown');
      else if (performance.getEntriesByName('reader-highlights').length === 0)
        markMoment('reader-highlights');
    };
    port2.postMessage(null);
  });
}

/** Resolves once what changed has had its frame, so that what follows does not delay it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    };
    // In a hidden tab no frame ever comes.
    const timer = setTimeout(done, 100);
    requestAnimationFrame(done);
  });
}
