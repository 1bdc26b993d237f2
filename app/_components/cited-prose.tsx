import { Prose } from './prose';

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  children?: Node[];
  properties?: Record<string, unknown>;
}

/**
 * An explanation whose markers, such as [1], lead to the evidence of that number: to the element
 * with the id `prefix` and the number. A marker without evidence stays text.
 */
export function CitedProse({
  markdown,
  numbers,
  prefix,
}: {
  markdown: string;
  numbers: readonly number[];
  prefix: string;
}) {
  const known = new Set(numbers);
  return <Prose markdown={markdown} plugins={[() => (tree: Node) => cite(tree, known, prefix)]} />;
}

function cite(node: Node, known: ReadonlySet<number>, prefix: string): void {
  // Within a link there is no other link, and code is shown as it is written.
  if (!node.children || ['a', 'code', 'pre'].includes(node.tagName ?? '')) return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text') {
      cite(child, known, prefix);
      return child;
    }
    return (child.value ?? '').split(/(\[\d{1,3}\])/).flatMap((piece): Node[] => {
      const number = Number(/^\[(\d{1,3})\]$/.exec(piece)?.[1] ?? 0);
      if (!known.has(number)) return piece === '' ? [] : [{ type: 'text', value: piece }];
      const link = {
        type: 'element',
        tagName: 'a',
        properties: { href: `#${prefix}${number}` },
        children: [{ type: 'text', value: `[${number}]` }],
      };
      return [{ type: 'element', tagName: 'sup', properties: {}, children: [link] }];
    });
  });
}
