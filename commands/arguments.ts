/** Arguments that several commands take. */
import { z } from "zod"
import type { CommandContext } from "../src/bot/command.ts"
import type { Typed } from "../src/coop/open-motion.ts"
import { type Meaning, meaningsOf, type WordGroup } from "../src/rules/typed-words.ts"
import { motionId } from "../src/rules/types.ts"
import { cleanLine, cleanText } from "../src/views/markdown.ts"

const longestTitle = 200
/** In bytes: thirty such titles, plain and formatted, are to fit into one message, also of signs that take four each. */
const largestTitle = 600
const longestText = 4000

/** `M7`, also typed as `m7`; `R7` in the moderators' room. */
export const motion = z
  .string()
  .regex(/^[mr][1-9]\d{0,8}$/i, "not-a-motion")
  .transform((text) => motionId(text.toUpperCase()))

/** `P3`, also typed as `p3`: the number alone. */
export const payment = z
  .string()
  .regex(/^p[1-9]\d{0,8}$/i, "not-a-payment")
  .transform((text) => Number(text.slice(1)))

/** The number of an option, as on the list. */
export const option = z
  .string()
  .regex(/^[1-9]\d?$/, "not-an-option")
  .transform(Number)

/** Somebody as people type them; `thePerson` finds out who that is. */
export const person = z.string().regex(/^\S[^\n]{0,999}$/, "not-a-person")

/** What a word of a group means, for a piece `{ word: …, of: group }`; `problem`: what is said of any other word. */
export const meant = <G extends WordGroup>(group: G, problem: string) =>
  z.custom<Meaning<G>>((word) => meaningsOf(group).some((meaning) => meaning === word), problem)

export const office = meant("office", "not-an-office")

/** A first line, one line long and shown whole everywhere. */
export const title = z
  .string()
  // Where it is cut, a space may go too: one sign more than the one that is too many.
  .transform((text) => cleanLine(text, longestTitle + 2))
  // Of signs that nobody sees alone, an option would stand there empty.
  .transform((line) => (/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : ""))
  .pipe(z.string().min(1, "missing").max(longestTitle, "title-too-long"))
  .refine((line) => Buffer.byteLength(line) <= largestTitle, "title-too-long")

/** A text whose first line is no title: as long as it needs to be, and not empty. */
export const longText = z
  .string()
  .transform((lines) => cleanText(lines, longestText + 1))
  .transform((line) => (/[^\s\u2800\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : ""))
  .pipe(z.string().min(1, "missing").max(longestText, "long-text-too-long"))

/** The lines after it, Markdown and all; none is an empty text. */
export const text = z
  .string()
  .default("")
  .transform((lines) => cleanText(lines, longestText + 1))
  .pipe(z.string().max(longestText, "text-too-long"))

/** A text that began on the command's own line and went on below. */
export const joined = (line: string, lines: string): string => [line.trim(), lines].filter(Boolean).join("\n")

/** Where and when a command was typed, as acts want it. */
export function typed({ message }: CommandContext): Typed {
  return { room: message.room.id, event: message.eventId, sentAt: message.sentAt }
}
