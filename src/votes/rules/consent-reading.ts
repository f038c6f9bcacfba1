/**
 * Reads ballots in votes by consent (§3.9): `agree`, `stand aside`, and `object: REASON`. A text counts only if it can be read in exactly one
 * way. Numbers never count, because the ballot shows none.
 */
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { type MotionId, motionId } from "../../kernel/rules/types.ts"
import { motionIn, plainBallotText } from "./ballot-signs.ts"

/** A ballot by consent. Only an objection has a reason, as it was typed. */
export type Consenting = { readonly answer: "agree" | "aside" } | { readonly answer: "object"; readonly reason: string }

/** Why a text is no ballot by consent. `reason`: it is an objection without one. */
export type ConsentDoubt = "reason" | "unclear"

/**
 * Reads a text as a ballot in a vote by consent.
 *     consentIn("Stand aside!", typed) // { answer: "aside" }
 *     consentIn("I object to M7: too dear", typed) // { answer: "object", reason: "too dear" }
 *     consentIn("object", typed) // { asked: "reason" }
 *     consentIn("1", typed) // { asked: "unclear" }
 */
export function consentIn(text: string, typed: TypedWords): Consenting | { readonly asked: ConsentDoubt } {
  const plain = plainBallotText(motionIn(text, typed).rest)
  for (const said of plain === null ? [] : forms(plain, typed)) {
    const answer = typed.meaning("consent", said)
    if (answer === "agree" || answer === "aside") return { answer }
    const general = typed.meaning("ballot", said)
    if (general === "yes") return { answer: "agree" }
    if (general === "abstain") return { answer: "aside" }
    // A bare `no` objects too, but does not say why.
    if (general === "no") return { asked: "reason" }
  }
  const objection = objectionIn(text, typed)
  if (!objection) return { asked: "unclear" }
  return objection.reason === null ? { asked: objection.doubt } : { answer: "object", reason: objection.reason }
}

