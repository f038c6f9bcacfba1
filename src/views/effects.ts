/** What a vote has changed, in words: `effect-<effect>`, and, where it has become impossible (§4.5), `effect-impossible-<why>`. */
import type { Budget, MatrixId, MotionId, Office } from "../rules/types.ts"
import { paragraphs } from "./markdown.ts"
import { nameOf } from "./people.ts"
import type { Words } from "./words.ts"

export type Effect =
  | {
      readonly effect: "admitted" | "seat-abolished" | "seat-unfilled" | "impeached" | "removed-after-leaving"
      readonly person: MatrixId
    }
  /** `instead`: who held the seat until now. `thawed`: the treasury was frozen, and is open again. */
  | {
      readonly effect: "seated"
      readonly office: Office
      readonly person: MatrixId
      readonly instead: MatrixId | null
      readonly thawed: boolean
    }
  /** `vacant`: the offices that nobody holds now. */
  | { readonly effect: "removed"; readonly person: MatrixId; readonly vacant: readonly Office[] }
  | { readonly effect: "stays"; readonly office: Office; readonly person: MatrixId }
  | { readonly effect: "seat-uncreated" | "treasurer-missing" }
  | { readonly effect: "budget-adopted"; readonly budget: Budget }
  | { readonly effect: "removal-announced"; readonly person: MatrixId; readonly motion: MotionId }
  | { readonly effect: "impossible"; readonly why: string; readonly person: MatrixId }

/** One or two sentences, in Markdown. */
export function effectInWords(words: Words, effect: Effect, about: { server: string; prefix: string }): string {
  const { server, prefix } = about
  switch (effect.effect) {
    case "seat-uncreated":
    case "treasurer-missing":
      return words.t(`effect-${effect.effect}`, { prefix })
    case "budget-adopted":
      return words.t("effect-budget-adopted", { year: String(effect.budget.year), prefix })
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
    case "removed":
      return paragraphs(
        words.t("effect-removed", { person: nameOf(effect.person, server) }),
        ...effect.vacant.map((office) => words.t(`vacant-${office}`, { prefix })),
      )
    case "removal-announced":
      return words.t("effect-removal-announced", { person: nameOf(effect.person, server), motion: effect.motion })
    default:
      return words.t(`effect-${effect.effect}`, { person: nameOf(effect.person, server), prefix })
  }
}
