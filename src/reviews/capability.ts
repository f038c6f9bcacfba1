/** Reviews (§14.4): what people who worked together say of each other, without their names. */
export { reviewActs as minuted } from "./rules/minuted.ts"
export { reviewRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { records } from "./views/records.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  review_pairs: "who is asked about whom follows from roles and tasks; it is deleted when the round ends",
  sealed_reviews: "sealed under a key that is not in the database; nobody can list who wrote a review",
}

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { reviews: 113 }

export const acts = () => import("./acts/declared.ts")
export const commands = () => import("../../commands/reviews/index.ts")
