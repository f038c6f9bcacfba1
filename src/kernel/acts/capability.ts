/** What a capability declares. The bot and the command line know none by name: they are given the list of all (`src/capabilities.ts`). */
import type { Check } from "../store/checking.ts"
import type { Due } from "./due.ts"
import type { Moves } from "./moves.ts"
import type { Todo } from "./todo.ts"

export interface Capability {
  readonly name: string
  /** What falls due, for the scheduler. */
  readonly due?: readonly Due[]
  /** What waits for a person, for `!todo`. */
  readonly todo?: readonly Todo[]
  /** What goes on under somebody's new Matrix ID. */
  readonly moves?: Moves
  /** What is kept of it, held against the minutes, for `waggle verify`. */
  readonly checks?: readonly Check[]
}
