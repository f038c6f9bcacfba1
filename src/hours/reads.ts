/** Everything that other capabilities may read from the tables of `hours`. */
export { type ApprovedHours, approvedHours, hoursTakenBy } from "./store/taken.ts"
