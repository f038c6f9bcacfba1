/** Turns a text into what banks pass on. In SEPA: Latin letters without accents, digits, and a few other characters (EPC217-08). */

/** Replacements for letters; other letters just lose their accents. German banks write ä as ae, and so do we. */
const written: Readonly<Record<string, string>> = {
  ...{ ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss", ẞ: "SS", æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe" },
  ...{ ø: "oe", Ø: "Oe", đ: "d", Đ: "D", ð: "d", Ð: "D", þ: "th", Þ: "Th", ħ: "h", Ħ: "H", ı: "i", ł: "l", Ł: "L" },
  ...{ ŋ: "n", Ŋ: "N", ŧ: "t", Ŧ: "T", ĸ: "k", ŉ: "'n", ə: "e", Ə: "E", "&": "+", "@": "(at)", _: "-", "~": "-" },
  ...{ "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "’": "'", "‘": "'", "´": "'", "`": "'", ʼ: "'", ʻ: "'" },
  ...{ '"': "'", "“": "'", "”": "'", "„": "'", "«": "'", "»": "'", ";": ",", "[": "(", "]": ")", "{": "(", "}": ")" },
  ...{ "€": "EUR", "\\": "/", "|": "/", "!": ".", "*": ".", "#": ".", "…": "...", "·": ".", "=": "-" },
}

/** The characters that SEPA allows. */
const allowed = /[A-Za-z0-9/\-?:().,'+ ]/

/**
 * The text in SEPA's characters, cut to `most`: "Jürgen & Søn" becomes "Juergen + Soen". Characters without a replacement are dropped, so
 * the result can be empty. The result has no slash at either end and never two slashes in a row, because banks' systems take such slashes
 * for the start of something else.
 */
export function sepaText(text: string, most: number): string {
  const composed = Array.from(text.normalize("NFC"), (letter) => written[letter] ?? letter).join("")
  // NFKD turns ligatures, wide digits and the like into plain characters. It makes accents characters of their own, which are then dropped.
  const plain = Array.from(composed.normalize("NFKD"), (letter) => written[letter] ?? letter)
    .map((letter) => (/\s/.test(letter) ? " " : letter))
    .filter((letter) => [...letter].every((sign) => allowed.test(sign)))
    .join("")
  const tidy = (said: string) => said.replace(/^[\s/]+|[\s/]+$/g, "")
  return tidy(tidy(plain.replace(/ {2,}/g, " ").replace(/\/(?: ?\/)+/g, "/")).slice(0, most))
}

/** The characters that Swiss banks pass on among themselves (Swiss Payment Standards 2025, 3.1). */
const swiss = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u017FȘșȚț€]$/

/** The text in the characters of Swiss banks, cut to `most`. Others are written as in SEPA, or dropped. */
export function swissText(text: string, most: number): string {
  const signs = Array.from(text.normalize("NFC"), (sign) => {
    if (swiss.test(sign)) return sign
    return /\s/.test(sign) ? " " : sepaText(sign, 4)
  })
  return Array.from(signs.join("").replaceAll(/ {2,}/g, " ").trim()).slice(0, most).join("").trim()
}
