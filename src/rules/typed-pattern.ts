/** Regular expressions made of the words that people may type. */
import type { Meaning, TypedWords, WordGroup } from "./typed-words.ts"

/** Makes something of the words once, such as a regular expression, and keeps it. */
export function madeOf<T>(make: (typed: TypedWords) => T): (typed: TypedWords) => T {
  const made = new WeakMap<TypedWords, { readonly value: T }>()
  return (typed) => {
    const known = made.get(typed) ?? { value: make(typed) }
    made.set(typed, known)
    return known.value
  }
}

/** The source of a regular expression that reads one of the words for each of these meanings, the longest that fits. */
export function oneOf<G extends WordGroup>(typed: TypedWords, group: G, ...meanings: readonly Meaning<G>[]): string {
  const words = meanings.flatMap((meaning) => typed.spellings(group, meaning))
  const longestFirst = [...new Set(words)].toSorted((one, other) => other.length - one.length)
  return `(?:${longestFirst.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})`
}
