import { DoorFrame } from '../_components/door-frame';

/** Pages for those who are not signed in. */
export default function DoorLayout({ children }: { children: React.ReactNode }) {
  return <DoorFrame>{children}</DoorFrame>;
}
