import { NothingHere } from './_components/nothing-here';

export const metadata = { title: 'Nothing here' };

/** For addresses that no page of ours answers to; whoever asks may be signed in or not. */
export default function NotFound() {
  return <NothingHere place="anywhere" />;
}
