import { selectorsOf } from '@/lib/text/selector';

export interface AnnotatedClaim {
  id: number;
  statement: string;
  spans: {
    role: string;
    start: number;
    end: number;
    exact: string;
    prefix: string;
    suffix: string;
  }[];
  createdAt: string;
}

/**
 * The claim as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): its statement about
 * the passages of the source, whose offsets are in code points there.
 */
export function annotationOfClaim(
  claim: AnnotatedClaim,
  source: { file: string; text: string; url: string | null },
): object {
  const selectors = selectorsOf(source.text, claim.spans);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:verbatim:claim:${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    created: claim.createdAt,
    body: {
      type: 'TextualBody',
      value: claim.statement,
      format: 'text/plain',
      purpose: 'describing',
    },
    target: claim.spans.map((span, index) => ({
      type: 'SpecificResource',
      source: { id: source.file, ...(source.url && { via: source.url }) },
      purpose: span.role,
      selector: [selectors[index]?.position, selectors[index]?.quote],
    })),
  };
}
