/** What could be taken for something else: texts that look the same though their signs differ, by Unicode's confusables (UTS #39). */
import unhomoglyph from "unhomoglyph"
import type { MatrixId } from "./types.ts"

/** Signs that nobody sees: joiners, marks of direction, fillers, selectors, tags; and the Braille pattern without a dot. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/gu

/**
 * How a text looks, whatever signs it is made of: two texts with the same skeleton can be taken for one another. Upper and lower case
 * count alike, since nobody remembers which it was; spaces are one space, and a full stop at the end is none.
 */
export function skeleton(text: string): string {
  // Lowering the case, or taking a sign apart, may bring out one that looks like another.
  let before = ""
  let after = text.replaceAll(/\s/gu, " ")
  while (after !== before) {
    before = after
    after = looked(before)
  }
  return tidy(after)
}

/** A sign's look may be made of several, so the order of accents is put right on both sides of it. */
const looked = (text: string): string =>
  unhomoglyph(text.normalize("NFKD").replaceAll(unseen, ""))
    .toLowerCase()
    .normalize("NFKD")
    // A small i with another dot.
    .replaceAll(/(?<=[ijl])\u0307/gu, "")
    // A capital i is the look of a small l, and so both are one.
    .replaceAll("i", "l")

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/[ .!?…:;,]{1,20}$/u, "")

const plain = (text: string): string =>
  text.normalize("NFKC").replaceAll(unseen, "").toLowerCase().replaceAll(/\s+/gu, " ").trim()

/** Whether two texts are the same but for case, spaces and what nobody sees. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)

/** Whether one could be taken for the other. A text looks like itself; some scripts have capitals alone that look like Latin ones. */
export const looksLike = (one: string, other: string): boolean =>
  sameWords(one, other) || skeleton(one) === skeleton(other)

const noLetter = /[^\p{L}\p{N}]/gu

/** The letters and digits of a text as they look: without punctuation, marks above and below letters, pictures, spaces. */
const letters = (text: string): string =>
  // Taken out first: a dash looks like a letter of Japanese.
  skeleton(text.normalize("NFKD").replaceAll(noLetter, "")).replaceAll(noLetter, "")

/**
 * Whether a text could be taken for an answer of the bot's own. Of those there are few, so that more is too like them than among what
 * people write: “Leave things as they arẹ” and “‘Leave things as they are’” as well.
 */
export const looksLikeAnswer = (answer: string, text: string): boolean =>
  looksLike(answer, text) || letters(answer) === letters(text)

/** Whether two Matrix IDs could be taken for one another: by name and server together, as people read them. */
export const looksLikePerson = (one: MatrixId, other: MatrixId): boolean => lookOf(one) === lookOf(other)

/** Groups of Matrix IDs of which each could be taken for each other one of its group; whoever is like nobody is in none. */
export function alikeAmong(people: Iterable<MatrixId>): MatrixId[][] {
  return [...Map.groupBy(new Set(people), lookOf).values()].filter((group) => group.length > 1)
}

/** Two v side by side look like a w to people, which Unicode does not list. */
const lookOf = (person: MatrixId): string => skeleton(person).replaceAll("vv", "w")

/** Where two texts are different: without what both begin and end with. */
export function differenceOf(one: string, other: string): { readonly here: string; readonly there: string } {
  const [here, there] = [Array.from(one), Array.from(other)]
  const shorter = Math.min(here.length, there.length)
  let begin = 0
  while (begin < shorter && here[begin] === there[begin]) begin += 1
  let end = 0
  while (end < shorter - begin && here.at(-1 - end) === there.at(-1 - end)) end += 1
  const middle = (signs: readonly string[]) => signs.slice(begin, signs.length - end).join("")
  return { here: middle(here), there: middle(there) }
}
