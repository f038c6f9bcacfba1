/** Groups of people and thresholds in words. */
import type { Franchise, Threshold } from "../../kernel/rules/types.ts"
import type { Words } from "../../kernel/views/words.ts"

const order: Franchise = ["permanent", "trial", "officers", "moderators", "concerned"]

/** A franchise in words: "permanent members and officers". */
export function franchisePhrase(words: Words, franchise: Franchise): string {
  return words.list(order.filter((part) => franchise.includes(part)).map((part) => words.t(`who-franchise-${part}`)))
}

/** Shares for which people have a word. */
const spoken: Readonly<Record<string, string>> = {
  "1/1": "all",
  "1/2": "half",
  "1/3": "third",
  "2/3": "two-thirds",
  "1/4": "quarter",
  "3/4": "three-quarters",
}

/** A share as people say it: "two thirds". Shares for which nobody has a word stay fractions. */
export function sharePhrase(words: Words, share: string): string {
  const name = spoken[share]
  return name === undefined ? share : words.t(`share-${name}`)
}

/** A threshold in words: "at least two thirds of the ballots". */
export function thresholdText(words: Words, threshold: Threshold): string {
  return threshold.includes("/")
    ? words.t("rules-threshold-fraction", { fraction: sharePhrase(words, threshold) })
    : words.t(`rules-threshold-${threshold}`)
}

/** A quorum in words: "at least half must vote". */
export function quorumPhrase(words: Words, quorum: string): string {
  if (/^0+\//.test(quorum)) return words.t("quorum-none")
  const share = sharePhrase(words, quorum)
  return words.t(spoken[quorum] === "all" ? "quorum-all" : "quorum-share", { share })
}
