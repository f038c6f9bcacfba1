/** Offices in the words of a co-op. Every co-op has the usual offices, so the locales have sentences of their own about these. */
import type { OfficeKey } from "../../kernel/rules/types.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { isUsual } from "../rules/offices.ts"

/** The name of an office inside a sentence, in Markdown: `moderator`. */
export const officeInText = (words: Words, office: OfficeKey): string =>
  isUsual(office) ? words.t(`rules-office-${office}`) : escapeMarkdown(words.office(office))

/** Says that an office is vacant, and how to stand for it. */
export const vacantInWords = (words: Words, office: OfficeKey, prefix: string): string =>
  words.t(isUsual(office) ? `vacant-${office}` : "vacant-further", { office, prefix })

/** Says what a co-op would lack without somebody: people who can vote, or a holder of this office. */
export const vacantWithoutInWords = (words: Words, what: OfficeKey | "voters"): string =>
  what === "voters" || isUsual(what)
    ? words.t(`leaving-vacant-${what}`)
    : words.t("leaving-vacant-further", { office: what })
