/** Mediation (§17.3): two members talk in a room of their own, with a mediator whom both accept. */
export { mediationRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  mediations:
    "sealed, and in no minutes but those that the three people themselves get; a mediation that ended leaves nothing",
}

/** Loads the part of the declaration that needs acts. */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/mediation/index.ts")
