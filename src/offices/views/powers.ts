/** The answer to `!rules offices`: the co-op's offices and their powers (§12.2). */
import type { CoopConfig } from "../../config/schema.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { isOwnOfficeRoom, type Office } from "../../standing/rules/offices.ts"

/** An office's powers in a few words. If it has none, that is said too. */
export const powersOf = (words: Words, { powers }: Pick<Office, "powers">): string =>
  powers.length === 0 ? words.t("power-none") : words.list(powers.map((power) => words.t(`power-${power}`)))

/** One office and its powers. */
const powersSentence = (words: Words, office: Office): string =>
  words.t("rules-office-powers", { office: office.key, powers: powersOf(words, office) })

/** One office: its powers, how it is filled, its term, and what a candidacy needs. */
export const officeSentences = (words: Words, office: Office): string =>
  `${powersSentence(words, office)} ${fillSentences(words, office)}`

/** How an office is filled, its term, and what a candidacy needs. */
function fillSentences(words: Words, office: Office): string {
  const { fill, seats, reopen, vacancy, candidacy, term, lead, maxTerms, afterTerm, room } = office
  return [
    words.t(`rules-fill-${fill}`, { seats: seats ?? 0, reopen: String(reopen), vacancy }),
    term === null
      ? []
      : words.t("rules-office-term", {
          ...{ term: words.duration(term), lead: words.duration(lead), most: maxTerms ?? 0, after: afterTerm },
        }),
    candidacy === "nothing" ? [] : words.t(`rules-needs-${candidacy}`),
    room !== null && isOwnOfficeRoom(room) ? words.t("rules-office-room") : [],
  ]
    .flat()
    .join(" ")
}

/** `brief`: all offices and their powers. `more`: how each is filled, its term, and what a candidacy needs. */
export function powersCards(
  words: Words,
  { name, offices }: CoopConfig,
  prefix: string,
): { readonly brief: string; readonly more: string } {
  const last = offices.slice(-1).map(({ key }) => words.officeWord(key))
  return {
    brief: paragraphs(
      words.t("rules-offices-heading", { coop: escapeMarkdown(name) }),
      offices.map((office) => `- ${powersSentence(words, office)}`).join("\n"),
    ),
    more: paragraphs(
      offices
        .map((office) => `- ${words.t("rules-office-filled", { office: office.key })} ${fillSentences(words, office)}`)
        .join("\n"),
      words.t("rules-offices-next", { prefix, copy: last.join("") }),
    ),
  }
}
