/** Finds the recipient of donations that somebody names at the beginning of a line (§8.1). */
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { keyOf } from "./recipients.ts"

/** The most words of a name that are looked at. */
const longestName = 12

/**
 * The recipient that a line names first, as in `Debian 40 EUR`, and the rest of the line. The beginning of a name is enough where it is only
 * one recipient's. `40 EUR to Debian` is understood too. Null: it names none of them.
 */
export function recipientAtStart(
  line: string,
  keys: readonly string[],
  typed: TypedWords,
): { readonly key: string; readonly rest: string } | null {
  const spelt = typed.spellings("small", "to")
  const isTo = (word = "") => spelt.includes(word.toLowerCase())
  const all = line.trim().split(/\s+/)
  const words = isTo(all[0]) ? all.slice(1) : all
  const named = (some: readonly string[], means: (key: string, said: string) => boolean): string | null => {
    const said = keyOf(some.join(" "))
    const found = said === "" ? [] : keys.filter((key) => means(key, said))
    return found.length === 1 ? (found[0] ?? null) : null
  }
  for (const means of [
    (key: string, said: string) => key === said,
    (key: string, said: string) => key.startsWith(said),
  ])
    for (let many = Math.min(words.length, longestName); many > 0; many -= 1) {
      const key = named(words.slice(0, many), means)
      if (key !== null) return { key, rest: words.slice(many).join(" ") }
      const after = words.length - many
      const to = isTo(words[after - 1])
      const last = to ? named(words.slice(after), means) : null
      if (last !== null) return { key: last, rest: words.slice(0, after - 1).join(" ") }
    }
  return null
}
