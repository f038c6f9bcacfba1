/** Reads a ballot with a reason behind it (§3.2, §3.9): `2 1 because the oven is old`, `yes because …`, `Ben signed because …`. */
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { isRefused, type Ranking, type Refused } from "../../kernel/rules/types.ts"
import type { Doubt } from "./ballot-grammar.ts"
import { type Asked, readsAlone, understood } from "./ballot-reading.ts"
import { motionIn, plainBallotText } from "./ballot-signs.ts"
import { isContrary, type NamedOption } from "./ballot-titles.ts"
import { ballotWordIn } from "./ballot-words.ts"
import { readBallot } from "./ballots.ts"
import { motionNamed } from "./consent-reading.ts"
import { type GivenReason, longestGiven } from "./reasons.ts"

/** A text divided at a `because`: what may be a ballot, and the reason behind it. */
type Division = GivenReason & { readonly ballot: string }

/** At how many `because`s a text is divided. A title can contain one, and a reason another. */
const mostDivisions = 4
/** The most characters before a `because`. They are enough for an option's title. */
const longestBallot = 250

const patterns = madeOf((typed: TypedWords) => ({
  because: new RegExp(
    `(?<end>\\s?[,;.:–—-])?(?: (?<signed>${oneOf(typed, "reason", "signed")}))?,? (?<because>${oneOf(typed, "consent", "because")})[:,]?(?= \\S)`,
    "giu",
  ),
  surely: new RegExp(`^${oneOf(typed, "reason", "because")}$`, "iu"),
}))

/** A text at each `because` in it, but for those with nothing before them. */
function divisionsOf(text: string, typed: TypedWords): readonly Division[] {
  const plain = text.slice(0, 2000).replaceAll(/\s+/g, " ").trim()
  const { because, surely } = patterns(typed)
  return [...plain.matchAll(because)].slice(0, mostDivisions).flatMap((found) => {
    const { end = "", signed, because: word = "" } = found.groups ?? {}
    const before = plain.slice(0, found.index)
    // Several dots show that the writer leaves something open. They stay, so that the ballot is not clear.
    const ballot = before.endsWith(".") && end === "." ? `${before}.` : before
    if (ballot.trim() === "" || ballot.length > longestBallot) return []
    // Some words for `because` also have other meanings, as in “Ja, da bin ich dabei”. Behind numbers they are clear.
    if (!surely.test(word) && readsAlone(ballot, typed) !== "numbers") return []
    return [{ ballot, text: plain.slice(found.index + found[0].length).trim(), signed: signed !== undefined }]
  })
}

/**
 * The ballot that stands before a `because`, whatever follows; the whole text if it is no such ballot. It decides only whether a text is
 * meant as a ballot, and on which motion, never how it counts.
 * @param surely only numbers or an abstention are a ballot, as in a room that others read; else also `yes`, `#1`, `option 1` are
 */
export function ballotBefore(text: string, typed: TypedWords, { surely }: { readonly surely: boolean }): string {
  const isBallot = ({ ballot }: Division) =>
    surely
      ? readBallot(motionIn(ballot, typed).rest, Number.MAX_SAFE_INTEGER, typed) !== null
      : readsAlone(ballot, typed) !== null
  return divisionsOf(text, typed).find(isBallot)?.ballot ?? text
}

/** The motion that a ballot names, before a reason or without one. */
export const motionOfBallot = (text: string, typed: TypedWords): ReturnType<typeof motionNamed>["motion"] =>
  motionNamed(ballotBefore(text, typed, { surely: false }), typed).motion ?? motionNamed(text, typed).motion

/**
 * There is a ballot, but what stands behind it can change it. `word`: the word in the reason that could be a ballot or a motion. Null if it
 * is something else, such as a second line.
 */
export interface AskedOfReason {
  readonly asked: "reason"
  readonly word: string | null
}

/** A ballot as it was read. */
export interface Read {
  readonly read: Ranking | Refused | Asked | AskedOfReason
  readonly reason: GivenReason | null
}

/**
 * Reads a text as a ballot on a vote with these options, with a reason or without. It counts only if it can be read in exactly one way. A
 * reason becomes public, and it can hide a second ballot or a correction of the first. So it must be one line, and no part of it may be
 * readable as a ballot, a motion or a command, nor hold a whole word that could be a ballot on this vote.
 *     withReason("1 because it is old", options, typed, "!") // { read: [1], reason: { text: "it is old", signed: false } }
 *     withReason("1 because I meant 2", options, typed, "!") // { read: { asked: "reason", word: "2" }, reason: null }
 * @param prefix what the co-op's commands begin with
 */
export function withReason(text: string, options: readonly NamedOption[], typed: TypedWords, prefix: string): Read {
  const whole = understood(motionNamed(text, typed).rest, options, typed)
  const divisions = divisionsOf(text, typed).map((one) => ({
    ...one,
    read: understood(motionIn(one.ballot, typed).rest, options, typed),
  }))
  const [found, ...others] = divisions.flatMap((one) => ("asked" in one.read ? [] : [{ ...one, read: one.read }]))
  if (!found) return { read: "asked" in whole ? doubtOf(whole, divisions) : whole, reason: null }
  if (others.length > 0 || !("asked" in whole)) return { read: { asked: "unclear" }, reason: null }
  const { read, text: reason, signed } = found
  const isLine = text.length <= 2000 && !/[\n\v\f\r\u0085\u2028\u2029]/u.test(text.trim())
  const doubt = isLine
    ? doubtOfReason(reason, read, { options, typed, prefix })
    : ({ asked: "reason", word: null } as const)
  if (doubt) return { read: doubt, reason: null }
  return { read, reason: { text: reason, signed } }
}

