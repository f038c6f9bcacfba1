/** Recognises the bot's messages by their keys in locales/en. So a change of the wording in that file needs no change in the harness. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle"
import { localesFolder, messageFiles } from "../../src/kernel/languages.ts"
import { toText } from "../../src/kernel/views/markdown.ts"

/**
 * Finds a message at the beginning of a line. Returns the values in the line by the names of the message's variables. Null if another text
 * begins the line.
 */
export type Saying = (line: string) => Readonly<Record<string, string>> | null

type Given = Readonly<Record<string, string | number>>

/** An element of a message, as @fluent/bundle has parsed it. */
interface Element {
  readonly type?: string
  readonly name?: string
  readonly selector?: Element
  readonly variants?: readonly { readonly key: { readonly value: string | number }; readonly value: unknown }[]
  readonly args?: readonly unknown[]
}

const bundle = readEnglish()

/**
 * Makes a function that recognises the first line of a message.
 * @param given values of variables that choose a variant of the message. A variable without a value fits any variant
 * @param place `within`: other texts may stand before the message in the line
 * @throws Error if there is no such message
 */
export function saying(key: string, given: Given = {}, place: "first" | "within" = "first"): Saying {
  const pattern = bundle.getMessage(key)?.value
  if (!pattern) throw new Error(`locales/en has no message ${key}`)
  const choices = choicesIn(pattern)
  const names = [...choices.keys()]
  const lines = new Set(
    combined(choices, given).map((variables) => {
      const filled = Object.fromEntries(names.map((name, index) => [name, variables[name] ?? mark(index)]))
      const text = bundle.formatPattern(pattern, filled satisfies Record<string, FluentVariable>, [])
      return toText(text).body.split("\n", 1).join("")
    }),
  )
  const expressions = [...lines].map((line) => new RegExp(`${place === "first" ? "^" : ""}${sourceOf(line, names)}`))
  return (line) => {
    for (const expression of expressions) {
      const found = expression.exec(line)
      if (found) return { ...found.groups }
    }
    return null
  }
}

/**
 * Looks for the first line of one of these messages among the lines of a text. Returns the values in that line, or null if there is none.
 */
export function saidIn(text: string, ...sayings: readonly Saying[]): Readonly<Record<string, string>> | null {
  for (const line of text.split("\n"))
    for (const one of sayings) {
      const found = one(line)
      if (found) return found
    }
  return null
}

function readEnglish(): FluentBundle {
  const english = new FluentBundle("en", { useIsolating: false })
  for (const file of messageFiles(localesFolder, "en"))
    english.addResource(new FluentResource(readFileSync(join(localesFolder, "en", file), "utf8")))
  return english
}

/** A character that stands for the value of a variable. No message contains it. */
const mark = (index: number): string => String.fromCharCode(0xe000 + index)

/** The variables of a message. Each comes with the values that choose a variant. */
function choicesIn(pattern: unknown): Map<string, Set<string | number>> {
  const choices = new Map<string, Set<string | number>>()
  const choicesOf = (name: string) => {
    const known = choices.get(name) ?? new Set()
    choices.set(name, known)
    return known
  }
  const look = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) look(one)
    if (typeof part !== "object" || part === null) return
    const { type, name, selector, variants, args } = part as Element
    if (type === "var" && name !== undefined) choicesOf(name)
    // A message that stands inside this one has variables of its own.
    if (type === "mesg" && name !== undefined) look(bundle.getMessage(name)?.value)
    look(args)
    look(selector)
    for (const { key, value } of variants ?? []) {
      if (selector?.type === "var" && selector.name !== undefined) choicesOf(selector.name).add(key.value)
      look(value)
    }
  }
  look(pattern)
  return choices
}

/**
 * Every combination of the variables' values. One more value is "none": it is left out of the combination, and chooses the default variant.
 */
function combined(choices: ReadonlyMap<string, ReadonlySet<string | number>>, given: Given): Given[] {
  let all: Given[] = [given]
  for (const [name, values] of choices)
    if (!(name in given)) all = all.flatMap((one) => [one, ...[...values].map((value) => ({ ...one, [name]: value }))])
  return all
}

/**
 * A regular expression for a line. Each variable stands for any text. Where a variable first occurs, its text becomes a group with the
 * variable's name.
 */
function sourceOf(line: string, names: readonly string[]): string {
  const seen = new Set<string>()
  const parts = [...line].map((character, place, all) => {
    const name = names[character.charCodeAt(0) - 0xe000]
    if (name === undefined) return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")
    // A variable at the end of the line takes all that is left of it.
    const any = place === all.length - 1 ? ".*" : ".*?"
    if (seen.has(name)) return any
    seen.add(name)
    return `(?<${name}>${any})`
  })
  return parts.join("")
}
