/** Everything that other capabilities may read from the tables of `people`. */
export { lostPeople } from "./store/lost-people.ts"
export { lastRemoval } from "./store/removals.ts"
