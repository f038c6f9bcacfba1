/** Finds what people type in texts, whatever its case, its accents and its umlauts. */
import type { Refused } from "../../kernel/rules/types.ts"

/** A text in the two spellings in which it is compared: `plain` has `u` for `ü`, and `german` has `ue`. */
export interface Folded {
  readonly plain: string
  readonly german: string
}

/** The most characters and the most words of a query. The command that shows more hits repeats the query, and a phone is small. */
const longestQuery = 50
const mostTerms = 10

/** Matches texts that are spelled the same in both ways. Most texts are. */
const simple = /^[\x20-)+-_a-~]*$/

/** A text as it is compared. */
export function folded(text: string): Folded {
  if (simple.test(text)) {
    const plain = spaced(text.toLowerCase())
    return { plain, german: plain }
  }
  const lower = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll(/\p{Pd}/gu, "-")
    .replaceAll(/[‘’‚′]/g, "'")
    // Invisible characters, and marks of emphasis that can stand within a phrase.
    .replaceAll(/[\p{Default_Ignorable_Code_Point}*`]/gu, "")
  return {
    plain: spaced(bare(lower)),
    german: spaced(bare(lower.replaceAll(/[äöü]/g, (letter) => `${bare(letter)}e`))),
  }
}

const bare = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "")
const spaced = (text: string): string => text.replaceAll(/\s+/g, " ").trim()

/** The words and phrases of a query, ready to be compared. Refuses a query that has nothing to look for, or too much. */
export function readQuery(
  typed: readonly string[],
): { readonly terms: readonly Folded[] } | Refused<"search-nothing" | "search-too-long"> {
  const terms = typed.map(folded).filter(({ plain }) => plain !== "")
  if (terms.length === 0) return { refused: "search-nothing" }
  const isLong = terms.length > mostTerms || Array.from(typed.join(" ")).length > longestQuery
  return isLong ? { refused: "search-too-long", most: longestQuery } : { terms }
}

/** Whether each of the words and phrases occurs in at least one of the texts. */
export function occurIn(terms: readonly Folded[], texts: readonly string[]): boolean {
  // The line end keeps a phrase from matching across two texts. `folded` would turn it into a space, so texts are folded one by one.
  const all = texts.map(folded)
  const [plain, german] = [all.map((text) => text.plain).join("\n"), all.map((text) => text.german).join("\n")]
  return terms.every((term) => plain.includes(term.plain) || german.includes(term.german))
}
