/** An expected no. Acts throw it so that their unit of work is rolled back, and the answer to the person translates it. */
import type { DetailsOf, Reason } from "../rules/refusals/index.ts"
import { isRefused, type Refused } from "../rules/types.ts"

export class Refusal extends Error {
  readonly reason: Refused

  constructor(reason: Refused) {
    super(`refused: ${reason.refused}`)
    this.name = "Refusal"
    this.reason = reason
  }
}

/** Allows only answers whose refusals are all declared with their details. */
type Declared<A> = [Extract<A, { readonly refused: unknown }>] extends [Refused] ? unknown : never

/**
 * Returns the answer of a rule that did not refuse.
 * @throws Refusal if it did
 */
export function orRefuse<A>(answer: A & Declared<A>): Exclude<A, Refused> {
  if (isRefused(answer)) throw new Refusal(answer)
  // isRefused has just excluded it; the compiler cannot see that through a type parameter.
  return answer as Exclude<A, Refused>
}

/** A reason without details stands alone. */
type Beside<R extends Reason> = keyof DetailsOf<R> extends never ? [] : [details: DetailsOf<R>]

/** @throws Refusal always */
export function refuse<R extends Reason>(refused: R, ...[details]: Beside<R>): never {
  // The compiler does not keep a reason and its own details together.
  throw new Refusal({ ...(details as object | undefined), refused } as Refused)
}
