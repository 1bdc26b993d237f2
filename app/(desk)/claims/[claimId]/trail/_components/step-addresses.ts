import { wordsAddress } from '@/lib/sources/words-address';
import type { Trail, TrailStep } from '@/lib/trail/trail';

export interface Place {
  label: string;
  href: string;
}

/** Where each step's own thing is shown, and what else of it can be opened. */
export function placesOf(trail: Pick<Trail, 'claimId' | 'steps'>) {
  const rowOf = (type: string, id: unknown) =>
    trail.steps.find((step) => step.type === type && step.id === String(id))?.row;
  const claim = `/claims/${trail.claimId}`;
  const capture = (id: unknown) => {
    const row = rowOf('snapshot', id);
    return row ? `/sources/${row.sourceId}?snapshot=${row.number}` : null;
  };

  const words = (row: TrailStep['row']) => {
    const snapshot = rowOf('snapshot', row.snapshotId);
    if (!snapshot) return null;
    return wordsAddress({
      sourceId: Number(snapshot.sourceId),
      snapshotNumber: Number(snapshot.number),
      start: Number(row.startOffset),
      end: Number(row.endOffset),
    });
  };

  function address({ type, row }: TrailStep): string | null {
    switch (type) {
      case 'publication': {
        const version = rowOf('verdict_version', row.verdictVersionId);
        return `/published/${row.verdictId}${version ? `?version=${version.number}` : ''}`;
      }
      case 'verdict':
      case 'approval':
        return `${claim}/verdict`;
      case 'verdict_version':
        return `${claim}/verdict?compare=${row.number}#versions`;
      case 'adjudication':
        return `/reviews/adjudication/${row.id}`;
      case 'rating':
      case 'review':
      case 'assignment':
        return `${claim}/reviews`;
      case 'evidence':
        return words(row) ?? webAddress(row.url) ?? `${claim}/reviews`;
      case 'claim':
        return `${claim}`;
      case 'speaker':
        return `/speakers/${row.id}`;
      case 'affiliation':
        return `/speakers/${row.speakerId}`;
      case 'extraction':
        return capture(row.snapshotId);
      case 'carrying': {
        const sourceId = rowOf('snapshot', row.fromSnapshotId)?.sourceId;
        return sourceId === undefined ? null : `/sources/${sourceId}/compare`;
      }
      case 'source':
        return `/sources/${row.id}`;
      case 'snapshot':
        return capture(row.id);
      default:
        return null;
    }
  }

  function more({ type, row }: TrailStep): Place[] {
    if (type === 'claim')
      return [
        { label: 'Its words in the source', href: `/sources/${row.sourceId}?claim=${row.id}` },
      ];
    if (type === 'snapshot') {
      return [
        { label: 'The text as it was read', href: `/api/snapshots/${row.id}/text` },
        { label: 'The raw bytes', href: `/api/snapshots/${row.id}/raw` },
      ];
    }
    return [];
  }

  return { address, more };
}

/** A cited address is a stranger's: only what a browser may safely open. */
function webAddress(url: unknown): string | null {
  return typeof url === 'string' && /^https?:\/\//i.test(url) ? url : null;
}
