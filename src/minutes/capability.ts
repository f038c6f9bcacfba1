/** Reading the minutes (§11). */
export { minutesRefusals as refusals } from "./rules/refusals.ts"
