/** Power levels in a co-op's rooms. People who may moderate have a moderator's level. Everybody else has the room's usual level. */

import type { MatrixId, Standing } from "../../kernel/rules/types.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import type { RoomRole } from "./rooms.ts"

/** A room's power levels. */
export interface Power {
  readonly users: ReadonlyMap<MatrixId, number>
  /** The level of everybody who is not in `users`. */
  readonly usual: number
  /** The room's creators. Since room version 12 they are above all levels, and not in `users`. */
  readonly creators: ReadonlySet<MatrixId>
}

/** The level that Matrix clients show as "Moderator". It lets somebody remove people and messages. */
export const moderatorLevel = 50

/** A person's power level in a room; infinite for its creators. */
export const levelOf = ({ users, usual, creators }: Power, person: MatrixId): number =>
  creators.has(person) ? Number.POSITIVE_INFINITY : (users.get(person) ?? usual)

const moderated: readonly RoomRole[] = ["lobby", "members", "moderators"]

/**
 * The people whose level should be different, each with the right level (null: the usual one). People with a level as high as the bot's own
 * are left out, because the bot could not lower it. People whom the co-op does not know are left out too.
 */
export function misplacedLevels(
  { role, bot, power }: { readonly role: RoomRole; readonly bot: MatrixId; readonly power: Power },
  known: ReadonlyMap<MatrixId, Standing>,
): Map<MatrixId, number | null> {
  const misplaced = new Map<MatrixId, number | null>()
  if (!moderated.includes(role)) return misplaced
  const own = levelOf(power, bot)
  for (const person of known.values()) {
    const is = levelOf(power, person.person)
    const moderates = belongs(person) && person.powers.has("moderate")
    const should = moderates ? Math.max(moderatorLevel, power.usual) : power.usual
    if (person.person === bot || is >= own || should > own || is === should) continue
    misplaced.set(person.person, should === power.usual ? null : should)
  }
  return misplaced
}
