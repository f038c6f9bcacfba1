/** What others may ask the tables of `people`. */
export { isConcerned } from "./store/concern.ts"
export { lastRemoval } from "./store/removals.ts"
