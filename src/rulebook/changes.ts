/** What others may change about a co-op's rules. */
export { beginRehearsal } from "./store/rehearsals.ts"
