/** A change of Matrix ID (§1.2): both the old and the new account announce it, and then the person goes on under the new one. */

import type { Unfinished } from "../../kernel/rules/refusals/index.ts"
import type { Instant, MatrixId, Moving, Refused, Standing } from "../../kernel/rules/types.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { type Came, unheard } from "../../standing/rules/heard.ts"

/** How long one account's announcement waits for the other's, in milliseconds. */
export const moveLasts = 7 * 24 * 60 * 60_000

/** Which of the two accounts speaks. Nobody else can announce the change for them. */
export function speaker({ old, next }: Moving, by: MatrixId, bot: MatrixId): "old" | "new" | Refused {
  if (old === next) return { refused: "moved-same" }
  if (old === bot || next === bot) return { refused: "moved-bot" }
  if (by === old) return "old"
  return by === next ? "new" : { refused: "moved-not-yours" }
}

/** Whether an announcement still waits for the other account's. */
export const stillSaid = (saidAt: Instant, now: Instant): boolean => now - saidAt <= moveLasts

/**
 * Whether an announcement counts. As with a ballot (§5.1), it must be encrypted, and if the co-op demands it, come from a signed device.
 */
export function maySay(came: Came, signedDevices: boolean): Refused | null {
  const why = unheard(came, signedDevices)
  return why && { refused: `moved-${why}` }
}

/** The new account as the co-op knows it. It must not be a person of its own there, in the past, now or soon. */
export interface Newcomer {
  readonly standing: Standing
  readonly invited: boolean
  /** Whether it is on the roll of an open vote. */
  readonly onRoll: boolean
  /** Whether the configuration lists it as a guest in the rooms. */
  readonly guest: boolean
}

/** Whether the person may go on under the new account: they must be in the co-op, and the new account must be unknown to it. */
export function mayMove(
  old: Standing,
  { standing, invited, onRoll, guest }: Newcomer,
): Unfinished<"moved-not-in" | "moved-known" | "moved-invited", "person" | "typed"> | null {
  if (!belongs(old)) return { refused: "moved-not-in" }
  // This includes former members: a removed person must not come back under another name.
  const known = standing.status !== null || standing.offices.length > 0 || onRoll || guest
  if (known) return { refused: "moved-known" }
  return invited ? { refused: "moved-invited" } : null
}

/** A motion's matter (§4.4) with the person's new ID, if it named the old one. */
export function movedMatter(matter: string | null, { old, next }: Moving): string | null {
  return matter?.endsWith(`:${old}`) ? `${matter.slice(0, -old.length)}${next}` : matter
}
