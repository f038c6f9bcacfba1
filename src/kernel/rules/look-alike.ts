/** Finds texts that look the same though their characters differ, by Unicode's confusables (UTS #39). */
import unhomoglyph from "unhomoglyph"
import type { MatrixId } from "./types.ts"

/** Invisible characters: joiners, direction marks, fillers, selectors and tags, and the empty Braille pattern. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/gu

/**
 * How a text looks, whatever characters it is made of: people confuse two texts with the same skeleton. Upper and lower case are the same,
 * because nobody remembers which it was. Runs of spaces are one space, and a stop at the end is ignored.
 */
export function skeleton(text: string): string {
  // Lowering the case or decomposing a character can produce another look-alike, so this repeats until nothing changes.
  let before = ""
  let after = text.replaceAll(/\s/gu, " ")
  while (after !== before) {
    before = after
    after = looked(before)
  }
  return tidy(after)
}

/** A character may look like several others in a row, so accents are normalised before and after the replacement. */
const looked = (text: string): string =>
  unhomoglyph(text.normalize("NFKD").replaceAll(unseen, ""))
    .toLowerCase()
    .normalize("NFKD")
    // A small i with a second dot.
    .replaceAll(/(?<=[ijl])\u0307/gu, "")
    // A capital i looks like a small l, so i and l are the same here.
    .replaceAll("i", "l")

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/[ .!?…:;,]{1,20}$/u, "")

const plain = (text: string): string =>
  text.normalize("NFKC").replaceAll(unseen, "").toLowerCase().replaceAll(/\s+/gu, " ").trim()

/** Whether two texts are the same apart from case, spaces and invisible characters. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)

/** Whether people could confuse the two texts. `sameWords` is needed too: only the capitals of some scripts look like Latin letters. */
export const looksLike = (one: string, other: string): boolean =>
  sameWords(one, other) || skeleton(one) === skeleton(other)

const noLetter = /[^\p{L}\p{N}]/gu

/** The letters and digits of a text as they look, without punctuation, accents, pictures and spaces. */
const letters = (text: string): string =>
  // Other characters go first, because a dash looks like a Japanese letter.
  skeleton(text.normalize("NFKD").replaceAll(noLetter, "")).replaceAll(noLetter, "")

/**
 * Whether people could confuse a text with an answer that the bot itself puts on ballots. There are few of those, so this is stricter than
 * `looksLike`: it also finds “Leave things as they arẹ” and “‘Leave things as they are’”.
 */
export const looksLikeAnswer = (answer: string, text: string): boolean =>
  looksLike(answer, text) || letters(answer) === letters(text)

/** Whether people could confuse two Matrix IDs, read as a whole with their servers. */
export const looksLikePerson = (one: MatrixId, other: MatrixId): boolean => lookOf(one) === lookOf(other)

/** Groups of Matrix IDs that people could confuse with each other. An ID that looks like no other is left out. */
export function alikeAmong(people: Iterable<MatrixId>): MatrixId[][] {
  return [...Map.groupBy(new Set(people), lookOf).values()].filter((group) => group.length > 1)
}

/** People read two v in a row as a w; Unicode's list does not have that. */
const lookOf = (person: MatrixId): string => skeleton(person).replaceAll("vv", "w")

/** The parts in which two texts differ, without their common beginning and end. */
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
