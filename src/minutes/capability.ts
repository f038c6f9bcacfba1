/** Reading the minutes (§11). */
export { minutesRefusals as refusals } from "./rules/refusals.ts"

/** Loaded last, because commands stand above all capabilities. */
export const commands = () => import("../../commands/minutes/index.ts")
