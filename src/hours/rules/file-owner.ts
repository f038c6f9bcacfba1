/** Whose hours the file of a time tracker has: programs have names of their own for people. */
import type { TrackedRow } from "./tracker.ts"

/** A person of the co-op by all names that others read of them. */
export interface Named {
  readonly names: readonly string[]
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")

const isSame = (one: string, other: string): boolean => wordsOf(one).join(" ") === wordsOf(other).join(" ")

/**
 * Whether a program's name for a person is certainly this person's: `Tom Baker` and `tom@bakery.example` are tom's, unless somebody else of the
 * co-op is called just so. A file that names nobody is its sender's.
 */
export function isOwnName(user: string, self: Named, others: readonly Named[]): boolean {
  if (user === "" || self.names.some((name) => isSame(name, user))) return true
  if (others.some(({ names }) => names.some((name) => isSame(name, user)))) return false
  const words = new Set(wordsOf(user))
  return self.names.some((name) => wordsOf(name).length > 0 && wordsOf(name).every((word) => words.has(word)))
}

/** The names that the rows of a file have for people. */
export const usersIn = (rows: readonly Pick<TrackedRow, "user">[]): readonly string[] => [
  ...new Set(rows.map(({ user }) => user)),
]
