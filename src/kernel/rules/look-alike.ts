/** Finds texts that look alike though their characters differ. It uses Unicode's list of confusable characters (UTS #39). */
import unhomoglyph from "unhomoglyph"
import type { MatrixId } from "./types.ts"

/** Invisible characters: joiners, direction marks, fillers, selectors and tags, and the empty Braille pattern. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/gu

/**
 * Turns a text into its skeleton, which stands for how the text looks: people confuse two texts with the same skeleton. Capital and small
 * letters count as the same, because nobody remembers which letters were capitals. Several spaces in a row count as one space, and
 * punctuation at the end is ignored.
 */
export function skeleton(text: string): string {
  // Lowering the case or decomposing a character can produce another look-alike. So the loop runs until nothing changes.
  let before = ""
  let after = text.replaceAll(/\s/gu, " ")
  while (after !== before) {
    before = after
    after = looked(before)
  }
  return tidy(after)
}

/**
 * Replaces each character by its look-alike in Unicode's list. The look-alike can have accents too, so accents are normalised before and
 * after.
 */
const looked = (text: string): string =>
  unhomoglyph(text.normalize("NFKD").replaceAll(unseen, ""))
    .toLowerCase()
    .normalize("NFKD")
    // Removes a second dot above i, j or l.
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

/**
 * Whether people could confuse the two texts. In some scripts a small letter and its capital have different skeletons, so comparing
 * skeletons is not enough: this calls `sameWords` too.
 */
export const looksLike = (one: string, other: string): boolean =>
  sameWords(one, other) || skeleton(one) === skeleton(other)

const noLetter = /[^\p{L}\p{N}]/gu

/** The skeleton of a text's letters and digits. Punctuation, accents, pictures and spaces are left out. */
const letters = (text: string): string =>
  // Punctuation is removed before `skeleton` runs, because `skeleton` turns a dash into the Japanese letter that looks like it.
  skeleton(text.normalize("NFKD").replaceAll(noLetter, "")).replaceAll(noLetter, "")

/**
 * Whether people could confuse `text` with `answer`, one of the few answers that the bot itself puts on ballots. This also finds texts that
 * `looksLike` does not find: “Leave things as they arẹ” and “‘Leave things as they are’”.
 */
export const looksLikeAnswer = (answer: string, text: string): boolean =>
  looksLike(answer, text) || letters(answer) === letters(text)

/** Whether people could confuse two whole Matrix IDs, each including its server. */
export const looksLikePerson = (one: MatrixId, other: MatrixId): boolean => lookOf(one) === lookOf(other)

/** Groups of Matrix IDs that people could confuse with each other. An ID that looks like no other is in no group. */
export function alikeAmong(people: Iterable<MatrixId>): MatrixId[][] {
  return [...Map.groupBy(new Set(people), lookOf).values()].filter((group) => group.length > 1)
}

/** How an ID looks. People also read two v in a row as a w, which Unicode's list does not have. */
const lookOf = (person: MatrixId): string => skeleton(person).replaceAll("vv", "w")

/** The middle parts in which two texts differ: both texts without their common beginning and end. */
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
