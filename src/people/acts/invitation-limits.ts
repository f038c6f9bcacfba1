import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse } from "../../kernel/acts/refusal.ts"
import { day, firstReached, within, withinTime } from "../../kernel/rules/limits.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { timesOfActs } from "../../kernel/store/minutes.ts"
import { invitationsOf } from "../../standing/reads.ts"

/**
 * Checks that this member may invite one more person.
 * @throws Refusal if a limit is reached
 */
export async function mustInvite({ work, coop }: Act, by: MatrixId): Promise<void> {
  const { invitations, invitationsInAll, invitationsADay } = coop.config.limits
  const waiting = await invitationsOf(work, coop.key)
  const own = waiting.filter((one) => one.by === by)
  const times = await timesOfActs(work, coop.key, { actor: by, act: "member-invited" }, day)
  orRefuse(
    firstReached(
      within("invitations", own.length, invitations),
      within("invitations-in-all", waiting.length, invitationsInAll),
      withinTime("invitations-day", times, { most: invitationsADay, now: work.now, window: day }),
    ),
  )
}
