/** How the bot says no: refusals, arguments it could not read, and its own faults, in the reader's language. */
import { isMotionKind } from "../rules/kinds.ts"
import type { Franchise, Money, Refused } from "../rules/types.ts"
import { code, escapeMarkdown } from "../views/markdown.ts"
import { formOf } from "../views/motions.ts"
import { franchisePhrase } from "../views/rules.ts"
import { dayInWords } from "../views/tasks.ts"
import type { Variables, Words } from "../views/words.ts"
import type { AnyCommand, Misread } from "./command.ts"
import type { Place } from "./message.ts"
import { toCopy } from "./text.ts"

/**
 * A refusal in words: the message `refused-<reason>` with its details. Details whose name ends in `At` are moments, `franchise` is
 * the people it names, beside a motion's `kind` stand what that is called (`kindName`) and what people propose in it (`form`), amounts of money are written out, those
 * whose name ends in `Day` are days such as `2026-12-15`, those in `Copy` are to be typed, lists are joined, and text is made safe to stand in Markdown.
 */
export function refusalInWords(reason: Refused, words: Words, prefix: string): string {
  const { refused, ...details } = reason
  if (!words.has(`refused-${refused}`)) return words.t("refused-otherwise", { reason: refused })
  return words.t(`refused-${refused}`, { prefix, ...variablesOf(details, words) })
}

function variablesOf(details: Readonly<Record<string, unknown>>, words: Words): Variables {
  const said = Object.entries(details).map(([name, value]) => [name, variableOf(name, value, words)])
  const { kind } = details
  const known = typeof kind === "string" && isMotionKind(kind)
  return { ...Object.fromEntries(said), ...(known && { kindName: words.t(`kind-${kind}`), form: formOf({ kind }) }) }
}

function variableOf(name: string, value: unknown, words: Words): string | number {
  if (name === "franchise") return franchisePhrase(words, value as Franchise)
  if (typeof value === "number")
    return name.endsWith("At") ? words.moment(value as Parameters<Words["moment"]>[0]) : value
  if (Array.isArray(value)) return words.list(value.map((item) => String(variableOf("", item, words))))
  if (isMoney(value)) return words.money(value)
  const text = value === null || value === undefined ? "" : String(value)
  if (name.endsWith("Copy")) return toCopy(text)
  if (name.endsWith("Day")) return dayInWords(words, text)
  // Numbers of motions, Matrix IDs, amounts and examples to type stand in code too, where a backslash would show.
  return /^[\p{L}\p{N}\p{Sc} @.,:/=%-]*$/u.test(text) ? text : escapeMarkdown(text)
}

/** Where a command belongs, said where it does not. */
export const whereInWords = (where: readonly Place[], command: string, words: Words): string =>
  words.t("where-otherwise", { command, places: words.either(where.map((place) => words.t(`in-place-${place}`))) })

const isMoney = (value: unknown): value is Money =>
  typeof value === "object" && value !== null && "minor" in value && typeof value.minor === "bigint"

/** How a command is typed, to copy: `!alternative M7 TEXT`. */
export function usageOf(command: AnyCommand, prefix: string, words: Words): string {
  const usage = words.has(`command-${command.name}-usage`) ? words.t(`command-${command.name}-usage`) : command.usage
  return code(`${prefix}${command.name} ${usage}`.trim())
}

/** Whole lines without the prefix, in the reader's language where they hold words of one. */
export function examplesOf(command: AnyCommand, words: Words): readonly string[] {
  if (!words.has(`command-${command.name}-examples`)) return command.examples
  return words.t(`command-${command.name}-examples`).split("\n")
}

/** Which argument could not be read, why, and how the command is typed. */
export function misreadInWords(misread: Misread, command: AnyCommand, prefix: string, words: Words): string {
  const piece = words.has(`piece-${misread.piece}`) ? words.t(`piece-${misread.piece}`) : misread.piece
  const problem = words.has(`argument-${misread.problem}`) ? misread.problem : "invalid"
  const said = words.t(`argument-${problem}`, { piece, typed: toCopy(misread.typed ?? "") })
  return howTyped(said, command, prefix, words)
}

/** Words that belong to no piece. */
export function leftoverInWords(leftover: string, command: AnyCommand, prefix: string, words: Words): string {
  return howTyped(words.t("argument-left-over", { typed: toCopy(leftover) }), command, prefix, words)
}

function howTyped(problem: string, command: AnyCommand, prefix: string, words: Words): string {
  const example = examplesOf(command, words)[0]
  const usage = usageOf(command, prefix, words)
  // Where the usage is an example already, it is not said twice.
  if (example === undefined || usage === toCopy(`${prefix}${example}`))
    return words.t("argument-usage", { problem, usage })
  return words.t("argument-usage-example", { problem, usage, example: toCopy(`${prefix}${example}`) })
}
