/** Replaces everything in a text that is random or depends on the time. So the answers of two runs of one story can be compared. */

// Only single tokens are replaced, never whole lines. So everything around them is compared.
const random: readonly (readonly [RegExp, string])[] = [
  // Hashes, commitments and the lot's secret, in full or shortened.
  [/\b[0-9a-f]{64}\b/g, "<hash>"],
  [/\b[0-9a-f]{8,63}…/g, "<hash>…"],
  [/\bsilent-file:[0-9a-f]{24}\b/g, "<file>"],
  // What hides whether a ballot's message is the voter's own or one by proxy.
  [/(?<=\bballot:[\w-]+:[MR]\d+:[0-9a-f]{12})[\w-]{16}/g, "<blind>"],
  // Receipts, and the numbers of faults.
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

/** The text without anything random. */
export const withoutChance = (text: string): string => replaced(text, random)

/** The text without anything random, and without times. */
export const withoutTimes = (text: string): string => replaced(withoutChance(text), times)
