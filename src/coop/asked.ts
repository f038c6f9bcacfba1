/** Acts that people ask for: each says first who may, and refuses everybody else, whoever calls it. */
import type { MatrixId } from "../rules/types.ts"
import { type Asker, mayAsk, type Who } from "../rules/who.ts"
import type { Act } from "./context.ts"
import { orRefuse } from "./refusal.ts"

/** An act with who may ask for it; `judged` where only the act itself can tell, by a roll, a task or a payment. */
export type Asked<W extends Who | "judged", Deed> = Deed & { readonly who: W }

type Deed<A, By, Rest extends readonly unknown[], Answer> = (act: A, by: By, ...rest: Rest) => Promise<Answer>

/**
 * Makes an act of somebody. It takes who asks for it, and begins with whether they may.
 *
 *     export const recordIncome = askedBy({ power: "hold-treasury" }, async (act, by: Recorder, line: string) => { … })
 *
 * What time, a vote or the rooms bring about is asked for by nobody: it is no such act, and no command calls it.
 * @throws Refusal, from the act, where they may not
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

/** An act that judges by itself who may: its first lines ask a rule about what it is for, such as a task or a roll. */
export function askedOf<A, By extends { readonly person: MatrixId }, Rest extends readonly unknown[], Answer>(
  body: Deed<A, By, Rest, Answer>,
): Asked<"judged", Deed<A, By, Rest, Answer>> {
  return Object.assign((act: A, by: By, ...rest: Rest) => body(act, by, ...rest), { who: "judged" as const })
}

/** Whether a value is an act that somebody asks for. */
export const isAsked = (value: unknown): value is Asked<Who | "judged", Deed<never, never, never[], unknown>> =>
  typeof value === "function" && "who" in value
