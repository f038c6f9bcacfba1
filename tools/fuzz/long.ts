/** Long repetitive texts, which make a careless pattern or loop take quadratic time, or worse. */

/** The longest body to try. An event may have 65,536 bytes, and its other fields need the rest. */
const most = 60_000

/** The repeated pieces, by name. */
const repeated: Readonly<Record<string, string>> = {
  letters: "a",
  capitals: "DE",
  "IBAN beginnings": "MT84",
  "spaced IBANs": "D E 8 9 ",
  digits: "9",
  ones: "1 ",
  "ballot arrows": "1>",
  "circled digits": "１️⃣",
  points: "1.",
  thousands: "1,000,",
  amounts: "5 EUR ",
  spaces: " ",
  "spaces and letters": "        x",
  lines: "\n",
  "spaced lines": " \n",
  "carriage returns": "\r",
  hyphens: "- ",
  "list items": "- x\n",
  nested: "> ",
  "nested lists": "- - ",
  "numbered items": "1. x\n",
  parentheses: "(",
  brackets: "[",
  links: "[x](",
  "open links": "[@a:b](https://matrix.to/#/@a:b",
  stars: "*",
  "star words": "*a ",
  "star pairs": "**a*",
  underscores: "_",
  "underscore words": "_a_",
  tildes: "~~a",
  backticks: "`",
  "backtick pairs": "`a ",
  fences: "```\n",
  backslashes: "\\",
  quotes: '"',
  "quoted words": '"a" ',
  "open quotes": '"a ',
  "typographic quotes": "„a“ ",
  "wrong quotes": "»a ",
  people: "@a:b ",
  "joined people": "@a:b",
  rooms: "@room ",
  flags: "--coop ",
  "flag values": "--coop=a ",
  dashes: "–",
  dates: "2026-01-01 ",
  "German dates": "1.1.2026 ",
  durations: "P1D",
  entities: "&amp;",
  tags: "<a ",
  emoji: "👩‍👩‍👧‍👦",
  joiners: "\u200D",
  "combining marks": "e\u0301\u0302\u0303",
  marks: "\u0301",
  "expanding signs": "\uFDFA",
  "unseen signs": "\u200B",
  controls: "\u0007",
  turned: "\u202E",
  surrogates: "\uD800",
  dotted: "İ",
  words: "for task with ",
  "German words": "für Auftrag ",
  tasks: "T1 ",
  motions: "M1 ",
  pairs: "@ana 2 ",
}

export const pieces: readonly string[] = Object.values(repeated)

const filling = (piece: string, bytes: number): string =>
  piece.repeat(Math.floor(bytes / Buffer.byteLength(JSON.stringify(piece).slice(1, -1))))

export const asLongAsRead = ", as long as is read"

/**
 * Three texts of each piece, by name. One is as long as an event can carry. One is almost as long as the bot reads (20,000 characters). The
 * third has a different ending, for code that looks for an end.
 */
export const longTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(repeated).flatMap(([name, piece]) => {
    const read = filling(piece, most).slice(0, 19_900)
    return [
      [name, filling(piece, most)] as const,
      [`${name}${asLongAsRead}`, read] as const,
      [`${name}, then another sign`, `${read}\u00E9`] as const,
    ]
  }),
)
