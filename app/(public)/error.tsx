'use client';

import { WentWrong } from '../_components/went-wrong';

export default WentWrong;
