/** Everything that other capabilities may change in the tables of `hours`, in their own unit of work. */
export { giveBackHours, takeHours } from "./store/taken.ts"
