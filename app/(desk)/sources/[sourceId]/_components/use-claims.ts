'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ClaimsPayload, unpackClaims } from './reader-payload';
import { markMoment } from './reader-timing';
import type { ReaderClaim, ReaderSnapshot, ReaderStart } from './reader-view';

type Claims = ReadonlyMap<number, ReaderClaim>;

/** The newer of two versions of a claim stays, whichever way it came. */
function merged(known: Claims, news: readonly ReaderClaim[]): Claims {
  const all = new Map(known);
  for (const claim of news) {
    const old = all.get(claim.id);
    if (!old || old.version <= claim.version) all.set(claim.id, claim);
  }
  return all;
}

function firstOffset(claim: ReaderClaim): number {
  return Math.min(...claim.spans.filter((s) => s.role === 'content').map((s) => s.start));
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

export interface ReaderClaims {
  /** The whole text, or as much of it as is here yet. */
  text: string;
  isWhole: boolean;
  hasFailed: boolean;
  /** In the order of the text. */
  claims: ReaderClaim[];
  byId: Claims;
  /** Takes in what an action answered. */
  apply: (news: readonly ReaderClaim[]) => void;
  /** Asks the server for everything again, after a conflict or a failure; null when it fails too. */
  reload: () => Promise<ReaderClaim[] | null>;
}

/** Text and claims of a snapshot: what came with the page at once, the rest as soon as it is here. */
export function useClaims(snapshot: ReaderSnapshot, start: ReaderStart): ReaderClaims {
  const isShort = start.text.length === snapshot.length;
  const [text, setText] = useState(start.text);
  const [byId, setById] = useState<Claims>(() => merged(new Map(), start.claims));
  const [hasAllClaims, setHasAllClaims] = useState(isShort);
  const [hasFailed, setFailed] = useState(false);
  const { textUrl, claimsUrl } = snapshot;

  const apply = useCallback(
    (news: readonly ReaderClaim[]) => setById((known) => merged(known, news)),
    [],
  );
  const reload = useCallback(async () => {
    setFailed(false);
    try {
      const payload = fetched(claimsUrl).then((answer): Promise<ClaimsPayload> => answer.json());
      const whole = isShort ? start.text : await fetched(textUrl).then((answer) => answer.text());
      setText(whole);
      const all = unpackClaims(await payload, whole);
      markMoment('reader-claims');
      apply(all);
      setHasAllClaims(true);
      return all;
    } catch {
      // Offline or the server is away: the reader says so and offers to try again.
      setFailed(true);
      return null;
    }
  }, [apply, claimsUrl, isShort, start.text, textUrl]);

  useEffect(() => apply(start.claims), [apply, start.claims]);
  useEffect(() => {
    if (!isShort) void reload();
  }, [isShort, reload]);

  const claims = useMemo(() => {
    const keyed = [...byId.values()].map((claim) => ({ claim, at: firstOffset(claim) }));
    return keyed.sort((a, b) => a.at - b.at || a.claim.id - b.claim.id).map(({ claim }) => claim);
  }, [byId]);

  return { text, isWhole: hasAllClaims, hasFailed, claims, byId, apply, reload };
}
