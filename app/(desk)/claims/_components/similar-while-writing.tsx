'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/button';
import type { SimilarClaim } from '@/lib/claims/similar-claims';
import { ClaimBrief } from './claim-brief';
import { similarClaimsAction } from './claim-choices';

/** Long enough that nobody is asked at every letter. */
const searchDelayMs = 450;

/**
 * Accepted claims in words like those being written, each with what was ruled on it. Silent while
 * there are none. `onLink` and `linked` let the writer mark those that the claim is to be linked to;
 * without them each has a link to where that is done.
 */
export function SimilarWhileWriting({
  text,
  exceptClaimId = 0,
  linkHref,
  linked = [],
  onLink,
}: {
  text: string;
  /** The claim itself, when it is there already. */
  exceptClaimId?: number;
  /** Where the claim is linked to this one; for claims that are there already. */
  linkHref?: (id: number) => string;
  linked?: readonly number[];
  onLink?: (ids: number[]) => void;
}) {
  const [similar, setSimilar] = useState<SimilarClaim[]>([]);

  useEffect(() => {
    if (text.trim().length < 8) {
      setSimilar([]);
      return;
    }
    let isStale = false;
    const timer = setTimeout(async () => {
      const found = await similarClaimsAction(text.slice(0, 20_000), exceptClaimId);
      if (!isStale) setSimilar(found);
    }, searchDelayMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, exceptClaimId]);

  return (
    <>
      <p role="status" className="sr-only">
        {similar.length > 0 && `Similar claims already here: ${similar.length}`}
      </p>
      {similar.length > 0 && (
        <section
          aria-label="Similar claims"
          className="rounded-box border border-dashed border-edge px-3 py-2"
        >
          <h3 className="font-sans text-small font-semibold">In similar words already here</h3>
          <ul className="divide-y divide-rule">
            {similar.map((claim) => (
              <li key={claim.id} className="py-2">
                <ClaimBrief claim={claim} opensTab />
                {linkHref && (
                  <a
                    href={linkHref(claim.id)}
                    target="_blank"
                    rel="noopener"
                    className="tap text-small text-accent underline"
                  >
                    Link to claim {claim.id}
                    <span className="sr-only"> (opens a new tab)</span>
                  </a>
                )}
                {onLink && (
                  <Button
                    size="small"
                    aria-pressed={linked.includes(claim.id)}
                    variant={linked.includes(claim.id) ? 'primary' : 'quiet'}
                    onPress={() =>
                      onLink(
                        linked.includes(claim.id)
                          ? linked.filter((id) => id !== claim.id)
                          : [...linked, claim.id],
                      )
                    }
                  >
                    {linked.includes(claim.id)
                      ? `Will suggest that it repeats claim ${claim.id}`
                      : `Suggest that it repeats claim ${claim.id}`}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