/** The text in small letters without marks: as it is, and without words such as `I vote` or `please` around it. */
function forms(plain: string, typed: TypedWords): readonly string[] {
  const { lead, please } = around(typed)
  const text = plain
    .replaceAll(/[`*_"“”„.!]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim()
  return [text, text.replace(please, ""), text.replace(please, "").replace(lead, "").trim()]
}

const around = madeOf((typed: TypedWords) => {
  const please = oneOf(typed, "voting", "please")
  return {
    lead: new RegExp(`^\\s*(?:${please}[,\\s]+)?(?:${oneOf(typed, "voting", "lead")}:?\\s+)?`, "u"),
    please: new RegExp(`[,\\s]+${please}\\s*$`, "u"),
  }
})

interface Objection {
  /** The motion that stands before the reason, as in `M7: object …` and `I object to M7 because …`. */
  readonly motion: MotionId | null
  /** Null if there is none, or if the words can mean the opposite, as in `I object to nothing`. */
  readonly reason: string | null
  readonly doubt: ConsentDoubt
}

const patterns = madeOf((typed: TypedWords) => {
  const about = oneOf(typed, "voting", "about")
  const id = "\\(?([mr][1-9][0-9]{0,8})\\)?"
  const against = `(?:(?:${about}|${oneOf(typed, "consent", "against")})\\s+)?`
  const because = oneOf(typed, "consent", "because")
  return {
    begin: new RegExp(
      `^[\\s\`*_"“”„]*(?:${against}${id}(?:\\s*[:,–—-]\\s*|\\s+))?(?:${oneOf(typed, "consent", "object")}|(?<no>${oneOf(typed, "ballot", "no")}))(?![\\p{L}\\p{M}\\p{N}])(?:\\s+${against}${id}(?![\\p{L}\\p{N}]))?`,
      "iu",
    ),
    // After these marks and words, everything is the reason.
    told: new RegExp(`^\\s*(?:[:;\\n]|->|[–—-]\\s|,?\\s*(?=${because}(?![\\p{L}\\p{M}])))\\s*`, "iu"),
    // After a `no`, only these are clear. “No objection”, “No – fine” and a `no` with “problem” in the next line agree. So does “Nein, da
    // bin ich dabei”: the words of `surely` mean nothing else than `because`.
    colon: /^[^\S\n]*:/u,
    surely: new RegExp(`^[^\\S\\n]*,?[^\\S\\n]*${oneOf(typed, "reason", "because")}(?![\\p{L}\\p{M}])`, "iu"),
    // “No: nothing speaks against it”, “No, because there are no objections”
    nothing: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${oneOf(typed, "consent", "nothing")}|${oneOf(typed, "consent", "none")}[\\s]+${oneOf(typed, "consent", "object")})(?![\\p{L}\\p{M}])|^${oneOf(typed, "consent", "none")}(?![\\p{L}\\p{M}])`,
      "iu",
    ),
    // “Objections: none”
    onlyNone: new RegExp(
      `^[\\s\`*_"“”„]*(?:${oneOf(typed, "consent", "nothing", "none", "agree", "aside")}|${oneOf(typed, "ballot", "yes", "no", "abstain")})[\\s.,:!…\`*_"“”„-]*$`,
      "iu",
    ),
    agreeing: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${oneOf(typed, "consent", "agree", "aside")}|${oneOf(typed, "ballot", "yes", "abstain")})(?![\\p{L}\\p{M}])`,
      "iu",
    ),
    // “Because of the noise” is no sentence without its first word.
    sentence: new RegExp(
      `^${oneOf(typed, "sentence", "because")}[,:]?\\s+(?!${oneOf(typed, "sentence", "goes-on")}(?![\\p{L}\\p{M}]))(?=\\S)`,
      "iu",
    ),
    because: new RegExp(`^${because}[\\s.,:!…-]*$`, "iu"),
    contrary: new RegExp(
      `^(?:[\\p{L}\\p{M}']+\\s+)?${oneOf(typed, "voting", "contrary")}(?![\\p{L}\\p{M}])|^${oneOf(typed, "consent", "nothing")}(?![\\p{L}\\p{M}])|^[\\p{L}\\p{M}']+\\s+${oneOf(typed, "consent", "nothing")}(?![\\p{L}\\p{M}])`,
      "iu",
    ),
  }
})

/** A reason without a `because` before it, where it is a whole sentence without it too. */
export const withoutBecause = (reason: string, typed: TypedWords): string =>
  reason.replace(patterns(typed).sentence, "")

/** The text as an objection. Null if it does not begin with a word that objects, or is too long or too odd for a ballot. */
export function objectionIn(text: string, typed: TypedWords): Objection | null {
  // A reason may be longer than other ballots. Texts that nobody could read as one are not searched.
  if (text.length > 10_000 || plainBallotText(text.slice(0, 200)) === null) return null
  const { begin, told, because, contrary, colon, surely, agreeing, nothing, onlyNone } = patterns(typed)
  const straight = text.replaceAll(/[’ʼ]/gu, "'")
  const found = begin.exec(straight)
  if (!found) return null
  const named = found[1] ?? found[3]
  const motion = named === undefined ? null : motionId(named.toUpperCase())
  const rest = text.slice(found[0].length)
  const mark = told.exec(rest)
  const isNo = found.groups?.no !== undefined
  if (isNo && !(mark && (colon.test(rest) || surely.test(rest)))) return null
  const said = (mark ? rest.slice(mark[0].length) : rest.replace(/^[\s,.!`*_"“”„]+/u, "")).trim()
  // People copy the example with its backticks.
  const reason = /^\s*`/.test(text) ? said.replace(/`+$/, "") : said
  if (!/[\p{L}\p{N}]/u.test(reason) || because.test(reason)) return { motion, reason: null, doubt: "reason" }
  const plain = reason.replaceAll(/[’ʼ]/gu, "'")
  // Without a mark the words can continue the sentence: `I object to nothing`, `object if it costs more`, `object?`
  const open = mark === null && (contrary.test(plain) || /^\?|\?\s*$/u.test(rest))
  const opposite = isNo ? agreeing.test(plain) || nothing.test(withoutBecause(plain, typed)) : onlyNone.test(plain)
  return open || opposite
    ? { motion, reason: null, doubt: "unclear" }
    : { motion, reason: withoutBecause(reason, typed), doubt: "reason" }
}

/**
 * The motion that a ballot names, in whatever vote. A number at the end of a reason belongs to the reason.
 *     motionNamed("object: it contradicts M5", typed) // { motion: null, … }
 */
export function motionNamed(
  text: string,
  typed: TypedWords,
): { readonly motion: MotionId | null; readonly rest: string } {
  const objection = objectionIn(text, typed)
  const found = motionIn(text, typed)
  return objection && objection.reason !== null ? { ...found, motion: objection.motion } : found
}
