/** Postponing a motion, and withdrawing it as a whole (§2.7c): who may, and until when. */
import { DateTime, Duration } from "luxon"
import { findComingDay } from "../../kernel/rules/coming-day.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import { meaningsOf, type TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Instant, instant, type MatrixId, type Refused } from "../../kernel/rules/types.ts"
import { isElection, kinds } from "./kinds.ts"
import { inProposalStage, isHearing, type Motion, proposalEnd } from "./motions.ts"

/** How long from now a proposal stage may last at most once its motion is postponed. */
const longest = Duration.fromObject({ weeks: 13 })

const patterns = madeOf((typed) => {
  const number = String.raw`\d{1,3}|${oneOf(typed, "count", ...meaningsOf("count"))}`
  const span = oneOf(typed, "span", ...meaningsOf("span"))
  return {
    length: new RegExp(`^(?<count>${number}) (?<span>${span})[.!]?$`, "iu"),
    until: new RegExp(`^${oneOf(typed, "postponed", "until")} `, "iu"),
  }
})

/**
 * The moment until which a text postpones a motion. `3 days` are added to the present end of its proposal stage. `next Friday`, `in two
 * weeks` and `2026-12-24` name a day, on which the stage ends at the same time of day as now, or at the time that follows: `2026-12-24 18:00`.
 * Null if the text is none of these.
 * @param zone the co-op's time zone
 */
export function postponedUntil(
  text: string,
  motion: Motion,
  { now, zone, typed }: { readonly now: Instant; readonly zone: string; readonly typed: TypedWords },
): Instant | null {
  const { length, until: before } = patterns(typed)
  const plain = text.normalize("NFC").replaceAll(/\s+/g, " ").trim().replace(before, "")
  const end = DateTime.fromMillis(proposalEnd(motion), { zone })
  const { count, span } = length.exec(plain)?.groups ?? {}
  if (count !== undefined && span !== undefined) {
    const number = typed.meaning("count", count)
    const many = number === null ? Number(count) : meaningsOf("count").indexOf(number) + 1
    return instant(end.plus({ [`${typed.meaning("span", span)}s`]: many }).toMillis())
  }
  const [, clock] = / (\d{1,2}:\d{2})$/.exec(plain) ?? []
  const day = dayIn(clock === undefined ? plain : plain.slice(0, -clock.length).replace(/[ ,]+$/, ""), now, zone, typed)
  if (day === null) return null
  const [hour, minute] = clock === undefined ? [end.hour, end.minute] : clock.split(":").map(Number)
  const until = DateTime.fromISO(day, { zone }).set({ hour: hour ?? 0, minute: minute ?? 0 })
  return until.isValid && (hour ?? 0) < 24 && (minute ?? 0) < 60 ? instant(until.toMillis()) : null
}

/** The day that the whole text names, or null. */
function dayIn(text: string, now: Instant, zone: string, typed: TypedWords): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return DateTime.fromISO(text, { zone }).isValid ? text : null
  const today = DateTime.fromMillis(now, { zone }).toISODate() ?? ""
  const found = findComingDay(text, today, typed)
  return found !== null && /^[.!]?$/.test(text.replace(found.typed, "")) ? found.day : null
}

/** Why this person may not postpone the motion or withdraw it as a whole; null if they may. Only its starter may, before the vote (§2.7c). */
export function mayShelve(motion: Motion, person: MatrixId, sentAt: Instant, bot: MatrixId): Refused | null {
  return (
    inProposalStage(motion, sentAt) ??
    // §6: the accused person is to have this time, no more and no less.
    (isHearing(motion) ? { refused: "hearing-keeps-length", motion: motion.id } : null) ??
    // An election is the matter of all candidates, so the person who stood first cannot put it off or end it for the others.
    (isElection(kinds[motion.kind]) ? { refused: "election-of-all", motion: motion.id } : null) ??
    (motion.author === bot ? { refused: "nobodys-to-shelve", motion: motion.id } : null) ??
    (motion.author !== person ? { refused: "not-yours-to-shelve", motion: motion.id } : null)
  )
}

/** Why a motion cannot be postponed until this moment; null if it can. */
export function mayEndAt(motion: Motion, until: Instant, now: Instant, zone: string): Refused | null {
  const end = proposalEnd(motion)
  if (until <= end) return { refused: "postponed-to-before", motion: motion.id, endsAt: end }
  const latest = instant(DateTime.fromMillis(now, { zone }).plus(longest).toMillis())
  return until > latest ? { refused: "postponed-too-far", motion: motion.id, latest } : null
}
