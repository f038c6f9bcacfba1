/** Messages about petitions (§17.1). Nothing in them depends on who reads them. All functions return Markdown. */
import type { Instant } from "../../kernel/rules/types.ts"
import { cleanLine, escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { TitledMotion } from "../../votes/views/motions.ts"
import { formOf, heading } from "../../votes/views/motions.ts"
import type { Begun, Endorsed, MootWhy } from "../rules/petitions.ts"
import type { Petition } from "../store/petitions.ts"

/** How many characters of a petition's title are shown where its number alone would do. */
const knownBy = 40

const titled = ({ id, title }: Petition): string => `${id} · ${escapeMarkdown(title)}`
/** A title that names a person is not cut, because it may contain a full Matrix ID. */
const shortly = (petition: Petition): string =>
  titled(petition.subject === null ? { ...petition, title: cleanLine(petition.title, knownBy) } : petition)

const counts = ({ shown, needed }: Petition) => ({ shown, needed })

/** The message that shows a petition to everybody. Once the petition has ended, it says how. */
export function petitionCard(words: Words, petition: Petition, prefix: string): string {
  const { id, text, stage, motion, endsAt } = petition
  return paragraphs(
    words.t("petition-heading", { petition: titled(petition) }),
    text === "" ? null : quoted(text),
    words.t(`petition-is-${stage}`, {
      ...counts(petition),
      ...{ petition: id, motion: motion ?? "none", until: words.deadline(endsAt), prefix },
    }),
  )
}

/** The first line of a motion that a petition has become. */
export const petitionCarried = (words: Words, petition: Petition, motion: TitledMotion, endorsed: number): string =>
  words.t("petition-carried", {
    ...{ petition: petition.id, motion: heading(motion), endorsed, form: formOf(motion) },
    until: words.deadline(motion.proposalEndsAt),
  })

/** Says that a petition has lapsed. */
export const petitionLapsed = (words: Words, petition: Petition): string =>
  words.t("petition-lapsed", { petition: shortly(petition), ...counts(petition) })

/** Says that a petition can no longer become a motion, and why. */
export const petitionMoot = (words: Words, petition: Petition, why: MootWhy): string =>
  words.t("petition-moot", { petition: shortly(petition), why, motion: petition.motion ?? "" })

/** The answer to `!petitions`: a line for each open petition. */
export function petitionList(words: Words, petitions: readonly Petition[], prefix: string): string {
  const line = (petition: Petition) =>
    words.t("petition-line", {
      petition: titled(petition),
      ...counts(petition),
      until: words.deadline(petition.endsAt),
    })
  const [first] = petitions
  if (!first) return words.t("petitions-none", { prefix })
  return paragraphs(
    words.t("petitions-heading", { count: petitions.length }),
    petitions.map((petition) => `- ${line(petition)}`).join("\n"),
    words.t("petitions-next", { petition: first.id, prefix }),
  )
}

/** The answers to `!petition`. The sender gets the first of them. The answer is filled up to the length of the longest. */
export function begunCards(
  words: Words,
  { result, title, shownAt }: { readonly result: Begun; readonly title: string; readonly shownAt: Instant },
  prefix: string,
): readonly [string, ...string[]] {
  const petition = escapeMarkdown(title)
  const of = (one: Begun) => words.t(`petition-${one}`, { petition, at: words.deadline(shownAt), prefix })
  return [of(result), of("begun"), of("has-one")]
}

/** The answers to `!petition withdraw`, as `begunCards`. */
export function withdrawnCards(words: Words, withdrawn: boolean): readonly [string, ...string[]] {
  const of = (one: boolean) => words.t(one ? "petition-withdrawn" : "petition-nothing-to-withdraw")
  return [of(withdrawn), of(true), of(false)]
}

/** The answers to `!endorse`, as `begunCards`. */
export function endorsedCards(
  words: Words,
  { result, petition }: { readonly result: Endorsed; readonly petition: Petition },
): readonly [string, ...string[]] {
  const of = (one: Endorsed) => words.t(`petition-${one}`, { petition: shortly(petition) })
  return [of(result), of("endorsed"), of("again")]
}
