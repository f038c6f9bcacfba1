/** The parts of a locale file, and the keys that the source asks for. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { FluentResource } from "@fluent/bundle"
import { type Language, localesFolder, messageFiles } from "../../src/kernel/languages.ts"
import type { Source } from "./sources.ts"

export interface LocaleFile {
  /** All keys in the text. A key that is written twice occurs twice. */
  readonly written: readonly string[]
  /**
   * The variables of each message, by the message's key. Variables of messages that it includes count too. Fluent silently skips messages
   * that it cannot read, so these are missing here.
   */
  readonly variables: ReadonlyMap<string, ReadonlySet<string>>
  /** The keys of messages that other messages include. */
  readonly referred: ReadonlySet<string>
  /** For each key, the text of its message without variables. */
  readonly texts: ReadonlyMap<string, string>
}

export function readLocale(language: Language): LocaleFile {
  const text = messageFiles(localesFolder, language)
    .map((file) => readFileSync(join(localesFolder, language, file), "utf8"))
    .join("\n")
  const variables = new Map<string, Set<string>>()
  const texts = new Map<string, string>()
  const referred = new Set<string>()
  const puttingIn: (readonly [Set<string>, string])[] = []
  for (const entry of new FluentResource(text).body) {
    const names = new Set<string>()
    walk(entry.value, (type, name) => {
      if (type === "var") names.add(name)
      if (type === "mesg") {
        referred.add(name)
        puttingIn.push([names, name])
      }
    })
    variables.set(entry.id, names)
    texts.set(entry.id, literalText(entry.value))
  }
  // An included message never includes a further one. So one step is enough.
  for (const [names, put] of puttingIn) for (const name of variables.get(put) ?? []) names.add(name)
  const written = Array.from(text.matchAll(/^([A-Za-z][\w-]*) *=/gm), (match) => match[1] ?? "")
  return { written, variables, referred, texts }
}

function literalText(pattern: unknown): string {
  if (typeof pattern === "string") return pattern
  if (Array.isArray(pattern)) return pattern.map(literalText).join(" ")
  if (typeof pattern !== "object" || pattern === null || !("variants" in pattern)) return ""
  const variants: unknown = pattern.variants
  return Array.isArray(variants)
    ? variants.map((variant: { value: unknown }) => literalText(variant.value)).join(" ")
    : ""
}

function walk(value: unknown, found: (type: string, name: string) => void): void {
  if (typeof value !== "object" || value === null) return
  if ("type" in value && "name" in value) found(String(value.type), String(value.name))
  for (const inner of Object.values(value)) walk(inner, found)
}

export interface AskedFor {
  /** Complete keys, each with the file that asks for it. */
  readonly keys: readonly { readonly key: string; readonly path: string }[]
  /** The beginnings of composed keys. */
  readonly prefixes: readonly string[]
  /** Every string in the source that could be a key. */
  readonly strings: ReadonlySet<string>
}

/** Errors that carry the last part of their message's key. For each: the key's first part, and the pattern that finds the last part. */
const thrownKeys: readonly (readonly [string, RegExp])[] = [
  ["", /\bnew CliError\(\s*"([a-z-]+)"/g],
  ["fatal-", /\bnew FatalError\(\s*"([a-z-]+)"/g],
  ["secret-", /\bnew SecretError\(\s*"([a-z-]+)"/g],
]

/** The keys that the source asks for, and the beginnings of keys that it composes. */
export function askedFor(sources: readonly Source[]): AskedFor {
  const keys: { key: string; path: string }[] = []
  const prefixes = new Set<string>()
  const strings = new Set<string>()
  for (const { path, text } of sources) {
    for (const match of text.matchAll(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"/g)) strings.add(match[1] ?? "")
    for (const [prefix, thrown] of thrownKeys)
      for (const match of text.matchAll(thrown)) keys.push({ key: prefix + match[1], path })
    for (const argument of firstArguments(text)) {
      const whole = /^"([a-z0-9-]+)"$/.exec(argument)?.[1]
      if (whole !== undefined) keys.push({ key: whole, path })
      for (const match of argument.matchAll(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"/g))
        keys.push({ key: match[1] ?? "", path })
      for (const match of argument.matchAll(/`([a-z][a-z0-9]*(?:-[a-z0-9]+)*-)\$\{/g)) prefixes.add(match[1] ?? "")
    }
  }
  return { keys, prefixes: Array.from(prefixes), strings }
}

/** The first argument of each call of `t` or `has`. */
const firstArguments = (text: string) => callsOf(text).map((parts) => parts[0] ?? "")

/** The arguments of each call of `t` or `has`, as they are written. */
const callsOf = (text: string) =>
  Array.from(text.matchAll(/(?:\bwords\.|[^\w.])(?:t|has)\(/g), (match) => split(text, match.index + match[0].length))

/** The text from `start` to its closing bracket, cut at commas. Commas inside inner brackets or strings do not count. */
function split(text: string, start: number): string[] {
  const parts: string[] = []
  let from = start
  let depth = 0
  for (let at = start; at < text.length && depth >= 0; at += 1) {
    const letter = text.charAt(at)
    if (letter === '"') at = text.indexOf('"', at + 1)
    if ("([{".includes(letter)) depth += 1
    if (")]}".includes(letter)) depth -= 1
    if (depth < 0 || (depth === 0 && letter === ",")) {
      parts.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return parts
}

export interface Call {
  readonly path: string
  readonly key: string
  /** The names of the variables that the call passes. Null if the source does not list them all. */
  readonly given: readonly string[] | null
}

/** The calls of `t` whose complete key stands in the source. */
export function callsWithKeys(sources: readonly Source[]): Call[] {
  return sources.flatMap(({ path, text }) =>
    callsOf(text).flatMap(([first = "", second = "{}"]) => {
      const key = /^"([a-z0-9-]+)"$/.exec(first)?.[1]
      if (key === undefined) return []
      const names = second.startsWith("{")
        ? split(second, 1)
            .filter((part) => part !== "")
            .map((part) => /^(?:"?([\w-]+)"?)(?=\s*:|$)/.exec(part)?.[1] ?? null)
        : [null]
      return [{ path, key, given: names.includes(null) ? null : names.filter((name) => name !== null) }]
    }),
  )
}
