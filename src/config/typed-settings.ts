/**
 * Reads a set of changes as people type it (§15.5): `decision threshold=2/3 quorum=half, office president term=2 years, preset=nassella`.
 */
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import { isMotionKind, type MotionKind } from "../votes/rules/kinds.ts"
import { presetFirst, type Setting, type Value } from "./rule-source.ts"
import { namesAt, schemaAt } from "./setting-schema.ts"
import { typedValue } from "./typed-value.ts"
import { type FixedWhy, votableSettings, whyFixed } from "./votable.ts"

/** Everything that is needed to read the changes. */
export interface SettingsReader {
  readonly typed: TypedWords
  /** The co-op's language, for names that it gives to its offices. */
  readonly language: string
  /** The kinds of motion that a word can mean. */
  kinds(word: string): readonly MotionKind[]
  /** The key of the office that a word means, of the co-op or of the program. Null if it means none. */
  office(word: string): string | null
}

/**
 * Why a text cannot be read. `setting`: the word that names no setting. `value`: the setting cannot have this value. `which`: the setting
 * exists for each kind of motion, or the word means several kinds. `fixed`: no vote can change the setting. `nothing`: there is no change.
 */
export type Unreadable =
  | { readonly unread: "nothing" }
  | { readonly unread: "setting"; readonly typed: string }
  | { readonly unread: "value"; readonly setting: string; readonly typed: string }
  | { readonly unread: "which"; readonly typed: string; readonly kinds: readonly MotionKind[] }
  | { readonly unread: "fixed"; readonly typed: string; readonly why: FixedWhy }

/** What the settings that follow are about: a kind of motion, an office, another map of settings, or nothing. */
type Scope = readonly string[]

/** The changes in a text, in the order in which they were typed. */
export function typedSettings(text: string, reader: SettingsReader): readonly Setting[] | Unreadable {
  const parts = partsOf(text, reader)
  if (parts.length === 0) return { unread: "nothing" }
  const reading = new Reading(reader)
  const read = reading.read(parts)
  return "unread" in read ? read : presetFirst(read)
}

/** The text divided at `=`, and at a `:` that stands behind a word. */
function partsOf(text: string, reader: SettingsReader): string[] {
  const clean = text
    .normalize("NFC")
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s,;]+|[\s,;]+$/g, "")
  if (clean === "") return []
  const parts = clean.split(/\s*=\s*|(?<=\p{L}):\s+/u)
  if (parts.length > 1) return parts
  // Without a mark the setting is the first words that name one: `decision threshold 2/3`.
  const words = clean.split(" ")
  for (let at = 1; at < Math.min(words.length, longestName); at += 1) {
    const reading = new Reading(reader)
    const found = reading.named(words.slice(0, at))
    if (found && reading.isReadable(found.path, words.slice(at).join(" ")))
      return [words.slice(0, at).join(" "), words.slice(at).join(" ")]
  }
  return parts
}

/** The most words of a value, and of a setting together with what it is about. So a long text costs no time. */
const longestValue = 60
const longestName = 9

/** A setting that the words before a `=` name. `rest`: the words before it, which belong to the value before. */
interface Named {
  readonly path: readonly string[]
  readonly scope: Scope
  readonly rest: readonly string[]
}

class Reading {
  readonly #reader: SettingsReader
  #scope: Scope = []
  readonly #found: Setting[] = []

  constructor(reader: SettingsReader) {
    this.#reader = reader
  }

  read([head = "", ...values]: readonly string[]): readonly Setting[] | Unreadable {
    const first = wordsIn(head)
    if (values.length === 0) return this.#switchOn(first) ? this.#found : this.#unnamed(first)
    let named = this.named(first, (rest) => this.#offices(rest) !== null)
    if (!named || !this.#switchOn(named.rest)) return this.#unnamed(first)
    for (const [index, part] of values.entries()) {
      const { path, scope }: Named = named
      this.#scope = scope
      const words = wordsIn(part)
      const isLast = index === values.length - 1
      const next: Named | null = isLast ? null : this.named(words, (rest) => this.#valueIn(path, rest) !== null)
      if (!isLast && !next) return this.#misread(path, words)
      const found = this.#valueIn(path, next?.rest ?? words)
      if (!found) return { unread: "value", setting: path.join("."), typed: part }
      this.#found.push({ setting: path.join("."), value: found.value })
      this.#switchOn(found.rest)
      if (next) named = next
    }
    return this.#found
  }

  /** The value at the beginning of the words. Behind it there can be offices that are to be switched on. */
  #valueIn(path: readonly string[], words: readonly string[]): { value: Value; rest: readonly string[] } | null {
    for (let at = Math.min(words.length, longestValue); at > 0; at -= 1) {
      const value = this.#value(path, words.slice(0, at).join(" "))
      const rest = words.slice(at)
      if (value !== undefined && this.#offices(rest) !== null) return { value, rest }
    }
    return null
  }

  /** The offices that the words name, with commas between them. Null if a part of the words names none. */
  #offices(words: readonly string[]): readonly string[] | null {
    const parts = words
      .join(" ")
      .split(/[,;]/)
      .map((part) => wordsIn(part))
      .filter((part) => part.length > 0)
    const keys = parts.map((part) => this.#office(part))
    return keys.every((key) => key !== null) ? keys : null
  }

  /** Offices without a setting, as in `office president`: the co-op is to have them. False if the words name anything else. */
  #switchOn(words: readonly string[]): boolean {
    const keys = this.#offices(words)
    for (const key of keys ?? []) this.#found.push({ setting: `offices.${key}`, value: "on" })
    return keys !== null
  }

  isReadable(path: readonly string[], text: string): boolean {
    return this.#value(path, text) !== undefined
  }

  #value(path: readonly string[], text: string): Value | undefined {
    const { typed } = this.#reader
    if (path[0] === "offices" && path.length === 2) return onOrNone(text, typed)
    return typedValue(path, text, typed, (word) => this.#reader.office(word))
  }

  /**
   * The setting that the last words name, by what stands before it or by what the settings before it are about. `fits`: whether the words
   * that are left over can belong to the value before.
   */
  named(
    words: readonly string[],
    fits: (rest: readonly string[]) => boolean = ({ length }) => length === 0,
  ): Named | null {
    for (let scoped = 0; scoped <= Math.min(words.length - 1, 4); scoped += 1)
      for (let many = Math.min(words.length - scoped, 4); many > 0; many -= 1) {
        const key = words.slice(-many)
        const about = words.slice(words.length - many - scoped, words.length - many)
        const rest = words.slice(0, words.length - many - scoped)
        const scope = scoped === 0 ? this.#scope : this.#about(about)
        const path = scope && this.#path(scope, key)
        if (path && fits(rest)) return { path, scope, rest }
      }
    return null
  }

  /** What these words are about. Null if that is nothing, or not one thing alone. */
  #about(words: readonly string[]): Scope | null {
    const text = words.join(" ")
    const [kind, ...others] = this.#kinds(text)
    if (kind !== undefined && others.length === 0) return ["motions", kind]
    const office = this.#office(words)
    if (office !== null) return ["offices", office]
    const name = this.#name(votableSettings, text)
    return name !== null && namesAt([name]) !== null ? [name] : null
  }

  #kinds(text: string): readonly MotionKind[] {
    const plain = text.replace(/[,;]+$/, "").toLowerCase()
    return isMotionKind(plain) ? [plain] : this.#reader.kinds(plain)
  }

