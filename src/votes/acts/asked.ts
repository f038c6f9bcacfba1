/** Acts that people ask for. Each act first says who may ask for it, and refuses everybody else, whoever calls it. */

import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { type Asker, mayAsk, type Who } from "../rules/who.ts"

/** An act, together with who may ask for it. `judged`: the act itself finds out who may ask, from a roll, a task or a payment. */
export type Asked<W extends Who | "judged", Deed> = Deed & { readonly who: W }

type Deed<A, By, Rest extends readonly unknown[], Answer> = (act: A, by: By, ...rest: Rest) => Promise<Answer>

/**
 * Makes an act that a person asks for. The act takes the person, and first refuses them if they may not ask for it.
 *
 *     export const recordIncome = askedBy({ power: "hold-treasury" }, async (act, by: Recorder, line: string) => { … })
 *
 * A function that the clock, a vote or the room keeper calls is no such act, and no command calls it.
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
 * A person by their Matrix ID alone; the act looks up the rest. Such an object must not be mistaken for a standing, so it has no status.
 */
interface Named {
  readonly person: MatrixId
  readonly status?: never
}

/** Makes an act that judges by itself who may ask. Its first lines ask a rule about the task, roll or payment at hand. */
export function askedOf<A, By extends LookedUp | Named, Rest extends readonly unknown[], Answer>(
  body: Deed<A, By, Rest, Answer>,
): Asked<"judged", Deed<A, By, Rest, Answer>> {
  return Object.assign((act: A, by: By, ...rest: Rest) => body(act, by, ...rest), { who: "judged" as const })
}

/** Whether a value is an act that people ask for. */
export const isAsked = (value: unknown): value is Asked<Who | "judged", Deed<never, never, never[], unknown>> =>
  typeof value === "function" && "who" in value
