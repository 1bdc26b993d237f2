import { diffWordsWithSpace } from 'diff';
import { withDirectionShown } from '@/lib/text/prose';

const went = 'bg-bad-wash text-ink';
const came = 'bg-good-wash text-ink underline decoration-good';

/**
 * The words that went struck through, those that came underlined. Texts that have little in common,
 * and long ones, one after the other: word by word nobody could read them.
 */
export function WordDifference({ from, to }: { from: string; to: string }) {
  const pieces = diffWordsWithSpace(from, to, { timeout: 300 });
  const kept = (pieces ?? [])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (!pieces || kept < Math.min(from.length, to.length) / 2) {
    return (
      <>
        <del className={went}>{withDirectionShown(from)}</del>{' '}
        <ins className={came}>{withDirectionShown(to)}</ins>
      </>
    );
  }
  let at = 0;
  return pieces.map((piece) => {
    at += piece.value.length;
    const key = `${at} ${piece.added} ${piece.removed}`;
    const text = withDirectionShown(piece.value);
    if (piece.added) {
      return (
        <ins key={key} className={came}>
          {text}
        </ins>
      );
    }
    if (piece.removed) {
      return (
        <del key={key} className={went}>
          {text}
        </del>
      );
    }
    return <span key={key}>{text}</span>;
  });
}
