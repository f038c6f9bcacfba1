/** An expected no: thrown by acts so that their unit of work is rolled back, translated where the person is answered. */
import { isRefused, type Refused } from "../rules/types.ts"

export class Refusal extends Error {
  readonly reason: Refused

  constructor(reason: Refused) {
    super(`refused: ${reason.refused}`)
    this.name = "Refusal"
    this.reason = reason
  }
}

/**
 * What a rule answered, where it did not refuse.
 * @throws Refusal
 */
export function orRefuse<A>(answer: A): Exclude<A, Refused> {
  if (isRefused(answer)) throw new Refusal(answer)
  // isRefused has just excluded it; the compiler cannot see that through a type parameter.
  return answer as Exclude<A, Refused>
}

/** @throws Refusal always */
export function refuse(refused: string, details: Readonly<Record<string, unknown>> = {}): never {
  throw new Refusal({ ...details, refused })
}