  /** The office that the words name: `office president`, or `president` alone. */
  #office(words: readonly string[]): string | null {
    const text = words.map((word) => word.replace(/[,;]+$/, ""))
    const [first = "", ...rest] = text
    const behind = this.#reader.typed.meaning("ruling", first) === "office"
    const name = (behind ? rest : text).join("-").toLowerCase()
    const known = name === "" ? null : this.#reader.office(name)
    // An office of the co-op's own that does not exist yet has a key that nothing else has.
    return known ?? (behind && rest.length === 1 && /^[a-z][a-z0-9-]{0,31}$/.test(name) ? name : null)
  }

  #path(scope: Scope, words: readonly string[]): readonly string[] | null {
    const text = words.join(" ")
    const [first, key = ""] = scope
    const inner = scope.length === 0 ? null : this.#name(namesAt(scope) ?? [], text)
    if (first === "offices" && inner === "names") return ["offices", key, "names", this.#reader.language]
    if (inner !== null && namesAt([...scope, inner]) === null) return [...scope, inner]
    if (first === "offices") {
      const cell = this.#name(namesAt([...scope, "election"]) ?? [], text)
      if (cell !== null) return [...scope, "election", cell]
    }
    if (first === "motions" && this.#reader.office(key) === key) {
      const field = this.#name(namesAt(["offices", key]) ?? [], text)
      if (field !== null && field !== "names") return ["offices", key, field]
    }
    const office = this.#office(words)
    if (scope.length === 0 && office !== null) return ["offices", office]
    const dotted = text.split(".")
    if (dotted.length > 1 && votableSettings.includes(dotted[0] ?? "") && schemaAt(dotted) && namesAt(dotted) === null)
      return dotted
    const top = this.#name(votableSettings, text)
    return top !== null && namesAt([top]) === null ? [top] : null
  }

  /** The name in `names` that was typed, as the configuration has it or in words. */
  #name(names: readonly string[], text: string): string | null {
    const plain = (word: string) => word.toLowerCase().replaceAll(/[\s_,-]/g, "")
    const word = text.replace(/^[,;]+|[,;]+$/g, "").toLowerCase()
    const meant =
      this.#reader.typed.meaning("setting", word) ?? this.#reader.typed.meaning("setting", word.replaceAll("-", " "))
    return names.find((name) => plain(name) === plain(text) || (meant !== null && plain(name) === plain(meant))) ?? null
  }

  /** Why the words between two `=` cannot be read. */
  #misread(path: readonly string[], words: readonly string[]): Unreadable {
    const next = this.named(words, () => true)
    if (!next) return this.#unnamed(words.slice(-1))
    return { unread: "value", setting: path.join("."), typed: next.rest.join(" ") }
  }

  /** Why these words name no setting. */
  #unnamed(words: readonly string[]): Unreadable {
    const last = words.at(-1) ?? ""
    const why = whyFixed(last) ?? whyFixed(words[0] ?? "")
    if (why !== null) return { unread: "fixed", typed: words.join(" "), why }
    const kinds = this.#kinds(words.slice(0, -1).join(" "))
    if (kinds.length > 1) return { unread: "which", typed: last, kinds }
    if (words.length === 1 && this.#name(namesAt(["motions", "decision"]) ?? [], last) !== null)
      return { unread: "which", typed: last, kinds: [] }
    return { unread: "setting", typed: words.join(" ") }
  }
}

const wordsIn = (text: string): string[] => text.split(" ").filter((word) => word !== "")

function onOrNone(text: string, typed: TypedWords): Value | undefined {
  const word = text.toLowerCase().replaceAll(/[\s,;.{}]/g, "")
  const [choice, answer] = [typed.meaning("choice", word), typed.meaning("answer", word)]
  if (word === "" || choice === "on" || answer === "yes") return "on"
  return choice === "none" || answer === "no" ? "none" : undefined
}
