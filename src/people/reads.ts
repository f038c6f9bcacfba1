/** Everything that other capabilities may read from the tables of `people`. */
export { lastRemoval } from "./store/removals.ts"
