/** Somebody who changes their Matrix ID (§1.2): the old and the new account each say so, and the person goes on under the new one. */
import { belongs } from "./franchise.ts"
import { type Came, unheard } from "./heard.ts"
import type { Instant, MatrixId, Refused, Standing } from "./types.ts"

/** How long what one account has said waits for the other, in milliseconds. */
export const moveLasts = 7 * 24 * 60 * 60_000

export interface Moving {
  readonly old: MatrixId
  readonly next: MatrixId
}

/** Which of the two accounts speaks: nobody else can say it for them. */
export function speaker({ old, next }: Moving, by: MatrixId, bot: MatrixId): "old" | "new" | Refused {
  if (old === next) return { refused: "moved-same" }
  if (old === bot || next === bot) return { refused: "moved-bot" }
  if (by === old) return "old"
  return by === next ? "new" : { refused: "moved-not-yours" }
}

/** Whether what was said then still waits. */
export const stillSaid = (saidAt: Instant, now: Instant): boolean => now - saidAt <= moveLasts

/** Like a ballot (§5.1): encrypted, and, where the co-op demands it, from a device signed under the known identity. */
export function maySay(came: Came, signedDevices: boolean): Refused | null {
  const why = unheard(came, signedDevices)
  return why && { refused: `moved-${why}` }
}

/** The new account as the co-op knows it: nobody may go on as somebody who is, was, or is about to be a person of its own there. */
export interface Newcomer {
  readonly standing: Standing
  readonly invited: boolean
  /** Whether it is on the roll of an open vote. */
  readonly onRoll: boolean
  /** Whether the configuration has it in the rooms without belonging to the co-op. */
  readonly guest: boolean
}

export function mayMove(old: Standing, { standing, invited, onRoll, guest }: Newcomer): Refused | null {
  if (!belongs(old)) return { refused: "moved-not-in" }
  // Also a former one: whoever was removed does not come back as somebody else.
  const known = standing.status !== null || standing.offices.length > 0 || onRoll || guest
  if (known) return { refused: "moved-known" }
  return invited ? { refused: "moved-invited" } : null
}

/** What makes two motions decide the same thing (§4.4) follows the person whom it names. */
export function movedMatter(matter: string | null, { old, next }: Moving): string | null {
  return matter?.endsWith(`:${old}`) ? `${matter.slice(0, -old.length)}${next}` : matter
}
