'use client';

import { PageFrame } from '../_components/shell/page-frame';
import { WentWrong, type WentWrongProps } from '../_components/went-wrong';

export default function DeskError(props: WentWrongProps) {
  return (
    <PageFrame width="text">
      <WentWrong {...props} />
    </PageFrame>
  );
}
