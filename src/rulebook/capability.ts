/** The co-op's rules (§15.5): votes that change them, and what is said when an admin changes them. */
export { kinds } from "./rules/kinds/declared.ts"
export { rulebookActs as minuted } from "./rules/minuted.ts"
export { rulebookRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

export const unchecked = {
  rehearsals: "which co-ops only rehearse; the configuration says it too, and a start compares the two",
  rules_last:
    "under which rules the bot last ran; what a vote or an admin changed of them stands in the minutes, and is compared",
}

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { rules: 96 }

/** Loaded after all capabilities are declared, because acts use the declarations of all of them. */
export const acts = () => import("./acts/declared.ts")
