import { JSDOM } from 'jsdom';

const runs = new Set(
  'script iframe frame object embed applet base meta link style form template noscript svg math'
    .split(' ')
    .concat('img audio video source input textarea button details marquee'.split(' ')),
);
const addressed = /^(href|src|srcset|srcdoc|action|formaction|data|poster|background|ping)$/;
const harmless = /^(https?:\/\/|mailto:|\/(?!\/)|#|\?)/i;

/** One window for all: making one takes longer than reading a page. */
const parser = new new JSDOM('').window.DOMParser();

/**
 * What a piece of HTML holds that prose, or a plain text, never may: elements that run, load or
 * send, handlers, styles, and addresses that are not a web page's. Each as a line that can be read.
 * `allowed` names elements that the page itself put there.
 */
export function dangersIn(html: string, allowed: readonly string[] = []): string[] {
  const document = parser.parseFromString(`<!doctype html><body>${html}`, 'text/html');
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (runs.has(name) && !allowed.includes(name)) found.push(`<${name}>`);
    for (const { localName, value } of element.attributes) {
      if (localName.startsWith('on') || localName === 'style') found.push(`${name}@${localName}`);
      if (addressed.test(localName) && !harmless.test(value.trim()))
        found.push(`${name}@${localName}=${value}`);
    }
  }
  return found;
}
