/**
 * How many milliseconds a test waits for something that must come. On a quiet machine it comes within a second or two, and on a busy one
 * within ten times as long. Only a program that hangs takes this long.
 */
export const hung = 90_000
