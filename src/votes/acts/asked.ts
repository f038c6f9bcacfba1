/** Acts that people ask for. Each act first checks who may ask for it and refuses everybody else, whichever code calls it. */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { type Asker, mayAsk, type Who } from "../rules/who.ts"

/** An act, and who may ask for it. `judged`: the act itself finds out from a roll, a task or a payment who may ask. */
export type Asked<W extends Who | "judged", Deed> = Deed & { readonly who: W }

type Deed<A, By, Rest extends readonly unknown[], Answer> = (act: A, by: By, ...rest: Rest) => Promise<Answer>

/**
 * Makes an act that a person asks for. The act gets the person, and first refuses them if they may not ask for it. Functions that only the
 * clock, a vote or the room keeper calls need no such check, because no command calls them. They are not made with `askedBy`.
 *     export const recordIncome = askedBy({ power: "hold-treasury" }, async (act, by: Recorder, line: string) => { … })
 * @throws Refusal, from the act, if the person may not ask for it
 */
export function askedBy<const W extends Who, A extends Act, By extends Asker, Rest extends readonly unknown[], Answer>(
  who: W,
  body: Deed<A, By, Rest, Answer>,
): Asked<W, Deed<A, By, Rest, Answer>> {
  const deed = async (act: A, by: By, ...rest: Rest) => {
    orRefuse(mayAsk(who, by, act.coop.config))
    return body(act, by, ...rest)
  }
  return Object.assign(deed, { who })
}

/**
 * A person, given only by their Matrix ID. The act looks up the rest. Such an object must not be mistaken for a standing, so it has no
 * status.
 */
interface Named {
  readonly person: MatrixId
  readonly status?: never
}

/** Makes an act that decides by itself who may ask. Its first lines ask a rule about the task, roll or payment in question. */
export function askedOf<A, By extends LookedUp | Named, Rest extends readonly unknown[], Answer>(
  body: Deed<A, By, Rest, Answer>,
): Asked<"judged", Deed<A, By, Rest, Answer>> {
  return Object.assign((act: A, by: By, ...rest: Rest) => body(act, by, ...rest), { who: "judged" as const })
}

/** Whether a value is an act that people ask for. */
export const isAsked = (value: unknown): value is Asked<Who | "judged", Deed<never, never, never[], unknown>> =>
  typeof value === "function" && "who" in value
