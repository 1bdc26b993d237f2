// @ts-check

/**
 * An expected end of a command: its message is written for the person at the terminal, says what
 * is wrong and what to do, and is printed without a stack.
 */
export class Refusal extends Error {}
