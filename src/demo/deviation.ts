/** The story did not go as written, so the demo ends with an error. `id` is a locale key. */
import type { Variables } from "../kernel/views/words.ts"

export class Deviation extends Error {
  readonly id: string
  readonly variables: Variables
  /** The messages or values that the demo saw instead, one line each. */
  readonly seen: readonly string[]

  constructor(id: string, variables: Variables = {}, seen: readonly string[] = []) {
    super([id, ...seen].join("\n"))
    this.name = "Deviation"
    this.id = id
    this.variables = variables
    this.seen = seen
  }
}
