/** The grammar of ballots in numbers, and of `yes`, `no` and `abstain`. It does not know which options the vote has. */
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { plainBallotText, type Sign, signsOf } from "./ballot-signs.ts"

/** The reason why a text has no clear reading. `range`: as in `1-3`. `tie`: as in `2=1`. `unclear`: anything else. */
export type Doubt = "range" | "tie" | "unclear"

/** What a text says as a ballot. `numbers`: option numbers in the order of choice. The vote need not have options with these numbers. */
export type Said =
  | { readonly says: "numbers"; readonly numbers: readonly number[] }
  | { readonly says: "abstain" | "yes" | "no" }
  | { readonly says: "nothing"; readonly doubt: Doubt }

const begin = "(?:P,?)?(?:L:?)?"
const end = "(?:,?P)?[.!]*"
const item = "(?:O[.:]?)?#?(?:\\(D\\)|\\[D\\]|D[.)]?)"
const linked = ",?&?T"
// No two of these match the same signs. Otherwise a list of thirty numbers with an odd end would be tried in a thousand million ways.
const between = "(?:>{1,2}|,>|,?&?T?)"

const word = new RegExp(`^${begin}(?<word>[AYN])${end}$`)
const list = new RegExp(`^${begin}(?<list>${item}(?:${between}${item})*)${end}$`)
// `first 2` alone can mean the first two options. So it counts only if a `then` follows.
const inOrder = new RegExp(`^${begin}F[:,]?(?<list>${item}${linked}${item}(?:${between}${item})*)${end}$`)
const dashes = new RegExp(`^${begin}D(?:-D)+${end}$`)
const tied = new RegExp(`^${begin}${item}(?:(?:=|${between})${item})*${end}$`)
const oneItem = new RegExp(`(?<between>${between})(?<item>${item})`, "g")

/**
 * Reads a text as a ballot without knowing the vote.
 *     saidIn("first 2, then 1", typed) // { says: "numbers", numbers: [2, 1] }
 *     saidIn("1-3", typed) // { says: "nothing", doubt: "range" }
 */
export function saidIn(text: string, typed: TypedWords): Said {
  const plain = plainBallotText(text)
  return plain === null ? { says: "nothing", doubt: "unclear" } : saidBy(signsOf(plain, typed))
}

/** Reads the signs of a text as a ballot without knowing the vote. */
export function saidBy(signs: readonly Sign[]): Said {
  const line = signs.map(({ is }) => is).join("")
  const numbers = signs.flatMap((sign) => (sign.is === "D" ? [sign.number] : []))
  // Dots show that the writer leaves something open.
  if (line.includes("..")) return { says: "nothing", doubt: "unclear" }
  const only = word.exec(line)?.groups?.word
  if (only !== undefined) return { says: only === "A" ? "abstain" : only === "Y" ? "yes" : "no" }
  if (dashes.test(line)) return dashed(numbers)
  const items = (list.exec(line) ?? inOrder.exec(line))?.groups?.list
  if (items !== undefined && !mayBePlaces(items)) return { says: "numbers", numbers }
  return { says: "nothing", doubt: line.includes("=") && tied.test(line) ? "tie" : "unclear" }
}

/**
 * Reads numbers with dashes between them. Two numbers are a range, and a range can be read in several ways. `2-1` is an exception, because
 * all readings of it agree. Three numbers are a list.
 */
function dashed(numbers: readonly number[]): Said {
  const [first = 0, second = 0] = numbers
  if (numbers.length === 2 && first - second !== 1) return { says: "nothing", doubt: "range" }
  return { says: "numbers", numbers }
}

/**
 * Whether `1. 3` may mean that option 3 is in the first place. That is so if every number with a mark stands before a number without one.
 */
function mayBePlaces(items: string): boolean {
  const found = [...items.matchAll(oneItem)].map(({ groups }) => groups ?? {})
  const marked = ({ item: one = "" }) => /^(?:O|#)|^D[.)]/.test(one)
  // After the last number, a full stop may just end the sentence.
  const bare = ({ item: one = "" }, index: number) =>
    /^D$/.test(one) || (index === found.length - 1 && /^D\.$/.test(one))
  return (
    found.length > 1 &&
    found.length % 2 === 0 &&
    found.every((one, index) => (index % 2 === 0 ? marked(one) : one.between === "" && bare(one, index)))
  )
}
