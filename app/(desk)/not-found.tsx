import { NothingHere } from '../_components/nothing-here';

export const metadata = { title: 'Nothing here' };

export default function NotFoundOnDesk() {
  return <NothingHere place="desk" />;
}
