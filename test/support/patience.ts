/**
 * How long a test waits for what must come, in milliseconds. On a quiet machine it comes within a second or two, and on a busy one within
 * ten times as long: only what hangs takes this long.
 */
export const hung = 90_000
