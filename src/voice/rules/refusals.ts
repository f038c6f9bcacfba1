/** The reasons for which the bot refuses something about petitions (§17). */
import { type Details, id, kind, list, number } from "../../kernel/rules/refusals/declare.ts"

export const voiceRefusals = {
  "petition-too-few": { voters: number, needed: number },
  "petition-not-voter": { kind },
  "petition-ended": { petition: id },
  "petition-looks-like": { petition: id },
  "no-such-petition": { petition: id },
  "no-petition": {},
  "which-petition": { petitions: list },
} satisfies Readonly<Record<string, Details>>
