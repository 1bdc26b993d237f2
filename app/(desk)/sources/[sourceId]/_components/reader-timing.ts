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
  void painted().then(() => {
    if (isAnswer) markMoment('reader-claim-shown');
    else if (performance.getEntriesByName('reader-highlights').length === 0)
      markMoment('reader-highlights');
  });
}

/** Resolves once what changed was painted and noted, so that what follows delays neither. */
export async function afterPaint(): Promise<void> {
  await painted();
  // Whoever asked for the same frame has had the message by then, in whatever order they asked.
  await new Promise((resolve) => setTimeout(resolve, 0));
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      clearTimeout(timer);
      port1.close();
      resolve();
    };
    // A message comes after the frame that the callback belongs to.
    const tell = () => port2.postMessage(null);
    // In a hidden tab no frame ever comes.
    const timer = setTimeout(tell, 100);
    requestAnimationFrame(tell);
  });
}
