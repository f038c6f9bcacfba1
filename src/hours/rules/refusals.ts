/** The reasons for which the bot refuses something about hours (§18.2). */
import type { Details } from "../../kernel/rules/refusals/declare.ts"

export const hoursRefusals = {} satisfies Readonly<Record<string, Details>>
