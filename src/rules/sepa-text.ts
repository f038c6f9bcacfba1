/** What banks in SEPA pass on of a text: Latin letters without accents, digits, and few other signs (EPC217-08). */

/** What others are written as; letters with accents lose them otherwise. German banks write ä as ae, and so do we. */
const written: Readonly<Record<string, string>> = {
  ...{ ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss", ẞ: "SS", æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe" },
  ...{ ø: "oe", Ø: "Oe", đ: "d", Đ: "D", ð: "d", Ð: "D", þ: "th", Þ: "Th", ħ: "h", Ħ: "H", ı: "i", ł: "l", Ł: "L" },
  ...{ ŋ: "n", Ŋ: "N", ŧ: "t", Ŧ: "T", ĸ: "k", ŉ: "'n", ə: "e", Ə: "E", "&": "+", "@": "(at)", _: "-", "~": "-" },
  ...{ "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "’": "'", "‘": "'", "´": "'", "`": "'", ʼ: "'", ʻ: "'" },
  ...{ '"': "'", "“": "'", "”": "'", "„": "'", "«": "'", "»": "'", ";": ",", "[": "(", "]": ")", "{": "(", "}": ")" },
  ...{ "€": "EUR", "\\": "/", "|": "/", "!": ".", "*": ".", "#": ".", "…": "...", "·": ".", "=": "-" },
}

/** The signs that SEPA takes. */
const allowed = /[A-Za-z0-9/\-?:().,'+ ]/

/**
 * The text in signs that SEPA takes, at most so many; what has no likeness there is left out. A stroke does not stand at either end,
 * nor two side by side, which bank's systems take for the beginning of something else. May come out empty.
 */
export function sepaText(text: string, most: number): string {
  const composed = Array.from(text.normalize("NFC"), (letter) => written[letter] ?? letter).join("")
  // Ligatures, wide digits and the like become what they stand for; accents stand by themselves then, and are not allowed.
  const plain = Array.from(composed.normalize("NFKD"), (letter) => written[letter] ?? letter)
    .map((letter) => (/\s/.test(letter) ? " " : letter))
    .filter((letter) => [...letter].every((sign) => allowed.test(sign)))
    .join("")
  const tidy = (said: string) => said.replace(/^[\s/]+|[\s/]+$/g, "")
  return tidy(tidy(plain.replace(/ {2,}/g, " ").replace(/\/(?: ?\/)+/g, "/")).slice(0, most))
}
