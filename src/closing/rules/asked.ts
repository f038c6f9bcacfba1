/** Reads what was typed after `!year`: a year and a format, in any order. */
import type { Refused } from "../../kernel/rules/types.ts"

export const yearFormats = ["pdf", "csv"] as const
export type YearFormat = (typeof yearFormats)[number]

/**
 * Reads the words after `!year`.
 * @param now the year that it is now, which is meant if none was typed
 */
export function readYearQuery(
  words: readonly string[],
  now: number,
): { readonly year: number; readonly format: YearFormat | null } | Refused {
  let [year, format]: [number | null, YearFormat | null] = [null, null]
  for (const word of words) {
    const plain = word
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[.,;]$/, "")
    const named = yearFormats.find((one) => one === plain)
    const fits = named ? format === null : /^[12]\d{3}$/.test(plain) && year === null
    if (!fits) return { refused: "year-unclear", typed: [...words].join(" ").slice(0, 60), year: String(now) }
    if (named) format = named
    else year = Number(plain)
  }
  // Years are passed as texts, because numbers would get a thousands separator.
  if (year !== null && year > now) return { refused: "year-to-come", year: String(year), now: String(now) }
  return { year: year ?? now, format }
}
