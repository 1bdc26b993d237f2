/**
 * The text of an element as a person reads it: one string for each paragraph, heading, list item,
 * quotation, table row or other block, in document order. White space is collapsed but in `pre`,
 * a line break stays a line break, and `q` gets the quote marks that a browser would draw.
 */
export function blocksOf(root: Element): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = (isPreformatted = false) => {
    const text = isPreformatted ? open.replace(/^\n+|\s+$/g, '') : trimmed(open);
    if (/\S/.test(text)) blocks.push(text);
    open = '';
  };
  const visit = (node: Node, isPreformatted: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      open += isPreformatted ? node.nodeValue : collapsed(node.nodeValue ?? '', open);
      return;
    }
    if (node.nodeType !== ELEMENT_NODE) return;
    const tag = node.nodeName.toLowerCase();
    if (notText.has(tag)) return;
    if (tag === 'br') open += '\n';
    const isBlock = blockTags.has(tag);
    if (isBlock) close(isPreformatted);
    if (cellTags.has(tag) && open !== '') open += '\t';
    const [openMark, closeMark] = tag === 'q' ? marksOf(node) : ['', ''];
    open += openMark;
    const isKept = isPreformatted || tag === 'pre';
    for (const child of node.childNodes) visit(child, isKept);
    open += closeMark;
    if (isBlock) close(isKept);
  };
  visit(root, false);
  close();
  return blocks;
}

/** What a browser draws around `q`; nothing where the page wrote its marks itself. */
function marksOf(quotation: Node): [string, string] {
  return /^\s*["'“”„«‘]/.test(quotation.textContent ?? '') ? ['', ''] : ['“', '”'];
}

function trimmed(block: string): string {
  return block.replace(/ *([\n\t]) */g, '$1').replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}

/** Runs of white space become one space, and none where the block has just begun or has one. */
function collapsed(value: string, before: string): string {
  const text = value.replace(/[ \t\n\r\f]+/g, ' ');
  return before === '' || /[ \n\t]$/.test(before) ? text.replace(/^ /, '') : text;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const tags = (names: string) => new Set(names.split(' '));

const blockTags = tags(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
const cellTags = tags('td th');
const notText = tags(
  'script style noscript template head title svg math iframe object embed audio video canvas button input select textarea option datalist',
);
