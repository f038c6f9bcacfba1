/** The reasons for which the bot refuses something about petitions and polls (§17). */
import { choice, copy, type Details, id, list, number, person, text } from "../../kernel/rules/refusals/declare.ts"
import type { PetitionAim } from "./petitions.ts"

export const voiceRefusals = {
  "petition-too-few": { signers: number, needed: number },
  "petition-not-offered": { aim: choice<PetitionAim>() },
  "petition-about-you": {},
  "petition-no-grounds": { copy },
  "petition-withdraw-alone": {},
  "petition-against-whom": { copy },
  "petition-whom": { person, copy },
  "petition-ended": { petition: id },
  "petition-looks-like": { petition: id },
  "no-such-petition": { petition: id },
  "no-petition": {},
  "which-petition": { petitions: list },
  "poll-one-option": {},
  "poll-options": { most: number },
  "poll-past-day": {},
  "poll-no-day": { typed: text },
  "poll-too-many": { most: number },
  "poll-choice": { poll: id, last: number },
  "poll-one-choice": { poll: id },
  "poll-ended": { poll: id },
  "poll-is-secret": { poll: id },
  "poll-not-here": {},
  "no-such-poll": { poll: id },
  "which-poll": { polls: list, poll: id },
  "mood-too-many": { most: number },
  "mood-none-again": {},
  "mood-none": {},
  "which-mood": { moods: list, mood: id },
} satisfies Readonly<Record<string, Details>>
