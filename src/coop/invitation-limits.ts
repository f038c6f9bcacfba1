import { day, firstReached, within, withinTime } from "../rules/limits.ts"
import type { MatrixId } from "../rules/types.ts"
import { invitationsOf } from "../store/invitations.ts"
import { timesOfActs } from "../store/minutes.ts"
import type { Act } from "./context.ts"
import { orRefuse } from "./refusal.ts"

/** Checks that this member may invite one more person. @throws Refusal */
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
