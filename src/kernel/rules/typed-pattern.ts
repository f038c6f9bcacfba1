/** Regular expressions made from the words that people may type. */
import type { Meaning, TypedWords, WordGroup } from "./typed-words.ts"

/**
 * Returns a function that makes a value from the typed words, such as a regular expression. The function makes the value only once, and
 * keeps it.
 */
export function madeOf<T>(make: (typed: TypedWords) => T): (typed: TypedWords) => T {
  const made = new WeakMap<TypedWords, { readonly value: T }>()
  return (typed) => {
    const known = made.get(typed) ?? { value: make(typed) }
    made.set(typed, known)
    return known.value
  }
}

/** The source of a regular expression that matches each word with one of these meanings. Longer words are tried first. */
export function oneOf<G extends WordGroup>(typed: TypedWords, group: G, ...meanings: readonly Meaning<G>[]): string {
  const words = meanings.flatMap((meaning) => typed.spellings(group, meaning))
  const longestFirst = [...new Set(words)].toSorted((one, other) => other.length - one.length)
  return `(?:${longestFirst.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})`
}
