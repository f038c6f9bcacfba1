/** Appointments whose last day is over (§14.2). */
import { membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import { lapsedHolders, nextLapse, rolesIn } from "../store/roles.ts"
import { lostCard, vacatedCard } from "../views/roles.ts"
import { endHolding } from "./holders.ts"
import { settleRoles } from "./settled.ts"

interface Lapse extends DueItem {
  readonly row: number
}

export const appointmentsDue: Due<Lapse> = {
  name: "ends of appointments",
  turn: "decide",
  next: nextLapse,
  async past(work, look) {
    return (await lapsedHolders(work, look.until)).filter(({ coop }) => look.coop(coop) !== null)
  },
  async act(act, { row }, { until }) {
    const { work, coop } = act
    for (const role of await rolesIn(work, coop.key)) {
      const holder = role.holders.find((one) => one.row === row)
      if (!holder || holder.until === null || holder.until >= until) continue
      const { person, accepted } = holder
      await endHolding(act, role, holder, "term")
      await say(act, { person }, lostCard(coop, role, { why: "term", held: accepted }))
      if (!accepted) continue
      await settleRoles(act)
      await say(act, membersRoom(act), vacatedCard(coop, role, { person, why: "term" }))
    }
    return false
  },
}
