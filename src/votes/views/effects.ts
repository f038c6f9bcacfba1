/**
 * The effect of a vote in words. The text is `effect-<effect>`, or `effect-impossible-<why>` if the effect had become impossible (§4.5).
 */

import type { Instant, MatrixId, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Variables, Words } from "../../kernel/views/words.ts"
import type { ImpossibleWhy } from "../rules/minuted.ts"

export type Effect =
  | {
      readonly effect:
        | "admitted"
        | "seat-abolished"
        | "seat-unfilled"
        | "impeached"
        | "removed"
        | "removed-after-leaving"
      readonly person: MatrixId
    }
  /** `instead`: the person who held the seat until now. `thawed`: the treasury was frozen, and is now open again. */
  | {
      readonly effect: "seated"
      readonly office: OfficeKey
      readonly person: MatrixId
      readonly instead: MatrixId | null
      readonly thawed: boolean
    }
  | { readonly effect: "stays"; readonly office: OfficeKey; readonly person: MatrixId }
  | { readonly effect: "seat-uncreated" }
  /** The office is still vacant. */
  | { readonly effect: "office-vacant"; readonly office: OfficeKey }
  /** `from`: when the budget comes into force. Null: never, because the budget of a later year is in force already. */
  | { readonly effect: "budget-adopted"; readonly year: number; readonly from: Instant | null }
  | { readonly effect: "removal-announced"; readonly person: MatrixId; readonly motion: MotionId }
  | { readonly effect: "impossible"; readonly why: ImpossibleWhy; readonly person: MatrixId }
  /**
   * An effect that a capability declares with a sentence of its own, `effect-<key>`. `vacantUnsaid`: offices that ended by it are not to be
   * filled again, so nobody is asked to stand for them.
   */
  | { readonly effect: "said"; readonly key: string; readonly about: Variables; readonly vacantUnsaid?: true }

/** The effect in one or two sentences of Markdown. */
export function effectInWords(words: Words, effect: Effect, about: { server: Server; prefix: string }): string {
  const { server, prefix } = about
  switch (effect.effect) {
    case "seat-uncreated":
      return words.t("effect-seat-uncreated")
    case "office-vacant":
      return words.t("effect-office-vacant", { office: effect.office, prefix })
    case "budget-adopted":
      if (effect.from === null) return words.t("effect-budget-adopted-too-late")
      return words.t("effect-budget-adopted", { from: words.date(effect.from), prefix })
    case "said":
      return words.t(`effect-${effect.key}`, { ...effect.about, prefix })
    case "impossible":
      return words.t(`effect-impossible-${effect.why}`, { person: nameOf(effect.person, server) })
    case "seated": {
      const { office, person, instead, thawed } = effect
      const who = { office, person: nameOf(person, server), instead: instead === null ? "" : nameOf(instead, server) }
      const seated = words.t(instead === null ? "effect-seated" : "effect-seated-instead", who)
      return thawed ? `${seated} ${words.t("effect-treasury-opened")}` : seated
    }
    case "stays":
      return words.t("effect-stays", { office: effect.office, person: nameOf(effect.person, server) })
    case "removal-announced":
      return words.t("effect-removal-announced", { person: nameOf(effect.person, server), motion: effect.motion })
    case "admitted":
    case "seat-abolished":
    case "seat-unfilled":
    case "impeached":
    case "removed":
    case "removed-after-leaving":
      return words.t(`effect-${effect.effect}`, { person: nameOf(effect.person, server), prefix })
  }
}
