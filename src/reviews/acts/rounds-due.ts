/** Rounds of reviews open, people are reminded, and rounds end (§14.4). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { couldBeOfCoop, onlyNeedsTime } from "../../kernel/rules/waiting.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { firstRoleMade } from "../../roles/reads.ts"
import { belonging } from "../../standing/acts/certain.ts"
import { coopsWithMembers, standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { remindingOf } from "../../votes/reads.ts"
import { reminderTimes } from "../../votes/rules/motions.ts"
import { quietUntil } from "../../votes/rules/quiet.ts"
import { areOn, endOfRound, nextRound, sumsOf } from "../rules/rounds.ts"
import type { Pair } from "../rules/worked.ts"
import { eraseEarlierTexts, putResult } from "../store/results.ts"
import {
  closeRound,
  insertRound,
  lastRound,
  nextOfRounds,
  type Round,
  remindNext,
  roundsPast,
} from "../store/rounds.ts"
import { askedAbout, owing, ownReviews, pairsOf, putPairs, unsealReviews } from "../store/sealed.ts"
import { askCard, closedCard, openedCard, overseenCard, remindCard, resultCard, type SumsOf } from "../views/reviews.ts"
import { pairsNow, sumsSeenBy } from "./hierarchy.ts"

/** When the next round of this co-op opens. Null: none does, or one is open. */
export async function nextOpening({ work, coop }: Act): Promise<Instant | null> {
  if (!areOn(coop.config.reviews)) return null
  const last = await lastRound(work, coop.key)
  if (last && last.closedAt === null) return null
  const since = last?.openedAt ?? (await firstRoleMade(work, coop.key))
  return since === null ? null : nextRound(since, coop.config.reviews, coop.zone)
}

export const openingsDue: Due<DueItem> = {
  name: "rounds of reviews",
  turn: "notice",
  // When a round opens depends on the co-op's settings, so there is no query for the next one.
  async past(work, look) {
    const due: DueItem[] = []
    for (const key of await coopsWithMembers(work)) {
      const coop = look.coop(key)
      const at = coop && (await nextOpening({ work, coop }))
      if (at !== null && at <= look.until) due.push({ coop: key })
    }
    return due
  },
  async act(act, _item, { until }) {
    const at = await nextOpening(act)
    if (at === null || at > until) return false
    const pairs = await pairsNow(act, await lastRound(act.work, act.coop.key))
    // Too few people worked together. A round opens once there are enough.
    if (pairs.length > 0) await openReviews(act, pairs)
    return false
  },
}

/** Opens a round, and asks everybody in their direct message. */
export async function openReviews(act: Act, pairs: readonly Pair[]): Promise<Round> {
  const { work, coop } = act
  const { reviews } = coop.config
  const endsAt = endOfRound(work.now, reviews, coop.zone)
  const times = reminderTimes(work.now, endsAt, coop.config.reminders, coop.zone)
  const round = await insertRound(work, coop.key, { endsAt, atLeast: reviews.atLeast, remindAt: times[0] ?? null })
  await putPairs(work, round, pairs)
  const writers = [...new Set(pairs.map(({ writer }) => writer))]
  const details = { round: round.number, endsAt, atLeast: round.atLeast, people: writers.length }
  await addRecord(work, coop.key, { actor: null, act: "reviews-opened", details })
  await say(act, membersRoom(act), openedCard(coop, round, writers.length))
  for (const writer of writers) {
    const people = await askedAbout(work, round, writer)
    await say(act, { person: writer }, askCard(coop, round, people), { many: true })
  }
  return round
}

export const remindersDue: Due<Round> = {
  name: "reminders of reviews",
  turn: "remind",
  next: (work, stands) => nextOfRounds(work, stands, "remind_at"),
  past: (work, { until }) => roundsPast(work, until, "remind_at"),
  async act(act, { coop: key }, { until }) {
    const { work, coop } = act
    const round = await lastRound(work, key)
    if (!round || round.closedAt !== null || round.remindAt === null || round.remindAt > until) return false
    const times = reminderTimes(round.openedAt, round.endsAt, coop.config.reminders, coop.zone)
    await remindNext(work, round, times.find((time) => time > work.now) ?? null)
    if (round.endsAt > until) for (const person of await owing(work, round)) await remind(act, round, person)
    return false
  },
}

/** Reminds one person, as they wish. Whoever gets collected messages finds it there. */
async function remind(act: Act, round: Round, person: MatrixId): Promise<void> {
  const { work, coop } = act
  if (!belongs(await standingOf(work, coop.config, person))) return
  const wish = await remindingOf(work, person)
  if (wish.rhythm !== "each") return
  const reviews = await ownReviews(work, round, person)
  const owed = [...reviews].flatMap(([about, review]) => (review === null ? [about] : []))
  const alert = quietUntil(work.now, wish.quiet, wish.zone ?? coop.zone) === null
  await say(act, { person }, remindCard(coop, round, owed), { many: true, alert })
}

export const endsDue: Due<Round> = {
  name: "ends of reviews",
  turn: "notice",
  next: (work, stands) => nextOfRounds(work, stands, "ends_at"),
  past: (work, { until }) => roundsPast(work, until, "ends_at"),
  async waits(work, { coop, endsAt }, { seen }) {
    const lately = seen.lately.filter((one) => one.from < endsAt && onlyNeedsTime(one))
    if (lately.length === 0) return false
    const members = await belonging(work, coop)
    return lately.some((one) => couldBeOfCoop(one, coop, members))
  },
  async act(act, { coop: key }, { until }) {
    const round = await lastRound(act.work, key)
    if (round && round.closedAt === null && round.endsAt <= until) await closeReviews(act, round)
    return false
  },
}

/** Ends a round: each person gets their texts and sums, whoever sets their rate the sums, and everybody that it has ended. */
export async function closeReviews(act: Act, round: Round): Promise<void> {
  const { work, coop } = act
  const people = new Set((await pairsOf(work, round)).map(({ person }) => person))
  const written = await unsealReviews(work, round)
  await closeRound(work, round)
  await eraseEarlierTexts(work, round)
  const results: string[] = []
  const overseen = new Map<MatrixId, SumsOf[]>()
  for (const person of [...people].toSorted()) {
    const reviews = written.get(person) ?? []
    const sums = sumsOf(
      reviews.map(({ mark }) => mark),
      round.atLeast,
    )
    const texts = reviews.map(({ text }) => text)
    if (sums) results.push(await putResult(work, round, person, { sums, texts }))
    await say(act, { person }, resultCard(coop, round, sums && { sums, texts }))
    for (const other of await sumsSeenBy(act, person))
      overseen.set(other, [...(overseen.get(other) ?? []), { person, sums }])
  }
  const details = { round: round.number, results: results.toSorted() }
  await addRecord(work, coop.key, { actor: null, act: "reviews-closed", details })
  for (const [person, sums] of overseen) await say(act, { person }, overseenCard(coop, round, sums))
  await say(act, membersRoom(act), closedCard(coop, round))
}
