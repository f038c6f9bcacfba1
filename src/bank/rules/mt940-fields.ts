/** The messages and fields of MT940. The contents of the fields are not read in this file. */
import type { Refused } from "../../kernel/rules/types.ts"

/** A field such as `:61:`. */
export interface Field {
  /** The field's name, such as `61` or `60F`. */
  readonly tag: string
  /** All lines of the field's content. */
  readonly text: string
  readonly line: number
}

/** One statement, or a page of one. */
export interface Message {
  readonly fields: readonly Field[]
  readonly line: number
}

interface Growing {
  readonly tag: string
  readonly lines: string[]
  readonly line: number
}

const begin = /^:([0-9]{2}[A-Z]?|NS):(.*)$/
/** A line around a message: SWIFT's blocks, or the short name of a bank. */
const around = /^[\w{}:\- ]{0,100}$/

/**
 * All messages of a file. A line outside of all messages must look like part of an envelope. Otherwise the file is refused, because it is
 * of another kind or mixed.
 */
export function messagesIn(text: string): readonly Message[] | Refused {
  const messages: Growing[][] = []
  let open = false
  for (const [index, whole] of text
    // Some banks begin with a control character or two, as SWIFT's network did.
    .replace(/^(?:\uFEFF|(?![\r\n])\p{Cc})+/u, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1
    // SWIFT's text block can begin on the line of its first field.
    const written = open ? whole : whole.replace(/^(?:\{[^{}]*\})*\{4:(?=:)/, "")
    const [, tag, rest = ""] = begin.exec(written) ?? []
    if (tag === "20") messages.push([])
    if (tag !== undefined) {
      if (tag !== "20" && !open) return { refused: "bank-mt940-stray", line }
      open = true
      messages.at(-1)?.push({ tag, lines: [rest], line })
    } else if (/^-\s*(?:\}|$)/.test(written)) open = false
    else if (open) messages.at(-1)?.at(-1)?.lines.push(written)
    else if (!around.test(written)) return { refused: "bank-mt940-stray", line }
  }
  const read = messages.map((fields): Message => {
    const all = fields.map(({ tag, lines, line }) => ({ tag, line, text: lines.join("\n").trimEnd() }))
    return { line: all[0]?.line ?? 1, fields: all }
  })
  return read.length > 0 ? read : { refused: "bank-mt940-missing", line: 1, what: ":20:" }
}

/** These messages without repetitions. */
export function onceEach(messages: readonly Message[]): readonly Message[] {
  const told = ({ fields }: Message) => fields.map(({ tag, text }) => `${tag} ${text}`).join("\n")
  return [...new Map(messages.map((message) => [told(message), message])).values()]
}
