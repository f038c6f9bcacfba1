/**
 * How many milliseconds a test waits for something that must come.
 * It comes within a second or two on a quiet machine, and within ten times as long on a busy one. Only what hangs takes this long.
 */
export const hung = 90_000
