/** An expected no: thrown by acts so that their unit of work is rolled back, translated where the person is answered. */
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

/** Nothing where an answer can be a refusal for a reason that is not declared, or without its details. */
type Declared<A> = [Extract<A, { readonly refused: unknown }>] extends [Refused] ? unknown : never

/**
 * What a rule answered, where it did not refuse.
 * @throws Refusal
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
  // The details are those of this very reason; the compiler does not keep the two together.
  throw new Refusal({ ...(details as object | undefined), refused } as Refused)
}
