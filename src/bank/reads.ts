/** Read models of movements at the bank: what everybody else may ask of its tables. */
export { countWaiting } from "./store/lines.ts"
