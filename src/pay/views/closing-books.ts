/** What the treasurer reads of hours when books are closed (§7.4a). */
import type { Words } from "../../kernel/views/words.ts"

/** Whose hours still wait, as numbers of people. Null: nobody's. */
export function hoursThatWait(
  words: Words,
  { approval, rate }: { readonly approval: number; readonly rate: number },
): string | null {
  if (approval === 0 && rate === 0) return null
  return [
    ...(approval === 0 ? [] : [words.t("books-hours-approval", { count: approval })]),
    ...(rate === 0 ? [] : [words.t("books-hours-rate", { count: rate })]),
    words.t("books-hours-later"),
  ].join(" ")
}
