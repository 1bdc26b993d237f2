import { isSymmetrical, linkTypeSchema, linkVerb } from '@/lib/disputes/link';

/** Every way that one claim may relate to another, seen from the first: “updates”, “is updated by”. */
export const relations = linkTypeSchema.options.flatMap((type) => [
  { id: `${type}-out`, label: linkVerb(type, true), type, isOutward: true },
  ...(isSymmetrical(type)
    ? []
    : [{ id: `${type}-in`, label: linkVerb(type, false), type, isOutward: false }]),
]);

export const confidences = [
  { id: 'low', label: 'Low' },
  { id: 'medium', label: 'Medium' },
  { id: 'high', label: 'High' },
];
