/**
 * Everything that a capability declares. The bot and the command line know no capability by name. They get the list of all capabilities
 * (`src/capabilities.ts`).
 */
import type { Franchise, MatrixId, MotionId, Standing, Weight } from "../rules/types.ts"
import type { Check } from "../store/checking.ts"
import type { Concern } from "./concern.ts"
import type { Act } from "./context.ts"
import type { Due } from "./due.ts"
import type { Moves } from "./moves.ts"
import type { AfterRestore } from "./restored.ts"
import type { Todo } from "./todo.ts"

export interface Capability {
  readonly name: string
  /** The things that fall due, for the scheduler. */
  readonly due?: readonly Due[]
  /** The things that wait for a person, for `!todo`. */
  readonly todo?: readonly Todo[]
  /** Moves this capability's data to a person's new Matrix ID. */
  readonly moves?: Moves
  /** The functions that tell whether the bot should know a person, or whether the person is a stranger. */
  readonly concerns?: readonly Concern[]
  /** Who presides over the open meeting that holds this vote (§16.4). Null: none of this capability's meetings holds it. */
  readonly presider?: (act: Act, motion: MotionId) => Promise<MatrixId | null>
  /**
   * What the votes of these people weigh (§3.7), in a vote of this franchise. Whoever is left out has a whole vote; whoever has the weight
   * `"0"` does not vote. At most one capability says it.
   * @param concerned the person whom the motion is about
   */
  readonly weights?: (
    act: Act,
    people: readonly Standing[],
    franchise: Franchise,
    concerned: MatrixId | null,
  ) => Promise<ReadonlyMap<MatrixId, Weight>>
  /** Asks people about what may have happened since the backup from which the state was put back. */
  readonly restored?: AfterRestore
  /** The checks that `waggle verify` runs: they compare this capability's stored data with the minutes. */
  readonly checks?: readonly Check[]
}
