/** A change of Matrix ID (§1.2). Both the old and the new account announce it. Then the person goes on under the new one. */

import type { Unfinished } from "../../kernel/rules/refusals/index.ts"
import type { Instant, MatrixId, Moving, Refused, Standing } from "../../kernel/rules/types.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { type Came, unheard } from "../../standing/rules/heard.ts"

/** How long one account's announcement waits for the other account's announcement, in milliseconds. */
export const moveLasts = 7 * 24 * 60 * 60_000

/** Which of the two accounts announces the move. A refusal if the sender is neither of them, or if the move itself makes no sense. */
export function speaker({ old, next }: Moving, by: MatrixId, bot: MatrixId): "old" | "new" | Refused {
  if (old === next) return { refused: "moved-same" }
  if (old === bot || next === bot) return { refused: "moved-bot" }
  if (by === old) return "old"
  return by === next ? "new" : { refused: "moved-not-yours" }
}

/** Whether an announcement still waits for the other account's announcement. */
export const stillSaid = (saidAt: Instant, now: Instant): boolean => now - saidAt <= moveLasts

/**
 * Why an announcement does not count; null if it counts. Like a ballot (§5.1) it must be encrypted. If the co-op demands signed devices, it
 * must come from a signed device.
 */
export function maySay(came: Came, signedDevices: boolean): Refused | null {
  const why = unheard(came, signedDevices)
  return why && { refused: `moved-${why}` }
}

/**
 * The facts that the co-op knows about the new account. The account must not belong to another person whom the co-op knows, such as a past
 * member, a present member or an invited person.
 */
export interface Newcomer {
  readonly standing: Standing
  readonly invited: boolean
  /** Whether the account is on the roll of an open vote. */
  readonly onRoll: boolean
  /** Whether the configuration lists the account as a guest in the rooms. */
  readonly guest: boolean
}

/**
 * Why the person may not go on under the new account; null if they may. They must be in the co-op, and the co-op must not know the new
 * account.
 */
export function mayMove(
  old: Standing,
  { standing, invited, onRoll, guest }: Newcomer,
): Unfinished<"moved-not-in" | "moved-known" | "moved-invited", "person" | "typed"> | null {
  if (!belongs(old)) return { refused: "moved-not-in" }
  // Former members count as known too, since a removed person must not come back under another name.
  const known = standing.status !== null || standing.offices.length > 0 || onRoll || guest
  if (known) return { refused: "moved-known" }
  return invited ? { refused: "moved-invited" } : null
}

/** A motion's matter (§4.4). If it contains the person's old ID, the new ID takes its place. */
export function movedMatter(matter: string | null, { old, next }: Moving): string | null {
  return matter?.endsWith(`:${old}`) ? `${matter.slice(0, -old.length)}${next}` : matter
}
