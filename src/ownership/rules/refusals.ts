/** The reasons for which the bot refuses something about ownership shares (§19). */
import type { Details } from "../../kernel/rules/refusals/declare.ts"

export const ownershipRefusals = {
  "shares-off": {},
  "share-not-given": {},
} satisfies Readonly<Record<string, Details>>
