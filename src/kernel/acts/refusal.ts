/** An expected "no". Acts throw it, and their unit of work is then rolled back. The answer to the person says it in their language. */
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

/** A type check. Code compiles only if every refusal that `A` can be is declared with its details. */
type Declared<A> = [Extract<A, { readonly refused: unknown }>] extends [Refused] ? unknown : never

/**
 * Returns the answer of a rule if the answer is not a refusal.
 * @throws Refusal if the answer is a refusal
 */
export function orRefuse<A>(answer: A & Declared<A>): Exclude<A, Refused> {
  // The casts are needed: `Declared` and `isRefused` have seen to both, but the compiler cannot see that through a type parameter.
  if (isRefused(answer)) throw new Refusal(answer as Refused)
  return answer as Exclude<A, Refused>
}

/** The arguments after the reason: none if the reason has no details. */
type Beside<R extends Reason> = keyof DetailsOf<R> extends never ? [] : [details: DetailsOf<R>]

/** @throws Refusal always */
export function refuse<R extends Reason>(refused: R, ...[details]: Beside<R>): never {
  // The cast is needed: the compiler does not know that these details belong to this reason.
  throw new Refusal({ ...(details as object | undefined), refused } as Refused)
}
