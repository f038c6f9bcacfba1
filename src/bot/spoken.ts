/** Finds out whether a text speaks to the bot by its name. Also removes the name, and marks such as backticks, from a text. */
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import type { TextMessage } from "./message.ts"

/** A text that names the bot. */
export interface Spoken {
  /** The text without the name, if the name stands at its beginning or end. */
  readonly rest: string
  /** Whether the text surely speaks to the bot: `Waggle, help`. `Waggle is away` may only speak about it. */
  readonly surely: boolean
}

/** How the text speaks to the bot by name or by mention. Null if it does not. */
export function spokenTo({ body, bot }: Pick<TextMessage, "body" | "bot">, typed: TypedWords): Spoken | null {
  if (!bot) return null
  const text = body.trim()
  for (const name of bot.names) {
    const found = namedFirst(text, name, typed) ?? namedLast(text, name)
    if (found) return found
  }
  return bot.mentioned ? { rest: text, surely: true } : null
}

/** Reads a text that begins with the bot's name: `Waggle, help`, `hey Waggle: help`, `@waggle:example.org help`. */
function namedFirst(text: string, name: string, typed: TypedWords): Spoken | null {
  const [greeting = "", word = ""] = /^(\p{L}+)\s*[,!]?\s+/u.exec(text) ?? []
  const greets = typed.meaning("address", word) === "greeting"
  const from = (greets ? text.slice(greeting.length) : text).replace(/^@(?=[^@])/u, "")
  const plain = name.replace(/^@/, "")
  if (from.slice(0, plain.length).toLowerCase() !== plain.toLowerCase()) return null
  const after = from.slice(plain.length)
  const [mark = null] = /^(?:[,:;–—](?=\S)|\s*(?:[,:;!?–—-]+|\.+)(?=\s|$))\s*/u.exec(after) ?? []
  if (mark !== null || after === "") return { rest: after.slice(mark?.length ?? 0), surely: true }
  // If somebody chose the bot from their client's list of people, the text has its Matrix ID. Then it surely speaks to the bot.
  return /^\s/.test(after) ? { rest: after.trim(), surely: greets || name.startsWith("@") } : null
}

/** Reads a text that ends with the bot's name: `are you there, Waggle?` */
function namedLast(text: string, name: string): Spoken | null {
  const bare = text.slice(0, text.length - (/[.!?…]*$/.exec(text.slice(-10))?.[0].length ?? 0))
  const at = bare.length - name.length
  if (at <= 0 || bare.slice(at).toLowerCase() !== name.toLowerCase()) return null
  const before = bare.slice(0, at).replace(/@$/, "")
  const apart = name.startsWith("@") ? /[\s,]$/.test(before) : /,\s*$/.test(before)
  return apart ? { rest: before.trimEnd().replace(/,$/, "").trimEnd(), surely: true } : null
}

/** The text without the backslash that keeps a sign from being read as Markdown. Null if it begins with none. */
export const unescaped = (text: string): string | null => (/^\s*\\/.test(text) ? text.trim().slice(1) : null)

const pairs: Readonly<Record<string, string>> = {
  '"': '"“”',
  "“": "”“",
  "”": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  "‚": "‘’",
}

/**
 * The text inside the marks, if the whole text is one code span, code block, quote, list item or emphasis. Null if it is not. People copy
 * commands with such marks.
 */
export function unmarked(body: string): string | null {
  const whole = body.trim()
  let text = whole
  for (let depth = 0; depth < 4; depth++) {
    const inner = withoutMarks(text)
    if (inner === text) break
    text = inner
  }
  return text === whole ? null : text
}

function withoutMarks(text: string): string {
  if (text.startsWith(">")) {
    const lines = text.split("\n")
    return lines.every((line) => line.startsWith(">")) ? lines.map((line) => line.replace(/^> ?/, "")).join("\n") : text
  }
  const [item = ""] = /^(?:[-*•]|\d{1,2}[.)])\s+/.exec(text) ?? []
  if (item !== "") return text.slice(item.length)
  const [fence = ""] = /^(?:```|~~~)[\w-]*\n/.exec(text) ?? []
  if (fence !== "" && text.endsWith(`\n${fence.slice(0, 3)}`)) return within(text, fence.length, 4)
  for (const mark of ["```", "``", "`", "***", "**", "__", "*", "_"])
    if (isFramed(text, mark, mark)) return within(text, mark.length, mark.length)
  const first = text.at(0) ?? ""
  const last = text.at(-1) ?? ""
  return pairs[first]?.includes(last) && isFramed(text, first, last) ? within(text, 1, 1) : text
}

/** Whether the marks stand around all of the text, and nowhere inside it. */
const isFramed = (text: string, open: string, close: string): boolean =>
  text.length > open.length + close.length &&
  text.startsWith(open) &&
  text.endsWith(close) &&
  ![open, close].some((mark) => within(text, open.length, close.length).includes(mark))

const within = (text: string, start: number, end: number): string => text.slice(start, text.length - end).trim()
