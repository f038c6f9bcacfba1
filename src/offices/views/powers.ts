/** The answer to `!rules offices`: the co-op's offices and their powers (§12.2). */
import type { CoopConfig } from "../../config/schema.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { isOwnOfficeRoom, type Office } from "../../standing/rules/offices.ts"

/** An office's powers in a few words. If it has none, that is said too. */
export const powersOf = (words: Words, { powers }: Pick<Office, "powers">): string =>
  powers.length === 0 ? words.t("power-none") : words.list(powers.map((power) => words.t(`power-${power}`)))

/** One office: its powers, how it is filled, its term, and what a candidacy needs. */
export function officeSentences(words: Words, office: Office): string {
  const { key, fill, seats, reopen, vacancy, candidacy, term, lead, maxTerms, afterTerm, room } = office
  return [
    words.t("rules-office-powers", { office: key, powers: powersOf(words, office) }),
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

/** All offices, how each is filled, what a candidacy needs, and which powers it has. */
export function powersCard(words: Words, { name, offices }: CoopConfig, prefix: string): string {
  return paragraphs(
    words.t("rules-offices-heading", { coop: escapeMarkdown(name) }),
    offices.map((office) => `- ${officeSentences(words, office)}`).join("\n"),
    words.t("rules-offices-next", {
      prefix,
      copy: offices
        .slice(-1)
        .map(({ key: last }) => words.officeWord(last))
        .join(""),
    }),
  )
}
