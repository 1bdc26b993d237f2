import dagre from '@dagrejs/dagre';

export const boxWidth = 232;
export const boxHeight = 92;
const gap = 28;
const columnsOfAlone = 4;

export interface GraphBox {
  id: number;
  /** Of its upper left corner. */
  x: number;
  y: number;
}

export interface GraphArrow {
  id: number;
  from: number;
  to: number;
  points: { x: number; y: number }[];
  /** Where its word stands. */
  label: { x: number; y: number };
}

export interface GraphLayout {
  width: number;
  height: number;
  boxes: GraphBox[];
  arrows: GraphArrow[];
}

/**
 * Places boxes and arrows: claims that are linked by the layers of dagre, from left to right, those
 * that stand alone in rows below. Every claim has one box, every link one arrow; nothing else does.
 */
export function layOutGraph(
  claimIds: readonly number[],
  links: readonly { id: number; from: number; to: number }[],
): GraphLayout {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: gap,
    edgesep: 18,
    ranksep: 40,
    marginx: 4,
    marginy: 4,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of claimIds) {
    if (linked.has(id)) graph.setNode(String(id), { width: boxWidth, height: boxHeight });
  }
  for (const { id, from, to } of links) {
    graph.setEdge(String(from), String(to), { width: 84, height: 20, labelpos: 'c' }, String(id));
  }
  if (linked.size > 0) dagre.layout(graph);
  const size = graph.graph();
  const drawn = { width: size.width ?? 0, height: linked.size > 0 ? (size.height ?? 0) : 0 };
  const boxes = claimIds
    .filter((id) => linked.has(id))
    .map((id) => {
      const { x, y } = graph.node(String(id));
      return { id, x: x - boxWidth / 2, y: y - boxHeight / 2 };
    });
  const arrows = links.map(({ id, from, to }) => {
    const edge = graph.edge(String(from), String(to), String(id));
    const middle = edge.points[Math.floor(edge.points.length / 2)]!;
    return {
      id,
      from,
      to,
      points: edge.points,
      label: { x: edge.x ?? middle.x, y: edge.y ?? middle.y },
    };
  });
  const alone = claimIds
    .filter((id) => !linked.has(id))
    .map((id, index) => ({
      id,
      x: 4 + (index % columnsOfAlone) * (boxWidth + gap),
      y:
        4 +
        drawn.height +
        (drawn.height > 0 ? gap : 0) +
        Math.floor(index / columnsOfAlone) * (boxHeight + gap),
    }));
  const all = [...boxes, ...alone];
  return {
    width: Math.max(drawn.width, ...all.map(({ x }) => x + boxWidth + 4)),
    height: Math.max(drawn.height, ...all.map(({ y }) => y + boxHeight + 4)),
    boxes: all,
    arrows,
  };
}

/** A text in lines of about so many letters, the last one cut with an ellipsis. */
export function wrapped(text: string, letters: number, lines: number): string[] {
  const rows: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const row = rows.at(-1)!;
    if (row === '' || row.length + 1 + word.length <= letters) {
      rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
    } else rows.push(word);
  }
  const shown = rows.slice(0, lines).map((row) => row.slice(0, letters));
  if (rows.length > lines) shown[lines - 1] = `${shown[lines - 1]!.slice(0, letters - 2)} …`;
  return shown;
}
