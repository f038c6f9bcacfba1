/** The story went otherwise than written: the demo ends with an error. `id` is a key of the locales. */
import type { Variables } from "../views/words.ts"

export class Deviation extends Error {
  readonly id: string
  readonly variables: Variables
  /** What was seen instead, a line each. */
  readonly seen: readonly string[]

  constructor(id: string, variables: Variables = {}, seen: readonly string[] = []) {
    super([id, ...seen].join("\n"))
    this.name = "Deviation"
    this.id = id
    this.variables = variables
    this.seen = seen
  }
}
