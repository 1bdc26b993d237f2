import type { Role } from '@/lib/auth/actor';

/** Ids in the demo newsroom that addresses need. */
export interface DoorIds {
  source: number;
  snapshot: number;
  speaker: number;
  claim: number;
  verdict: number;
  dispute: number;
  adjudication: number;
  note: number;
  /** A size at which the log was signed. */
  signed: number;
}

/** Who finds a page or a route behind its address; all others find nothing, or are refused. */
export interface Door {
  address: (ids: DoorIds) => string;
  /** `anybody`: without signing in. */
  opens: readonly Role[] | 'anybody';
}

const everyone: readonly Role[] = ['checker', 'editor', 'auditor', 'admin'];
const caseworkers: readonly Role[] = ['checker', 'editor'];

const door = (address: string | Door['address'], opens: Door['opens'] = everyone): Door => ({
  address: typeof address === 'string' ? () => address : address,
  opens,
});

/** Every page by its file below `app`. */
export const pages: Record<string, Door> = {
  '(auth)/invitation/[token]': door('/invitation/no-such-token', 'anybody'),
  '(auth)/set-up/[token]': door('/set-up/no-such-token', 'anybody'),
  '(auth)/sign-in': door('/sign-in', 'anybody'),
  '(desk)': door('/'),
  '(desk)/claims': door('/claims'),
  '(desk)/claims/[claimId]': door(({ claim }) => `/claims/${claim}`),
  '(desk)/claims/[claimId]/links': door(({ claim }) => `/claims/${claim}/links`),
  '(desk)/claims/[claimId]/notes': door(({ claim }) => `/claims/${claim}/notes`),
  '(desk)/claims/[claimId]/reviews': door(({ claim }) => `/claims/${claim}/reviews`),
  '(desk)/claims/[claimId]/reviews/pick': door(
    ({ claim }) => `/claims/${claim}/reviews/pick`,
    caseworkers,
  ),
  '(desk)/claims/[claimId]/trail': door(({ claim }) => `/claims/${claim}/trail`),
  '(desk)/claims/[claimId]/verdict': door(({ claim }) => `/claims/${claim}/verdict`),
  '(desk)/disputes': door('/disputes'),
  '(desk)/disputes/[disputeId]': door(({ dispute }) => `/disputes/${dispute}`),
  '(desk)/disputes/new': door('/disputes/new', caseworkers),
  '(desk)/log': door('/log'),
  '(desk)/log/[seq]': door(({ claim }) => `/log/${claim}`, ['editor', 'auditor', 'admin']),
  '(desk)/log/verify': door('/log/verify', ['editor', 'auditor', 'admin']),
  '(desk)/members': door('/members', ['admin']),
  '(desk)/reviews': door('/reviews'),
  '(desk)/reviews/adjudication': door('/reviews/adjudication'),
  '(desk)/reviews/adjudication/[adjudicationId]': door(
    ({ adjudication }) => `/reviews/adjudication/${adjudication}`,
  ),
  '(desk)/reviews/agreement': door('/reviews/agreement'),
  '(desk)/settings': door('/settings'),
  '(desk)/settings/newsroom': door('/settings/newsroom', ['admin']),
  '(desk)/sources': door('/sources'),
  '(desk)/sources/[sourceId]': door(({ source }) => `/sources/${source}`),
  '(desk)/sources/[sourceId]/compare': door(({ source }) => `/sources/${source}/compare`),
  '(desk)/sources/[sourceId]/edit': door(({ source }) => `/sources/${source}/edit`, caseworkers),
  '(desk)/sources/[sourceId]/notes': door(({ source }) => `/sources/${source}/notes`),
  '(desk)/sources/new': door('/sources/new', caseworkers),
  '(desk)/speakers': door('/speakers'),
  '(desk)/speakers/[speakerId]': door(({ speaker }) => `/speakers/${speaker}`),
  '(desk)/speakers/new': door('/speakers/new', caseworkers),
  '(desk)/verdicts': door('/verdicts'),
  '(public)/published': door('/published', 'anybody'),
  '(public)/published/[verdictId]': door(({ verdict }) => `/published/${verdict}`, 'anybody'),
};

/** Every route handler by its file below `app`. */
export const routes: Record<string, Door> = {
  '(public)/log/checkpoint': door('/log/checkpoint', 'anybody'),
  '(public)/log/consistency': door(
    ({ signed }) => `/log/consistency?from=${signed}&to=${signed}`,
    'anybody',
  ),
  '(public)/log/keys': door('/log/keys', 'anybody'),
  '(public)/published/feed.xml': door('/published/feed.xml', 'anybody'),
  'api/annotations/[annotationId]': door(({ note }) => `/api/annotations/${note}`),
  'api/auth/[...nextauth]': door('/api/auth/csrf', 'anybody'),
  'api/claims/[claimId]/dossier': door(
    ({ claim }) => `/api/claims/${claim}/dossier`,
    ['editor', 'auditor', 'admin'],
  ),
  'api/snapshots/[snapshotId]/claims': door(({ snapshot }) => `/api/snapshots/${snapshot}/claims`),
  'api/snapshots/[snapshotId]/raw': door(({ snapshot }) => `/api/snapshots/${snapshot}/raw`),
  'api/snapshots/[snapshotId]/text': door(({ snapshot }) => `/api/snapshots/${snapshot}/text`),
};
