/** Postponing a motion, and withdrawing it as a whole (§2.7c): who may, and until when. */
import { DateTime, Duration } from "luxon"
import { comingMoment, lengthAfter, momentAt, nextTime } from "../../kernel/rules/coming-moment.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Instant, instant, type MatrixId, type Refused } from "../../kernel/rules/types.ts"
import { isElection, kinds } from "./kinds.ts"
import { inProposalStage, isHearing, type Motion, proposalEnd } from "./motions.ts"

/** How long from now a proposal stage may last at most once its motion is postponed. */
const longest = Duration.fromObject({ weeks: 13 })

/**
 * The moment until which a text postpones a motion. `3 days` or `2 hours` are added to the present end of its proposal stage. `next Friday`
 * and `2026-12-24` name a day, on which the stage ends at the same time of day as now, or at the time that follows: `2026-12-24 18:00`. A
 * time alone is the next one after the present end. Null if the text is none of these.
 * @param zone the co-op's time zone
 */
export function postponedUntil(
  text: string,
  motion: Motion,
  { now, zone, typed }: { readonly now: Instant; readonly zone: string; readonly typed: TypedWords },
): Instant | null {
  const moment = comingMoment(text, DateTime.fromMillis(now, { zone }).toISODate() ?? "", typed)
  const end = proposalEnd(motion)
  if (moment === null) return null
  if ("length" in moment) return lengthAfter(end, moment.length, zone)
  if (moment.day === null) return nextTime(end, moment.time, zone)
  return momentAt(moment.day, moment.time ?? DateTime.fromMillis(end, { zone }), zone)
}

/** Why this person may not postpone the motion or withdraw it as a whole; null if they may. Only its starter may, before the vote (§2.7c). */
export function mayShelve(motion: Motion, person: MatrixId, sentAt: Instant, bot: MatrixId): Refused | null {
  return (
    inProposalStage(motion, sentAt) ??
    // §6: the accused person is to have this time, no more and no less.
    (isHearing(motion) ? { refused: "hearing-keeps-length", motion: motion.id } : null) ??
    // An election is the matter of all candidates, so the person who stood first cannot put it off or end it for the others.
    (isElection(kinds[motion.kind]) ? { refused: "election-of-all", motion: motion.id } : null) ??
    (motion.author === bot
      ? { refused: "nobodys-to-shelve", motion: motion.id, takesMore: takesAlternatives(motion) }
      : null) ??
    (motion.author !== person ? { refused: "not-yours-to-shelve", motion: motion.id } : null)
  )
}

const takesAlternatives = ({ kind, terms }: Motion): boolean =>
  kinds[kind].firstStage === "proposals" && kinds[kind].proposed === "text" && terms.consent === undefined

/** Why a motion cannot be postponed until this moment; null if it can. */
export function mayEndAt(motion: Motion, until: Instant, now: Instant, zone: string): Refused | null {
  const end = proposalEnd(motion)
  if (until <= end) return { refused: "postponed-to-before", motion: motion.id, endsAt: end }
  const latest = instant(DateTime.fromMillis(now, { zone }).plus(longest).toMillis())
  return until > latest ? { refused: "postponed-too-far", motion: motion.id, latest } : null
}
