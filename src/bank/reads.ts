/** What others may ask the tables of `bank`. */
export { countWaiting } from "./store/lines.ts"
