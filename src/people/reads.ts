/** Read models of people who were removed or are concerned: what everybody else may ask of its tables. */
export { isConcerned } from "./store/concern.ts"
export { lastRemoval } from "./store/removals.ts"
