/** Says no in the reader's language: for a refusal, for an argument that the bot could not read, or for a command in a wrong place. */
import type { Form, Values } from "../kernel/rules/refusals/declare.ts"
import { detailsGiven } from "../kernel/rules/refusals/index.ts"
import type { MotionKind, Refused } from "../kernel/rules/types.ts"
import { code, escapeMarkdown } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import { subjectsInWords } from "../minutes/views/minutes.ts"
import { dayInWords } from "../tasks/views/tasks.ts"
import { formOf } from "../votes/views/motions.ts"
import { franchisePhrase } from "../votes/views/rule-phrases.ts"
import type { AnyCommand, Misread } from "./command.ts"
import type { Place } from "./message.ts"
import { toCopy } from "./text.ts"

/** A refusal in words: the translated text `refused-<reason>`, with each detail in the form that its reason declares. */
export function refusalInWords(refusal: Refused, words: Words, prefix: string): string {
  const variables: Record<string, string | number> = { prefix }
  for (const { name, form, value } of detailsGiven(refusal)) {
    // Each detail was checked against its declared form before. The compiler does not know that this value fits this form, hence the cast.
    const write = writers[form] as (value: unknown, words: Words) => string | number
    variables[name] = value === null ? "" : write(value, words)
    if (form === "kind") Object.assign(variables, aboutKind(value as MotionKind, words))
  }
  const said = words.t(`refused-${refusal.refused}`, variables)
  return refusal.inFile === undefined ? said : words.t("bank-in-file", { file: safe(refusal.inFile), said })
}

const aboutKind = (kind: MotionKind, words: Words) => ({ kindName: words.t(`kind-${kind}`), form: formOf({ kind }) })

/** For each form, how an answer writes a detail of that form. */
const writers: { readonly [F in Form]: (value: Values[F], words: Words) => string | number } = {
  text: (text) => safe(text),
  choice: (choice) => String(choice),
  number: (number) => number,
  digits: (digits) => String(digits),
  moment: (moment, words) => words.moment(moment),
  day: (day, words) => dayInWords(words, day),
  money: (money, words) => words.money(money),
  franchise: (franchise, words) => franchisePhrase(words, franchise),
  kind: (kind) => kind,
  list: (items, words) => words.list(items.map((item) => safe(String(item)))),
  subjects: (subjects, words) => subjectsInWords(words, subjects),
  copy: (line) => toCopy(line),
}

/**
 * Escapes a text only if it has special characters. Motions, Matrix IDs and amounts can also stand inside code, where a backslash would
 * show.
 */
const safe = (text: string): string => (/^[\p{L}\p{N}\p{Sc} @.,:/=%-]*$/u.test(text) ? text : escapeMarkdown(text))

/** Says in which places people can use a command that was typed in a wrong place. */
export const whereInWords = (where: readonly Place[], command: string, words: Words): string =>
  words.t("where-otherwise", { command, places: placesInWords(where, words) })

/** The places where people can type a command. The rooms of single offices are left out: nobody has to go there to type anything. */
export const placesInWords = (where: readonly Place[], words: Words): string =>
  words.either(where.filter((place) => place !== "office").map((place) => words.t(`in-place-${place}`)))

/** How to type a command, in a form to copy: `!alternative M7 TEXT`. */
export function usageOf(command: AnyCommand, prefix: string, words: Words): string {
  return code(`${prefix}${command.name} ${usageIn(command, words)}`.trim())
}

/**
 * A command's arguments, in the reader's language.
 * @param needed without what may be left out (`[until DAY]`). Somebody who has left out the rest need not read about that too. A command
 *   with several shapes (`KEY | new TITLE`) keeps all of them.
 */
function usageIn(command: AnyCommand, words: Words, needed = false): string {
  const usage = words.has(`command-${command.name}-usage`) ? words.t(`command-${command.name}-usage`) : command.usage
  const shortened = usage.replaceAll(/ ?\[[^\]]*\]/g, "").trim()
  return needed && shortened !== "" && !shortened.includes("|") ? shortened : usage
}

/** A command's examples: whole lines without the prefix. If they contain words, these are in the reader's language. */
export function examplesOf(command: AnyCommand, words: Words): readonly string[] {
  if (!words.has(`command-${command.name}-examples`)) return command.examples
  return words.t(`command-${command.name}-examples`).split("\n")
}

/** How an answer quotes a command. `likely`: the number for its examples, such as `M7`. Null: the examples keep their own. */
interface Quoting {
  readonly prefix: string
  readonly likely: string | null
}

/** Says which argument the bot could not read and why, and how to type the command. */
export function misreadInWords(misread: Misread, command: AnyCommand, quoting: Quoting, words: Words): string {
  const piece = words.has(`piece-${misread.piece}`) ? words.t(`piece-${misread.piece}`) : misread.piece
  const problem = words.has(`argument-${misread.problem}`) ? misread.problem : "invalid"
  const said = words.t(`argument-${problem}`, { piece, typed: toCopy(misread.typed ?? "") })
  return howTyped(said, usageIn(command, words, misread.problem === "missing"), command, quoting, words)
}

/** Says which typed words belong to no argument, and how to type the command. */
export function leftoverInWords(leftover: string, command: AnyCommand, quoting: Quoting, words: Words): string {
  const said = words.t("argument-left-over", { typed: toCopy(leftover) })
  return howTyped(said, usageIn(command, words), command, quoting, words)
}

function howTyped(said: string, shape: string, command: AnyCommand, { prefix, likely }: Quoting, words: Words): string {
  const real = (line: string) => (likely === null ? line : line.replace(numberInExamples, likely))
  const example = examplesOf(command, words)[0]
  const usage = real(code(`${prefix}${command.name} ${shape}`.trim()))
  const copy = example === undefined ? null : toCopy(`${prefix}${real(example)}`)
  // If the usage is also the example, it is said only once.
  if (copy === null || usage === copy) return words.t("argument-usage", { problem: said, usage })
  return words.t("argument-usage-example", { problem: said, usage, example: copy })
}

/** The number with which a command's usage and examples are written. */
const numberInExamples = /\b[AMPT]\d+\b/
