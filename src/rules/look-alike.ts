/** What could be taken for something else: texts that look the same though their signs differ, by Unicode's confusables (UTS #39). */
import unhomoglyph from "unhomoglyph"

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
