/** The clock (§18.2): `!hours start` and `!hours stop`. A clock that can have been forgotten is asked about, never guessed. */
import { type Act, say } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { taskOf } from "../../tasks/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { TypedHours } from "../rules/asked.ts"
import { askAt, mayBeForgotten, ranFor } from "../rules/clock.ts"
import { mayEnter, total } from "../rules/entering.ts"
import { clockText } from "../rules/hours.ts"
import { type Clock, clockAsked, clockOf, clocksToAsk, dropClock, nextClock, putClock } from "../store/clocks.ts"
import { hoursOf } from "../store/hours.ts"
import { clockCard } from "../views/cards.ts"
import { type Entered, entered, longestText, minutesOf } from "./recording.ts"
import { enterLines } from "./writing.ts"

/** Starts the clock of the person who asks. @throws Refusal */
export const startClock = askedBy("member", async (act: Act, by, typed: TypedHours): Promise<Clock> => {
  const { work, coop } = act
  const running = await clockOf(work, coop.key, by.person)
  if (running) refuse("hours-clock-runs", { since: running.startedAt })
  // A clock measures what is done now: it takes neither an amount nor a day.
  if (typed.minutes !== null || typed.day !== null || typed.kind !== null) refuse("hours-clock-start")
  await mustBeTask(act, typed.task)
  if (Array.from(typed.text).length > longestText) refuse("hours-text-long", { most: longestText })
  const clock: Clock = {
    ...{ coop: coop.key, person: by.person, startedAt: work.now, task: typed.task, text: typed.text },
    lookAt: askAt(work.now, coop.zone),
  }
  await putClock(work, clock)
  return clock
})

async function mustBeTask({ work, coop }: Act, task: number | null): Promise<void> {
  if (task !== null && !(await taskOf(work, coop.key, task))) refuse("task-unknown", { task: `T${task}` })
}

async function theClock({ work, coop }: Act, person: MatrixId): Promise<Clock> {
  return (await clockOf(work, coop.key, person)) ?? refuse("hours-clock-none")
}

/**
 * Stops the clock, and enters how long it ran. Null: it ran for less than a minute. Where it can have been forgotten, the person must say how
 * long they worked.
 * @throws Refusal
 */
export const stopClock = askedBy("concerned", async (act: Act, by, typed: TypedHours): Promise<Entered | null> => {
  const { work, coop } = act
  const clock = await theClock(act, by.person)
  const ran = ranFor(clock.startedAt, work.now)
  const minutes = minutesOf(typed)
  if (typed.day !== null) refuse("hours-clock-start")
  if (minutes === null && mayBeForgotten(clock.startedAt, work.now, coop.zone))
    refuse("hours-clock-long", { since: clock.startedAt, ran: clockText(ran) })
  // Seconds that are left count as a minute, so that nobody must type less than they worked.
  if (minutes !== null && minutes > ran + 1)
    refuse("hours-clock-less", { typed: clockText(minutes), ran: clockText(ran) })
  await mustBeTask(act, typed.task)
  await dropClock(work, coop.key, by.person)
  if ((minutes ?? ran) === 0) return null
  const text = typed.text === "" ? clock.text : typed.text
  if (Array.from(text).length > longestText) refuse("hours-text-long", { most: longestText })
  return entered(act, by.person, {
    ...{ day: dateOf(clock.startedAt, coop.zone), minutes: minutes ?? ran, kind: typed.kind ?? "worked" },
    ...{ task: typed.task ?? clock.task, text },
  })
})

/** Throws the clock away, and enters nothing. @throws Refusal */
export const forgetClock = askedBy("concerned", async (act: Act, by): Promise<Clock> => {
  const clock = await theClock(act, by.person)
  await dropClock(act.work, act.coop.key, by.person)
  return clock
})

/** Ends the clock of a person who leaves or is removed. What it says is entered, unless it can have been forgotten. They are told. */
export async function endClockOf(act: Act, person: MatrixId): Promise<void> {
  const { work, coop } = act
  const clock = await clockOf(work, coop.key, person)
  if (!clock) return
  await dropClock(work, coop.key, person)
  const ran = ranFor(clock.startedAt, work.now)
  const day = dateOf(clock.startedAt, coop.zone)
  const there = total(await hoursOf(work, coop.key, { people: [person], from: day, through: day }))
  const said = { day, minutes: ran, kind: "worked", task: clock.task, text: clock.text } as const
  const fits =
    !mayBeForgotten(clock.startedAt, work.now, coop.zone) && mayEnter(said, { there, today: day, since: null }) === null
  if (fits) await enterLines(act, person, [said])
  await say(act, { person }, clockCard(coop, clock, { why: fits ? "entered" : "left", ran }))
}

interface ClockDue extends DueItem {
  readonly person: MatrixId
}

/** Clocks that run over midnight, or longer than sixteen hours: their people are asked, once. */
export const clocksDue: Due<ClockDue> = {
  name: "hours-clocks",
  turn: "remind",
  next: nextClock,
  async past(work, { until, coop }) {
    return (await clocksToAsk(work, until)).filter((one) => coop(one.coop) !== null)
  },
  async act(act, { person }, { until }) {
    const { work, coop } = act
    const clock = await clockOf(work, coop.key, person)
    if (!clock || clock.lookAt === null || clock.lookAt > until) return false
    await clockAsked(work, clock)
    await say(act, { person }, clockCard(coop, clock, { why: "asked", ran: ranFor(clock.startedAt, work.now) }))
    return false
  },
}
