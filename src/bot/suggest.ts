/** Finds what somebody meant with a word that is no command. */
import { editDistance, longestCompared } from "../config/nearest.ts"
import { meaningsOf, type TypedWords } from "../kernel/rules/typed-words.ts"
import { paragraphs } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import type { AnyCommand } from "./command.ts"
import { blockToCopy, toCopy } from "./text.ts"

/**
 * The nearest name among the commands. Null if none is near. A word is near if it is the beginning of a name (at least three letters), or
 * has at most two wrong letters. A short word may have only one wrong letter. Two swapped letters count as one. Words of one or two letters
 * are never near, since they would fit by chance. A word that may mean the opposite of a name is never near that name.
 */
export function nearestCommand(
  typed: string,
  commands: readonly AnyCommand[],
  words: TypedWords,
): { command: AnyCommand; name: string } | null {
  if (typed.length > longestCompared) return null
  const word = typed.toLowerCase()
  const letters = Array.from(word).length
  if (letters < 3) return null
  const most = letters <= 4 ? 1 : 2
  const scored = commands
    .flatMap((command) => words.command(command.name).map((name) => ({ command, name })))
    .map((candidate) => ({ ...candidate, distance: distanceOf(word, candidate.name) }))
    .filter(({ name, distance }) => (distance <= most || name.startsWith(word)) && !couldBeOpposite(word, name, words))
    .toSorted((one, other) => one.distance - other.distance)
  const [best] = scored
  // If two equally near names differ only in their beginnings, none is suggested. "autreten" is as near to "austreten" as to "antreten".
  const asNear = scored.filter(({ command, distance }) => command !== best?.command && distance === best?.distance)
  if (best && asNear.some(({ name }) => beginOtherwise(name, best.name, words))) return null
  const others = meaningsOf("instead").flatMap((meaning) => words.spellings("instead", meaning))
  // If a known word that is no command is as near or nearer, nothing is suggested. So "rejct" suggests nothing, since it is nearer to
  // "reject" than to "object".
  return best && others.every((other) => editDistance(word, other) > best.distance) ? best : null
}

/** Whether one word may mean the opposite of the other, such as "unvote" and "vote". */
function couldBeOpposite(typed: string, name: string, words: TypedWords): boolean {
  const always = words.spellings("beginning", "undoes")
  const begins = [...always, ...words.spellings("beginning", "may-undo")]
  const undone = always.some((begin) => typed.startsWith(begin) && !name.startsWith(begin))
  return undone || begins.some((begin) => isTurned(typed, name, begin, 1) || isTurned(name, typed, begin, 0))
}

/** Whether two names differ only in their beginnings, such as "austreten" and "antreten", or "unvote" and "vote". */
function beginOtherwise(one: string, other: string, words: TypedWords): boolean {
  const begins = [...words.spellings("beginning", "undoes"), ...words.spellings("beginning", "may-undo")]
  const ends = (name: string) => [
    name,
    ...begins.filter((begin) => name.startsWith(begin)).map((begin) => name.slice(begin.length)),
  ]
  return ends(one).some((end) => ends(other).includes(end))
}

/** Whether the longer word is `begin` plus the shorter word, with at most this many wrong letters. */
const isTurned = (longer: string, shorter: string, begin: string, wrong: number): boolean =>
  longer.startsWith(begin) &&
  !shorter.startsWith(begin) &&
  editDistance(withoutUmlauts(longer.slice(begin.length)), withoutUmlauts(shorter)) <= wrong

const withoutUmlauts = (word: string): string => word.replaceAll(/[äöü]/g, (letter) => `${letter.normalize("NFD")[0]}e`)

/** How far a word is from a name. The beginning of a name counts as one and a half wrong letters. */
function distanceOf(word: string, name: string): number {
  const wrong = editDistance(word, name)
  return name.startsWith(word) ? Math.min(wrong, 1.5) : wrong
}

/** The whole corrected line, ready to copy. If the text has several lines, all of them stand in a block below. */
export function corrected(words: Words, typed: string, command: string, rest: string): string {
  const whole = `${command}${rest}`
  if (!whole.includes("\n")) return words.t("unknown-command-near", { typed, suggestion: toCopy(whole) })
  return paragraphs(words.t("unknown-command-near", { typed, suggestion: toCopy(command) }), blockToCopy(whole))
}
