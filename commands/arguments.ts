/** Arguments that several commands take. */
import { z } from "zod"
import type { CommandContext } from "../src/bot/command.ts"
import { type Meaning, meaningsOf, type WordGroup } from "../src/kernel/rules/typed-words.ts"
import { motionId } from "../src/kernel/rules/types.ts"
import { cleanLine, cleanText } from "../src/kernel/views/markdown.ts"
import type { Typed } from "../src/votes/acts/open-motion.ts"

const longestTitle = 200
/**
 * The most bytes of a title. With this limit, thirty titles fit into one message, as plain text and formatted. In a script that takes four
 * bytes a character, a title reaches this limit before `longestTitle`.
 */
const largestTitle = 600
/** The most characters of a text that people type, or send as the plan of a candidacy. */
export const longestText = 4000

/** Removes a `#` before a number, and punctuation after it. People copy such marks from a sentence: `#M7`, `M7.` */
const unmarked = z.string().transform((text) => text.replace(/^#|[.,:;!?]$/g, ""))

/** A motion's number without its letter. It is refused, because `7` could also be the number of an option, or the beginning of a text. */
const withoutLetter = /^\d+$/

/** A motion: `M7`, also typed as `m7`, `#M7` or `M7.`; `R7` in the moderators' room. */
export const motion = unmarked.pipe(
  z
    .string()
    .refine((text) => !withoutLetter.test(text), { error: "motion-without-letter", abort: true })
    .regex(/^[mr][1-9]\d{0,8}$/i, "not-a-motion")
    .transform((text) => motionId(text.toUpperCase())),
)

/** A payment: `P3`, also typed as `p3`, `#3` or `3`. The result is the number alone. */
export const payment = unmarked.pipe(
  z
    .string()
    .regex(/^p?[1-9]\d{0,8}$/i, "not-a-payment")
    .transform((text) => Number(text.replace(/^p/i, ""))),
)

/** A petition: `A3`, also typed as `a3`, `#A3` or `3`. The result is the number alone. */
export const petition = unmarked.pipe(
  z
    .string()
    .regex(/^a?[1-9]\d{0,8}$/i, "not-a-petition")
    .transform((text) => Number(text.replace(/^a/i, ""))),
)

/** The number of an option, as the list of options shows it. */
export const option = z
  .string()
  .regex(/^[1-9]\d?$/, "not-an-option")
  .transform(Number)

/** A person as people type them. `thePerson` finds out who that is. */
export const person = z.string().regex(/^\S[^\n]{0,999}$/, "not-a-person")

/**
 * Checks an argument `{ word: …, of: group }`. Its value is not the typed word, but the word's meaning. A text that is no word of the
 * group is refused with `problem`.
 */
export const meant = <G extends WordGroup>(group: G, problem: string) =>
  z.custom<Meaning<G>>((word) => meaningsOf(group).some((meaning) => meaning === word), problem)

/** An office: its key if the word is one of the program's, otherwise the word itself. `theOffice` finds out which office that is. */
export const office = z.string()

const titleLine = z
  .string()
  // The text is cut at two characters more than allowed, not one, because `cleanLine` can drop a space at the cut. A title that is too long
  // must still be refused.
  .transform((text) => cleanLine(text, longestTitle + 2))
  // A title of invisible characters would look like an empty option, so it counts as missing.
  .transform((line) => (/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : ""))
  .pipe(z.string().max(longestTitle, "title-too-long"))
  .refine((line) => Buffer.byteLength(line) <= largestTitle, "title-too-long")

/** A title: the first line of a text. It is always shown in full. */
export const title = titleLine.refine((line) => line !== "", "missing")

/** A title that may be left out, for example because a file was sent. */
export const titleOrNone = z.string().default("").pipe(titleLine)

/** A text without a title: up to `longestText` characters, and not empty. */
export const longText = z
  .string()
  // Two characters more than allowed: the cut can drop a space, and what is too long must never pass as a part of itself.
  .transform((lines) => cleanText(lines, longestText + 2))
  .transform((line) => (/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : ""))
  .pipe(z.string().min(1, "missing").max(longestText, "long-text-too-long"))

/** The lines after the first, in Markdown. Empty if there are none. */
export const text = z
  .string()
  .default("")
  // Two characters more than allowed: the cut can drop a space, and what is too long must never pass as a part of itself.
  .transform((lines) => cleanText(lines, longestText + 2))
  .pipe(z.string().max(longestText, "text-too-long"))

/** A text that begins on the command's own line and goes on in the lines below. */
export const joined = (line: string, lines: string): string => [line.trim(), lines].filter(Boolean).join("\n")

/** Where and when the sender typed a command, in the form that acts take. */
export function typed({ message }: CommandContext): Typed {
  return { room: message.room.id, event: message.thread ?? message.eventId, sentAt: message.sentAt }
}
