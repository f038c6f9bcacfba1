/** Power levels in a co-op's rooms: people with the power to moderate have a moderator's, everybody else the usual one. */
import { belongs } from "./franchise.ts"
import type { RoomRole } from "./rooms.ts"
import type { MatrixId, Standing } from "./types.ts"

/** Power levels as they are. */
export interface Power {
  readonly users: ReadonlyMap<MatrixId, number>
  /** Of everybody whom `users` does not name. */
  readonly usual: number
  /** Above all levels, and not among them (room version 12). */
  readonly creators: ReadonlySet<MatrixId>
}

export const moderatorLevel = 50

export const levelOf = ({ users, usual, creators }: Power, person: MatrixId): number =>
  creators.has(person) ? Number.POSITIVE_INFINITY : (users.get(person) ?? usual)

const moderated: readonly RoomRole[] = ["lobby", "members", "moderators"]

/**
 * Levels that are not what they should be, with what they should be (null: the usual one). Left alone are those that reach the
 * bot's own, which it could not take back, and people that the co-op has never heard of.
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
