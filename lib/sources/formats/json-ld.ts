import { z } from 'zod';

/** What a page's JSON-LD says of the article on it; schema.org names in our words. */
export interface ArticleData {
  headline?: string;
  authors: string[];
  publisher?: string;
  url?: string;
  language?: string;
  publishedOn?: string;
}

/** The first article (or posting, or report) among the page's JSON-LD, or null. */
export function articleData(document: Document): ArticleData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parsed(script.textContent ?? ''))) {
      const article = articleSchema.safeParse(node);
      if (article.success) return article.data;
    }
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    // Some publishers still wrap it for browsers that are long gone.
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    // A page's broken JSON is not our reader's trouble: the other metadata will do.
    return null;
  }
}

/** The top-level things: one object, a list of them, or a graph. */
function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const graph = '@graph' in value ? nodesOf(value['@graph']) : [];
  return [value, ...graph];
}

const text = z.string().trim().min(1);
const name = z.union([text, z.object({ name: text }).transform((thing) => thing.name)]);
const address = z.union([text, z.object({ '@id': text }).transform((thing) => thing['@id'])]);
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item));

const articleSchema = z
  .object({
    '@type': listOf(z.string()).refine((types) => types.some((type) => articleType.test(type))),
    headline: text.optional().catch(undefined),
    name: text.optional().catch(undefined),
    author: listOf(name).catch([]),
    publisher: name.optional().catch(undefined),
    url: address.optional().catch(undefined),
    mainEntityOfPage: address.optional().catch(undefined),
    inLanguage: text.optional().catch(undefined),
    datePublished: text.optional().catch(undefined),
  })
  .transform(
    (node): ArticleData => ({
      headline: node.headline ?? node.name,
      authors: node.author,
      publisher: node.publisher,
      url: node.url ?? node.mainEntityOfPage,
      language: node.inLanguage,
      publishedOn: node.datePublished,
    }),
  );

const articleType =
  /Article$|^(BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report)$/;
