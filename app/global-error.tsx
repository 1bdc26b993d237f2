'use client';

import './globals.css';
import { DoorFrame } from './_components/door-frame';
import { WentWrong, type WentWrongProps } from './_components/went-wrong';

/** When the frame of a page fails too. It brings its own document; its look follows the system. */
export default function GlobalError(props: WentWrongProps) {
  return (
    <html lang="en">
      <body>
        <DoorFrame>
          <WentWrong {...props} />
        </DoorFrame>
      </body>
    </html>
  );
}