/** What is not clear: in the whole text, or in the ballot before the reason. */
function doubtOf(whole: Asked, divisions: readonly { readonly read: Ranking | Refused | Asked }[]): Asked {
  const doubts = divisions.flatMap(({ read }) => ("asked" in read ? [read.asked] : []))
  const told: Doubt | undefined = doubts.find((doubt) => doubt !== "unclear")
  return whole.asked === "unclear" && told !== undefined ? { asked: told } : whole
}

interface About {
  readonly options: readonly NamedOption[]
  readonly typed: TypedWords
  readonly prefix: string
}

const hiding = madeOf((typed: TypedWords) => {
  const because = `(?<![\\p{L}])${oneOf(typed, "consent", "because")}(?![\\p{L}])`
  return {
    motion: /(?<![\p{L}\p{N}])[mr]\s?[1-9]\d*(?![\p{L}\p{N}])/u,
    // Here a number is the ballot of another sentence, even if the vote has no such option.
    because: new RegExp(`(?<![\\p{L}\\p{M}\\d])\\d+[^\\p{L}\\p{N}]*${because}`, "u"),
    signed: new RegExp(`[,;.:(–—-]\\s*${oneOf(typed, "reason", "signed")}[^\\p{L}\\p{N}]*$`, "u"),
    parts: new RegExp(`[.,;:!?()[\\]"“”„…]+|\\s[-–—]+\\s|${because}`, "u"),
  }
})

/** Why this text may be more than a reason. Null if nothing in it can be read as a ballot, a motion, a command, or a wish to sign. */
function doubtOfReason(reason: string, ballot: Ranking | Refused, about: About): AskedOfReason | null {
  const { options, typed, prefix } = about
  const asked = (word: string | null): AskedOfReason => ({ asked: "reason", word })
  const plain = plainBallotText(reason)
  if (plain === null || !/\p{L}{2}/u.test(plain)) return asked(null)
  const { motion, because, signed } = hiding(typed)
  const named = motion.exec(plain)
  if (named) return asked(named[0].toUpperCase())
  if (because.test(plain) || signed.test(plain)) return asked(null)
  // What cannot be seen may stand between two words, or within one.
  const spaced = plainBallotText(reason.replaceAll(/\p{Cf}/gu, " ")) ?? plain
  for (const text of new Set([plain, spaced])) {
    // Letters beside a number make it the name of something, as in `CO2`.
    const numbers = text.match(/(?<![\p{L}\p{M}\d])\d+(?![\p{L}\p{M}\d])/gu) ?? []
    const number = numbers.find((one) => Number(one) >= 1 && Number(one) <= options.length)
    const word = number ?? ballotWordIn(text, options, typed)
    if (word !== null) return asked(word)
  }
  const words = plain.split(/\s+/u).map((word) => word.replace(/^["'`*_(“„]+/u, ""))
  const isCommand = (word: string) =>
    [prefix.toLowerCase(), "!"].some((begun) => word.startsWith(begun) && /^\p{L}/u.test(word.slice(begun.length)))
  if (words.some(isCommand)) return asked(null)
  // What is too long for a reason is refused anyway.
  const correction = [...reason].length > longestGiven ? null : correctionIn(plain, ballot, about)
  return correction === null ? null : asked(correction)
}

/**
 * Where a reason corrects the ballot in words: a part of it ends in another ballot, as in “because I meant Ben” and “because it is good, no,
 * sorry”. “Because Ben has no time” votes for nobody. Null if it corrects nothing.
 */
function correctionIn(plain: string, ballot: Ranking | Refused, { options, typed }: About): string | null {
  const first = isRefused(ballot) ? undefined : ballot[0]
  const isOther = (text: string) => {
    const read = understood(text, options, typed)
    // A number that no option has is a number of something else.
    return !("asked" in read) && !isRefused(read) && read[0] !== first
  }
  for (const part of plain.split(hiding(typed).parts)) {
    const words = part.trim() === "" ? [] : part.trim().split(/\s+/u)
    const from = words.findLastIndex((_, at) => isOther(words.slice(at).join(" ")))
    if (from !== -1) return words.slice(from).join(" ")
  }
  return null
}

/**
 * The ballot at the beginning of a text whose other words may be meant as a reason, as in `yes: it is old` and `1 (because it is old)`. Null
 * if there is none, or if those words hold another ballot. Nothing is counted by it: it only lets the bot say how a reason is given.
 */
export function ballotBeforeWords(text: string, options: readonly NamedOption[], typed: TypedWords): string | null {
  const words = text.slice(0, 500).trim().split(/\s+/u)
  for (let count = Math.min(6, words.length - 1); count > 0; count--) {
    const ballot = words
      .slice(0, count)
      .join(" ")
      .replace(/[\s,;:.(–—-]+$/u, "")
    const read = understood(motionIn(ballot, typed).rest, options, typed)
    const rest = plainBallotText(words.slice(count).join(" "))
    if (ballot === "" || "asked" in read || isRefused(read) || rest === null) continue
    const isReason = /\p{L}{2}/u.test(rest) && !/\d/u.test(rest) && ballotWordIn(rest, options, typed) === null
    return isReason && !isContrary(rest, typed) ? ballot : null
  }
  return null
}
