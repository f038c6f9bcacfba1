/** Makes what two runs of one story were answered alike where they cannot be: what was drawn at random, or derives from it or from the time. */

// By kind of token, never by line: in whatever sentence one stands, everything around it is compared as it is.
const random: readonly (readonly [RegExp, string])[] = [
  // Hashes, commitments, the lot's secret; also shortened.
  [/\b[0-9a-f]{64}\b/g, "<hash>"],
  [/\b[0-9a-f]{8,63}…/g, "<hash>…"],
  [/\bsilent-file:[0-9a-f]{24}\b/g, "<file>"],
  // Receipts, and numbers of faults.
  [/\b[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}\b/g, "<receipt>"],
  [/\bf-[2-9a-hjkmnp-z]{4}\b/g, "<fault>"],
]

const days = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
const months =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
const times: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?/g, "<time>"],
  [new RegExp(`\\b(?:${days},? )?\\d{1,2} ${months}(?: \\d{4})?(?:,? \\d{1,2}:\\d{2})?`, "g"), "<time>"],
  [/\b\d{1,2}:\d{2}(?::\d{2})?\b/g, "<time>"],
  [/\bin \d+ (?:second|minute|hour|day)s?\b/g, "<time>"],
  // Milliseconds since the epoch.
  [/\b1[5-9]\d{11}\b/g, "<time>"],
]

const replaced = (text: string, tokens: readonly (readonly [RegExp, string])[]): string =>
  tokens.reduce((said, [token, name]) => said.replace(token, name), text)

/** Without what was drawn at random. */
export const withoutChance = (text: string): string => replaced(text, random)

/** Without that, and without times. */
export const withoutTimes = (text: string): string => replaced(withoutChance(text), times)
