/** Phrases about consent (§3.9) that other messages about motions use too. Markdown. */
import type { Consent } from "../../kernel/rules/types.ts"
import { escapeMarkdown, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Answers } from "../rules/consent.ts"
import type { TitledMotion } from "./motions.ts"

/** When such a motion is carried: "it is carried unless somebody objects". */
export const consentPhrase = (words: Words, { objections }: Pick<Consent, "objections">): string =>
  words.t("consent-carried-if", { objections })

/** The proposal in a quotation, with its author. Null for kinds of motion whose title says everything. */
export function proposalQuoted(words: Words, motion: TitledMotion, server: Server | null): string | null {
  if (motion.kind !== "decision") return null
  const proposal = motion.options.find(({ keeps }) => !keeps)
  if (!proposal) return null
  const title = escapeMarkdown(proposal.title)
  const by = server === null || proposal.author === null ? null : nameOf(proposal.author, server)
  return quoted(by === null ? title : words.t("option-by", { title, author: by }))
}

/** The answers in words: "8 agree, 1 stands aside, 1 objects". */
export const answersPhrase = (words: Words, { agree, aside, object }: Answers): string =>
  [
    words.t("consent-agree", { count: agree }),
    ...(aside === 0 ? [] : [words.t("consent-aside", { count: aside })]),
    words.t("consent-object", { count: object }),
  ].join(", ")
