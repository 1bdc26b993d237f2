import type { ClaimKind, Piece, SpeakerType } from '../proposal';

/** One claim of a gold article, by its exact words; `locate` finds their places. */
export interface GoldClaim {
  kind: ClaimKind;
  /** The content's parts in order, without marks around it and without "that". */
  words: string[];
  /** The speaker's words beside the claim; null where the text leaves them out. */
  mention: string | null;
  type: SpeakerType;
  /** The fullest form in the article; null when nobody can be named. */
  name: string | null;
  /** As worded in the article, leading article optional; null for none. */
  affiliation: string | null;
  /** Other wordings that are as good. */
  alsoDescribedAs?: string[];
}

export interface GoldArticle {
  id: string;
  /** BCP 47. */
  language: string;
  text: string;
  claims: GoldClaim[];
}

export interface LocatedClaim extends GoldClaim {
  content: Piece[];
  mentionPiece: Piece | null;
}

/** Gold claims with their spans: contents in text order, each mention the nearest to its content. */
export function locate(article: GoldArticle): LocatedClaim[] {
  return article.claims.map((claim) => {
    let from = 0;
    const content = claim.words.map((words) => {
      const start = article.text.indexOf(words, from);
      if (start === -1) throw new Error(`${article.id} does not hold “${words}”`);
      from = start + words.length;
      return { start, end: from, text: words };
    });
    const mentionPiece = claim.mention === null ? null : nearest(article, claim.mention, content);
    return { ...claim, content, mentionPiece };
  });
}

/** Characters by which a mention behind the content wins over one before it. */
const BEHIND_BONUS = 0.5;

function nearest({ id, text }: GoldArticle, words: string, content: Piece[]): Piece {
  const first = content[0] as Piece;
  let best: Piece | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const isWord = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end));
    const isInside = content.some((part) => start < part.end && end > part.start);
    const distance = Math.min(
      ...content.map((part) =>
        start >= part.end ? start - part.end - BEHIND_BONUS : part.start - end,
      ),
    );
    if (isWord && !isInside && distance < bestDistance) {
      best = { start, end, text: words };
      bestDistance = distance;
    }
  }
  if (!best) throw new Error(`${id}: no speaker “${words}” near “${first.text}”`);
  return best;
}
