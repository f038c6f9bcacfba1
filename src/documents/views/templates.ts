/** Templates (§15.6): drafts of a document into which the co-op's own rules are filled. */
import type { CoopConfig } from "../../config/schema.ts"
import { code, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { officeSentences } from "../../offices/views/powers.ts"
import { motionKinds } from "../../votes/rules/kinds.ts"
import { ruleSentences } from "../../votes/views/rules.ts"
import { type TemplateKind, templateKinds } from "../rules/templates.ts"

/** `{{co-op}}`, `{{rule decision}}`: what a template takes from the co-op's rules. */
const slot = /\{\{([a-z -]+)\}\}/g

/** The template with the rules of this co-op. @throws Error if it asks for something that no co-op has */
export function filledTemplate(words: Words, coop: CoopConfig, template: string): string {
  const values: Readonly<Record<string, () => string>> = {
    "co-op": () => coop.name,
    offices: () => coop.offices.map((office) => `- ${officeSentences(words, office)}`).join("\n"),
    absent: () => words.duration(coop.absentAfter),
    reading: () => words.duration(coop.readingTime),
    "petition-share": () => coop.petitions.share,
    "petition-least": () => String(coop.petitions.atLeast),
    "petition-lapse": () => words.duration(coop.petitions.lapseAfter),
  }
  return template.replaceAll(slot, (_, asked: string) => {
    const kind = motionKinds.find((one) => asked === `rule ${one}`)
    const value = kind ? ruleSentences(words, coop, kind) : values[asked]?.()
    if (value === undefined) throw new Error(`a template asks for {{${asked}}}, which no co-op has`)
    return value
  })
}

/** What people type for a kind in the co-op's language. */
const wordFor = (words: Words, kind: TemplateKind): string =>
  words.typed.spellings("paper", kind, words.language)[0] ?? kind

/** The answer to `!document templates`. */
export function templatesCard(words: Words, { preset }: Pick<CoopConfig, "preset">, prefix: string): string {
  const items = templateKinds.map((kind) => {
    return `- ${words.t("template-line", { kind: words.t(`paper-name-${kind}`), word: code(wordFor(words, kind)) })}`
  })
  return paragraphs(words.t("templates-heading", { preset }), items.join("\n"), words.t("templates-next", { prefix }))
}

/** The answer to `!document template bylaws`. The text is in the file below. */
export const templateCard = (words: Words, kind: TemplateKind, prefix: string): string =>
  paragraphs(
    words.t("template-heading", { kind: words.t(`paper-name-${kind}`) }),
    words.t("template-next", { prefix, word: wordFor(words, kind) }),
  )
