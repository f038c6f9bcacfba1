/** How the bot words a no in the reader's language. A no is a refusal, an argument that it could not read, or its own fault. */
import type { Form, Values } from "../kernel/rules/refusals/declare.ts"
import { detailsGiven } from "../kernel/rules/refusals/index.ts"
import type { MotionKind, Refused } from "../kernel/rules/types.ts"
import { code, escapeMarkdown } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import { subjectsInWords } from "../minutes/views/minutes.ts"
import { dayInWords } from "../tasks/views/tasks.ts"
import { formOf } from "../votes/views/motions.ts"
import { franchisePhrase } from "../votes/views/rules.ts"
import type { AnyCommand, Misread } from "./command.ts"
import type { Place } from "./message.ts"
import { toCopy } from "./text.ts"

/** A refusal in words: the message `refused-<reason>`, with each detail in the form that its reason declares. */
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

/** Escapes a text only if it needs it. Motions, Matrix IDs and amounts can also stand inside code, where a backslash would show. */
const safe = (text: string): string => (/^[\p{L}\p{N}\p{Sc} @.,:/=%-]*$/u.test(text) ? text : escapeMarkdown(text))

/** Says where a command belongs. It was typed in another place. */
export const whereInWords = (where: readonly Place[], command: string, words: Words): string =>
  words.t("where-otherwise", { command, places: words.either(where.map((place) => words.t(`in-place-${place}`))) })

/** How to type a command, in a form to copy: `!alternative M7 TEXT`. */
export function usageOf(command: AnyCommand, prefix: string, words: Words): string {
  const usage = words.has(`command-${command.name}-usage`) ? words.t(`command-${command.name}-usage`) : command.usage
  return code(`${prefix}${command.name} ${usage}`.trim())
}

/** A command's examples: whole lines without the prefix. If they contain words, these are in the reader's language. */
export function examplesOf(command: AnyCommand, words: Words): readonly string[] {
  if (!words.has(`command-${command.name}-examples`)) return command.examples
  return words.t(`command-${command.name}-examples`).split("\n")
}

/** Says which argument the bot could not read and why, and how to type the command. */
export function misreadInWords(misread: Misread, command: AnyCommand, prefix: string, words: Words): string {
  const piece = words.has(`piece-${misread.piece}`) ? words.t(`piece-${misread.piece}`) : misread.piece
  const problem = words.has(`argument-${misread.problem}`) ? misread.problem : "invalid"
  const said = words.t(`argument-${problem}`, { piece, typed: toCopy(misread.typed ?? "") })
  return howTyped(said, command, prefix, words)
}

/** Says which typed words belong to no argument, and how to type the command. */
export function leftoverInWords(leftover: string, command: AnyCommand, prefix: string, words: Words): string {
  return howTyped(words.t("argument-left-over", { typed: toCopy(leftover) }), command, prefix, words)
}

function howTyped(problem: string, command: AnyCommand, prefix: string, words: Words): string {
  const example = examplesOf(command, words)[0]
  const usage = usageOf(command, prefix, words)
  // If the usage is also the example, it is said only once.
  if (example === undefined || usage === toCopy(`${prefix}${example}`))
    return words.t("argument-usage", { problem, usage })
  return words.t("argument-usage-example", { problem, usage, example: toCopy(`${prefix}${example}`) })
}
