import Markdown, { type Components, type Options } from 'react-markdown';
import { withDirectionShown } from '@/lib/text/prose';

const outward = { rel: 'noopener noreferrer nofollow ugc' };

/** Pictures are left out: one from elsewhere would tell its server who reads the page. */
const parts: Components = {
  a: ({ href, children }) =>
    href ? (
      <a href={href} className="text-accent underline" {...outward}>
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
  img: ({ alt }) => <span>{alt}</span>,
  h1: ({ children }) => <p className="text-lead font-semibold">{children}</p>,
  h2: ({ children }) => <p className="text-lead font-semibold">{children}</p>,
  h3: ({ children }) => <p className="font-semibold">{children}</p>,
  h4: ({ children }) => <p className="font-semibold">{children}</p>,
  h5: ({ children }) => <p className="font-semibold">{children}</p>,
  h6: ({ children }) => <p className="font-semibold">{children}</p>,
};

/** Only addresses that a reader may follow; anything else becomes plain words. */
function safeAddress(url: string): string {
  return /^(https?:\/\/|mailto:|#)/i.test(url) ? url : '';
}

/**
 * Markdown that a person wrote, as elements: HTML in it stays text, scripts and pictures never come
 * about, characters that turn the reading direction are shown as such. `more` renders further
 * elements; `plugins` see the tree before it is rendered, such as one that links citations.
 */
export function Prose({
  markdown,
  more,
  plugins,
}: {
  markdown: string;
  more?: Components;
  plugins?: Options['rehypePlugins'];
}) {
  return (
    <div className="prose-text max-w-prose break-words">
      <Markdown
        components={{ ...parts, ...more }}
        urlTransform={safeAddress}
        rehypePlugins={plugins ?? null}
      >
        {withDirectionShown(markdown)}
      </Markdown>
    </div>
  );
}
