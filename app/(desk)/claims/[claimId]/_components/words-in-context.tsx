import { CircleAlert } from 'lucide-react';
import type { ClaimView, ContextView, SpanView } from '@/lib/claims/get-claim';
import { type Segment, segmentsOf } from '@/lib/text/segments';

/** The claim's words where they stand, marked as the reader marks them. */
export function WordsInContext({ claim }: { claim: ClaimView }) {
  const state = claim.status === 'open' ? 'decided' : claim.status;
  const broken = claim.spans.filter((span) => !span.isTrue);
  return (
    <>
      {broken.length > 0 && <BrokenWords spans={broken} />}
      <div className="reading">
        {claim.contexts.map((context) => (
          <p key={context.start} className="whitespace-pre-line">
            {context.isCutBefore && '… '}
            {segmentsIn(context, claim.spans).map((segment) => (
              <Marked
                key={segment.start}
                text={context.text.slice(
                  segment.start - context.start,
                  segment.end - context.start,
                )}
                spans={segment.ids.map((id) => claim.spans[Number(id)]!)}
                kind={claim.kind}
                state={state}
              />
            ))}
            {context.isCutAfter && ' …'}
          </p>
        ))}
      </div>
    </>
  );
}

function segmentsIn(context: ContextView, spans: readonly SpanView[]): Segment[] {
  const range = { start: context.start, end: context.start + context.text.length };
  const shown = spans.map((span, index) => ({ ...span, id: String(index) }));
  return segmentsOf(
    range,
    shown.filter((span) => span.start < range.end && span.end > range.start),
  );
}

function Marked({
  text,
  spans,
  kind,
  state,
}: {
  text: string;
  spans: SpanView[];
  kind: string;
  state: string;
}) {
  if (spans.length === 0) return text;
  const content = spans.find((span) => span.role === 'content');
  if (content) {
    return (
      <mark data-kind={kind} data-state={state}>
        {text}
      </mark>
    );
  }
  return (
    <mark data-role={spans[0]!.role} title={spans[0]!.role}>
      {text}
    </mark>
  );
}

function BrokenWords({ spans }: { spans: SpanView[] }) {
  return (
    <div
      role="alert"
      className="mb-3 rounded-box border border-bad bg-bad-wash px-3 py-2 text-body"
    >
      <p className="flex items-start gap-2 font-semibold">
        <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-bad" />
        The source does not hold these words at their place. Somebody changed the database: tell
        your auditor before you rely on this claim.
      </p>
      <ul className="mt-1 list-disc ps-8 text-small">
        {spans.map((span) => (
          <li key={`${span.role} ${span.start}`}>
            {span.role}: <q>{span.exact}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
