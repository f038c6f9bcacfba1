/** Everything that later capabilities may read from the tables of `ownership`. */
export { type Share, shareOf, sharesHeld } from "./store/shares.ts"
