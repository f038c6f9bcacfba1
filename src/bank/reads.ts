/** Reads of the tables of `bank` that others may use. */
export { countWaiting } from "./store/lines.ts"
