/** Everything that other capabilities may read from the table of mediations. */
export { mediationRooms } from "./store/mediations.ts"
