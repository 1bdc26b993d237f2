import { NothingHere } from '@/app/_components/nothing-here';

export const metadata = { title: 'Nothing here' };

/** No such verdict, no such version, or none that was ever published: readers are told the same. */
export default function VerdictNotFound() {
  return <NothingHere place="verdict" />;
}
