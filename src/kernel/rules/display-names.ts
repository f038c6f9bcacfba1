/**
 * Which display names the bot may show. A display name identifies nobody (§1.2): everybody chooses their own, and it can imitate another
 * person's. So a name is only shown alone if nobody could confuse it with anybody else.
 */
import { skeleton } from "./look-alike.ts"
import type { MatrixId } from "./types.ts"

/** A longer name makes messages hard to read on a phone. In code points. */
const longest = 32
const mostWords = 5

/** Pictures, and the invisible characters that join them. */
const pictures = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3|\uFE0E|\uFE0F|\u200D/gu
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}\u2800]/gu
/** Letters and marks, then also digits and the signs that names have. At most three marks stand on one letter. */
const usual = /^\p{L}\p{M}{0,3}(?:[\p{L}\p{Nd} .'’·-]\p{M}{0,3})*$/u
/** A name such as `M7` reads like the number of a motion, a task or a payment. */
const numbered = /^\p{L}{1,2}\p{Nd}+$/u

/**
 * The display name as the bot may write it: one line, without pictures and without additions such as `(she/her)` or `| Hive`. Null if it
 * has signs that no name has, is too long, or reads like something else.
 */
export function presentable(name: string): string | null {
  const [first = ""] = name
    .toWellFormed()
    .slice(0, 200)
    .normalize("NFKC")
    .replace(pictures, "")
    .split(/[([{|/<]/u, 1)
  const line = first.replace(/\s/gu, " ").replace(invisible, "").replace(/ +/g, " ").trim()
  const signs = Array.from(line).length
  if (signs < 2 || signs > longest || line.split(" ").length > mostWords) return null
  return usual.test(line) && !numbered.test(line) ? line : null
}

/** A display name, and whether it stands for this person alone. If not, the Matrix ID must stand beside it. */
export interface ShownName {
  readonly name: string
  readonly alone: boolean
}

/**
 * The names to show for these people, by their raw display names. People without a presentable name are left out.
 * @param reserved names that nobody may take over: the bot's, the co-op's
 * @param look `skeleton`, or a function that remembers what `skeleton` answered, because it is slow
 */
export function shownNames(
  displayed: ReadonlyMap<MatrixId, string>,
  reserved: readonly string[],
  look: (text: string) => string = skeleton,
): ReadonlyMap<MatrixId, ShownName> {
  const names = new Map<MatrixId, string>()
  for (const [person, raw] of displayed) {
    const name = presentable(raw)
    if (name !== null) names.set(person, name)
  }
  // For each look: who has it, as a name or as the first part of the ID. The empty string stands for a reserved name.
  const owners = new Map<string, Set<MatrixId | "">>()
  const own = (name: string, by: MatrixId | "") => owners.set(look(name), (owners.get(look(name)) ?? new Set()).add(by))
  for (const name of reserved) own(name, "")
  for (const person of displayed.keys()) own(person.slice(1, person.indexOf(":")), person)
  for (const [person, name] of names) own(name, person)
  const alone = (person: MatrixId, name: string) =>
    partsOf(look(name)).every((part) => [...(owners.get(part) ?? [])].every((owner) => owner === person))
  return new Map([...names].map(([person, name]) => [person, { name, alone: alone(person, name) }]))
}

/** The name and all runs of its words. So `Ana and Ben` does not pass for two people. */
function partsOf(look: string): string[] {
  const words = look.split(" ")
  return words.flatMap((_, from) => words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(" ")))
}
