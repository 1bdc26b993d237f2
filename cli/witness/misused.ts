/** The witness cannot work as it was told to: the sentence says what to put right on this machine. */
export class Misused extends Error {}
