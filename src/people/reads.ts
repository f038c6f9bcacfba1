/** Everything that other capabilities may read from the tables of `people`. */
export { isConcerned } from "./store/concern.ts"
export { lastRemoval } from "./store/removals.ts"
