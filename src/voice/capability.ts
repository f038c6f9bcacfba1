/** Petitions and polls (§17): what people say without fear, because nobody learns who said it. */
export { voiceActs as minuted } from "./rules/minuted.ts"
export { voiceRefusals as refusals } from "./rules/refusals.ts"
export { words } from "./rules/words.ts"
export * as tables from "./store/tables.ts"
export { commitments, records } from "./views/records.ts"

/** Tables that `waggle verify` does not hold against the minutes, with the reason. */
export const unchecked = {
  petition_drafts: "petitions that nobody has been shown yet; the minutes tell of them once they are shown",
  polls: "quick questions that bind nobody, so no minutes are kept of them",
  mood_series: "which questions about moods are asked again, and when",
  poll_answers: "answers to such questions, sealed under a key that is not in the database",
  endorsements: "sealed under a key that is not in the database; nobody can list who endorsed a petition",
}

/** The subjects of `!minutes`. The number decides a subject's place in the list of all subjects. */
export const subjects = { petitions: 35 }

/**
 * Loads the part of the declaration that needs acts: things that fall due, moves of data, and checks of the database. Acts use the
 * declarations of all capabilities, so this part is loaded after all of those.
 */
export const acts = () => import("./acts/declared.ts")

/** Loaded last, because commands use all capabilities. */
export const commands = () => import("../../commands/voice/index.ts")
