/** Browsers stop nesting at 512 elements; a page beyond that was not made to be read. */
export const DEEPEST_ELEMENT = 512;

/**
 * How many elements the tags of `markup` open, and the most that are open at once, in one pass: a
 * parser may need minutes for what this sees in milliseconds. Elements that close by themselves
 * are never counted as open, so that careless pages are not taken for deep ones.
 */
export function countTags(markup: string): { opened: number; openAtOnce: number } {
  let opened = 0;
  let open = 0;
  let openAtOnce = 0;
  for (const [tag, slash, written] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gi)) {
    if (!slash) opened += 1;
    const name = written!.toLowerCase();
    // HTML overlooks the slash of <div/>, not that of a shape in a drawing.
    if (closeThemselves.has(name) || (tag.endsWith('/>') && shapes.has(name))) continue;
    open = Math.max(0, open + (slash ? -1 : 1));
    openAtOnce = Math.max(openAtOnce, open);
  }
  return { opened, openAtOnce };
}

/** How deep the elements of a parsed document are nested. */
export function depthOf(root: Element): number {
  let deepest = 1;
  let depth = 1;
  let at: Element | null = root;
  while (at) {
    deepest = Math.max(deepest, depth);
    const child: Element | null = at.firstElementChild;
    if (child) {
      depth += 1;
      at = child;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
  return deepest;
}

const names = (list: string) => new Set(list.split(' '));

const closeThemselves = names(
  'a area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr',
);
const shapes = names(
  'animate circle ellipse g image line path polygon polyline rect stop svg symbol text tspan use',
);
