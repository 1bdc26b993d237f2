import type { ElementList } from './elements';
import type { Window } from './window';

/** Steps up a tree after which the search gives up: bounded work, and safe against a loop. */
const HIGHEST = 24;

/** Heads above the cue that are told apart. */
const ANCESTORS = 5;

/** How each element of a window hangs together with the cue; columns by element minus `window.from`. */
export interface Branches {
  /** Steps from the cue up to the word where both meet: 0 the cue itself; `ANCESTORS + 1` if they do not. */
  meeting: Uint8Array;
  /** The element right below the meeting point whose branch this is (itself, for that element). */
  top: Int32Array;
  /** Steps from the element up to `top`. */
  depth: Uint8Array;
}

let meeting = new Uint8Array(256);
let top = new Int32Array(256);
let depth = new Uint8Array(256);

/** Relates every element of the window to its cue. The result is overwritten by the next call. */
export function branchesOf(elements: ElementList, window: Window): Branches {
  const { head } = elements;
  const { from, to } = window;
  if (to - from > meeting.length) grow(to - from);
  const ancestors: number[] = [];
  let ancestor = window.head;
  while (ancestor >= 0 && ancestors.length <= ANCESTORS) {
    ancestors.push(ancestor);
    ancestor = head[ancestor] as number;
  }
  for (let i = from; i < to; i++) {
    let at = i;
    let below = i;
    let steps = 0;
    let meets = ancestors.indexOf(at);
    while (meets < 0 && steps < HIGHEST) {
      below = at;
      at = head[at] as number;
      if (at < 0) break;
      steps++;
      meets = ancestors.indexOf(at);
    }
    meeting[i - from] = meets < 0 ? ANCESTORS + 1 : meets;
    top[i - from] = below;
    depth[i - from] = meets < 0 ? steps : Math.max(0, steps - 1);
  }
  return { meeting, top, depth };
}

function grow(size: number): void {
  meeting = new Uint8Array(size);
  top = new Int32Array(size);
  depth = new Uint8Array(size);
}
