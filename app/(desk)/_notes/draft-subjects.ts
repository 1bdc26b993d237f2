import type { Threads } from '@/lib/annotations/queries';

/** Every draft that a page with these threads may have to open again. */
export function draftSubjects({ threads }: Threads, opening: string): string[] {
  return [
    opening,
    ...threads.flatMap(({ root, replies }) => [
      `reply ${root.id}`,
      ...[root, ...replies].filter(({ can }) => can.edit).map(({ id }) => `edit ${id}`),
    ]),
  ];
}

/** The notes of these threads that call this member. */
export function callsFor({ threads }: Threads, memberId: number): number[] {
  return threads
    .flatMap(({ root, replies }) => [root, ...replies])
    .filter(({ mentions }) => mentions.some(({ id }) => id === memberId))
    .map(({ id }) => id);
}
