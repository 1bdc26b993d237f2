import { TextLink } from '@/app/_components/text-link';
import type { DisputedClaim, DisputedLink, DisputeView } from '@/lib/disputes/get-dispute';
import { linkVerb } from '@/lib/disputes/link';
import { withDirectionShown } from '@/lib/text/prose';
import { boxHeight, boxWidth, type GraphArrow, layOutGraph, wrapped } from './graph-layout';

/** The claims and their links as a picture, and below it the same as a list. */
export function DisputeGraph({ dispute }: { dispute: DisputeView }) {
  const { claims, links } = dispute;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  // In the order of the sides: so the keyboard goes from side to side, as the list does.
  const inOrder = dispute.sides.flatMap(({ ordinal }) =>
    claims.filter(({ side }) => side === ordinal),
  );
  const layout = layOutGraph(
    inOrder.map(({ id }) => id),
    links,
  );
  const linkById = new Map(links.map((link) => [link.id, link]));
  const boxById = new Map(layout.boxes.map((box) => [box.id, box]));
  const labelOf = (side: number) =>
    withDirectionShown(dispute.sides.find(({ ordinal }) => ordinal === side)?.label ?? '');
  return (
    <div className="flex flex-col gap-8">
      {links.length === 0 && (
        <p className="text-body text-ink-soft">
          None of these claims are linked yet. Open a claim and link it under “Links”.
        </p>
      )}
      <figure className="overflow-x-auto rounded-box border border-rule bg-sheet p-3">
        <figcaption className="sr-only">
          Claims as boxes, links as arrows. The list below says the same.
        </figcaption>
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          className="max-w-none"
          data-graph
        >
          <title>Graph of the dispute</title>
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="8"
              markerHeight="8"
              orient="auto-start-reverse"
            >
              <path d="M0 0 L10 5 L0 10 z" fill="var(--ink)" />
            </marker>
          </defs>
          {layout.arrows.map((arrow) => (
            <Arrow key={arrow.id} arrow={arrow} link={linkById.get(arrow.id)!} />
          ))}
          {inOrder.map((claim) => (
            <Box
              key={claim.id}
              claim={claim}
              side={labelOf(claim.side)}
              at={boxById.get(claim.id)!}
            />
          ))}
        </svg>
      </figure>
      <section aria-labelledby="graph-list">
        <h2 id="graph-list" className="mb-2 text-title">
          The same as a list
        </h2>
        <div className="flex flex-col gap-5">
          {dispute.sides.map(({ ordinal, label }) => (
            <section key={ordinal} aria-label={label}>
              <h3 className="font-sans text-body font-semibold">{withDirectionShown(label)}</h3>
              <ul className="divide-y divide-rule border-y border-rule">
                {claims
                  .filter(({ side }) => side === ordinal)
                  .map((claim) => (
                    <li key={claim.id} className="py-2" data-claim={claim.id}>
                      <TextLink href={`/claims/${claim.id}`} className="font-serif text-lead">
                        {claim.statement}
                      </TextLink>
                      <LinksInWords claim={claim} links={links} byId={byId} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    </div>
  );
}

function Arrow({ arrow, link }: { arrow: GraphArrow; link: DisputedLink }) {
  const [start, ...rest] = arrow.points;
  if (!start) return null;
  const path = `M${start.x} ${start.y} ${rest.map(({ x, y }) => `L${x} ${y}`).join(' ')}`;
  const isMutual = link.type === 'contradicts';
  return (
    <g data-link={link.id}>
      <path
        d={path}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={isMutual ? 2 : 1.25}
        strokeDasharray={link.isSuggested ? '2 4' : undefined}
        markerEnd="url(#arrow)"
        markerStart={isMutual ? 'url(#arrow)' : undefined}
      />
      <rect
        x={arrow.label.x - 44}
        y={arrow.label.y - 10}
        width={88}
        height={20}
        rx={3}
        fill="var(--sheet)"
      />
      <text
        x={arrow.label.x}
        y={arrow.label.y + 4}
        textAnchor="middle"
        fontSize={12}
        fill="var(--ink)"
      >
        {link.type}
        {link.isSuggested && '?'}
      </text>
    </g>
  );
}

function Box({
  claim,
  side,
  at,
}: {
  claim: DisputedClaim;
  side: string;
  at: { x: number; y: number };
}) {
  const lines = wrapped(claim.statement, 32, 3).map((line, index) => ({
    line,
    y: at.y + 40 + index * 18,
  }));
  return (
    <a
      href={`/claims/${claim.id}`}
      aria-label={`${side}: ${claim.statement}`}
      data-box={claim.id}
      className="outline-none [&:focus-visible>rect]:stroke-(--accent) [&:focus-visible>rect]:stroke-3 [&:hover>rect]:fill-(--wash)"
    >
      <rect
        x={at.x}
        y={at.y}
        width={boxWidth}
        height={boxHeight}
        rx={5}
        fill="var(--paper)"
        stroke="var(--edge)"
      />
      <text x={at.x + 12} y={at.y + 20} fontSize={11.5} fontWeight={600} fill="var(--ink-soft)">
        {wrapped([side, claim.ruling?.word].filter(Boolean).join(' · '), 34, 1)[0]}
      </text>
      {lines.map(({ line, y }) => (
        <text key={y} x={at.x + 12} y={y} fontSize={14} fontFamily="var(--serif)" fill="var(--ink)">
          {line}
        </text>
      ))}
    </a>
  );
}

function LinksInWords({
  claim,
  links,
  byId,
}: {
  claim: DisputedClaim;
  links: readonly DisputedLink[];
  byId: ReadonlyMap<number, DisputedClaim>;
}) {
  const own = links.filter(({ from, to }) => from === claim.id || to === claim.id);
  if (own.length === 0) {
    return <p className="text-small text-ink-soft">Linked to none of the others.</p>;
  }
  return (
    <ul className="text-small text-ink-soft">
      {own.map((link) => {
        const isOutward = link.from === claim.id;
        const other = byId.get(isOutward ? link.to : link.from);
        return (
          <li key={link.id} data-link-words={link.id}>
            {linkVerb(link.type, isOutward)} <q className="text-ink">{other?.statement}</q>
            {other?.speakerName && <> ({other.speakerName})</>}
            {link.isSuggested && <> – only suggested</>}
          </li>
        );
      })}
    </ul>
  );
}
