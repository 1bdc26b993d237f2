import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dangersIn } from '@/lib/testing/dangers';
import { payloads } from '@/lib/testing/payloads';
import { Prose } from './prose';

const render = (markdown: string) => renderToStaticMarkup(<Prose markdown={markdown} />);

describe('Prose', () => {
  it('keeps every payload harmless', () => {
    const alive = payloads
      .map((payload) => ({ payload, dangers: dangersIn(render(payload)) }))
      .filter(({ dangers }) => dangers.length > 0);
    expect(alive).toEqual([]);
  });

  it('shows HTML as the text it is', () => {
    expect(render('a <b onclick="alert(1)">b</b>')).toContain('&lt;b onclick');
  });

  it('shows characters that turn the reading direction', () => {
    expect(render('pay \u202enow')).toContain('[RLO]');
  });

  it('still lets people link, emphasise and list', () => {
    const html = render('**Nine** [shafts](https://example.org/a)\n\n- one\n- two');
    expect(html).toContain('<strong>Nine</strong>');
    expect(html).toContain('href="https://example.org/a"');
    expect(html).toContain('<li>two</li>');
  });
});
