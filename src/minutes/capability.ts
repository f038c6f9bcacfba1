/** Reading the minutes (§11), searching them and all motions, and the weekly digest. */
export { minutesRefusals as refusals } from "./rules/refusals.ts"
export * as tables from "./store/tables.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = { digests: "up to when the members' room was told what happened" }

/** Loaded after all capabilities are declared. */
export const acts = () => import("./acts/declared.ts")

/** Loads the commands. They are loaded last, because they use the acts of all capabilities. */
export const commands = () => import("../../commands/minutes/index.ts")
