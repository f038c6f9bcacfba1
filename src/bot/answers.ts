/** How the bot says no: refusals, arguments it could not read, and its own faults, in the reader's language. */
import type { Refused } from "../rules/types.ts"
import { code, escapeMarkdown } from "../views/markdown.ts"
import type { Variables, Words } from "../views/words.ts"
import type { AnyCommand, Misread } from "./command.ts"
import { toCopy } from "./text.ts"

/**
 * A refusal in words: the message `refused-<reason>` with its details. Details whose name ends in `At` are moments, lists are
 * joined, and text is made safe to stand in Markdown.
 */
export function refusalInWords(reason: Refused, words: Words): string {
  const { refused, ...details } = reason
  const key = `refused-${refused}`
  return words.has(key) ? words.t(key, variablesOf(details, words)) : words.t("refused-otherwise", { reason: refused })
}

function variablesOf(details: Readonly<Record<string, unknown>>, words: Words): Variables {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, variableOf(name, value, words)]))
}

function variableOf(name: string, value: unknown, words: Words): string | number {
  if (typeof value === "number")
    return name.endsWith("At") ? words.moment(value as Parameters<Words["moment"]>[0]) : value
  if (Array.isArray(value)) return words.list(value.map((item) => String(variableOf("", item, words))))
  const text = value === null || value === undefined ? "" : String(value)
  // Numbers of motions, Matrix IDs and examples to type stand in code too, where a backslash would show.
  return /^[\p{L}\p{N} @.:/=-]*$/u.test(text) ? text : escapeMarkdown(text)
}

/** How a command is typed, to copy: `!alternative M7 TEXT`. */
export function usageOf(command: AnyCommand, prefix: string, words: Words): string {
  const key = `command-${command.name}-usage`
  const usage = words.has(key) ? words.t(key) : command.usage
  return code(`${prefix}${command.name} ${usage}`.trim())
}

/** Which argument could not be read, why, and how the command is typed. */
export function misreadInWords(misread: Misread, command: AnyCommand, prefix: string, words: Words): string {
  const named = `piece-${misread.piece}`
  const piece = words.has(named) ? words.t(named) : misread.piece
  const key = `argument-${misread.problem}`
  const variables = { piece, typed: toCopy(misread.typed ?? "") }
  const problem = words.t(words.has(key) ? key : "argument-invalid", variables)
  return howTyped(problem, command, prefix, words)
}

/** Words that belong to no piece. */
export function leftoverInWords(leftover: string, command: AnyCommand, prefix: string, words: Words): string {
  return howTyped(words.t("argument-left-over", { typed: toCopy(leftover) }), command, prefix, words)
}

function howTyped(problem: string, command: AnyCommand, prefix: string, words: Words): string {
  const example = command.examples[0]
  const usage = usageOf(command, prefix, words)
  if (example === undefined) return words.t("argument-usage", { problem, usage })
  return words.t("argument-usage-example", { problem, usage, example: toCopy(`${prefix}${example}`) })
}
