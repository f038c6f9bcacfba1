/** Everything that other capabilities may read from the tables of `hours`. */
export { coopsWithHoursOf, hoursOf } from "./store/hours.ts"
export { type ApprovedHours, approvedHours, hoursTakenBy, undecidedHours } from "./store/taken.ts"
