/** Plans when the bot is killed: at random moments, and at each named step of its work. */
import type { Moment } from "./gate.ts"
import type { Random } from "./random.ts"

/** Steps that any traffic brings about. */
export const steps = [
  "work:before-commit",
  "work:after-commit",
  "courier:before-send",
  "courier:after-send",
  "courier:before-mark",
  "crypto:before-commit",
  "crypto:after-commit",
  "inbox:before-journal",
  "inbox:after-journal",
] as const

/** Steps that come when rooms are made, and later only when somebody must enter or leave a room. */
export const keeperSteps = ["keeper:before-mend", "keeper:after-mend"] as const

/** Steps that come when a task's room is made. */
export const createSteps = ["keeper:before-create", "keeper:after-create"] as const

export type Step = (typeof steps)[number] | (typeof keeperSteps)[number] | (typeof createSteps)[number]

/**
 * The moments at which a story of the members waits until a bot runs that will be killed then (see `gate.ts`). The list has one entry for
 * each kill at a moment. If there are few kills, only the beginning of the list is used.
 */
const waitedFor: readonly Moment[] = [
  ...(["payrun", "create", "rooms", "rooms", "deed"] as const),
  ...(["deed", "deed", "deed", "rooms", "rooms"] as const),
  ...(["deed", "deed", "deed", "deed", "rooms"] as const),
]

/**
 * `pause`: how many milliseconds the bot stays down afterwards. `since`: `nth` or `after` is counted from the bot's start (`begun`), or
 * from when it is ready.
 */
export type Kill = { readonly pause: number } & (
  | { readonly at: "step"; readonly step: Step; readonly nth: number; readonly since: "begun" | "ready" }
  | { readonly at: "moment"; readonly since: "begun" | "ready"; readonly after: number }
)

export interface Plan {
  /** Kills while the first start makes device, identity and rooms. */
  readonly early: readonly Kill[]
  /** Kills while the members carry on. */
  readonly later: readonly Kill[]
  /** Kills at a story's next step. Before this step, the story waits until a bot runs that will be killed at it. */
  readonly awaited: readonly Awaited[]
  /** Kills while the bot finds that a month has ended. */
  readonly atMonthEnd: readonly Kill[]
  /** Kills after that, while the tales go on. */
  readonly after: readonly Kill[]
}

export interface Awaited {
  readonly moment: Moment
  readonly kill: Kill
}

/**
 * Plans the kills. If `kills` is high enough, the bot dies at every named step at least once, and at the keeper's steps as often as the
 * stories bring them about. All other kills are at random moments. `tales`: how many tales are told besides the stories. Half of the kills
 * that are left then wait for a step of theirs.
 */
export function planKills(kills: number, random: Random, tales = 0): Plan {
  const named = random.shuffled(steps).map((step) => atStep(step, random))
  let left = Math.max(0, kills - named.length)
  const take = (most: number) => {
    const taken = Math.min(most, left)
    left -= taken
    return taken
  }
  const keeper = random
    .shuffled(keeperSteps)
    .map((step) => ({ at: "step", step, nth: random.whole(1, 6), since: "begun", pause: 0 }) as const)
    .slice(0, take(2))
  const atMonthEnd = Array.from({ length: take(1) }, () => {
    // The bot's first units of work after a start do other things. The unit that closes the month comes after them.
    const step = random.pick(["work:before-commit", "work:after-commit"] as const)
    return { at: "step", step, nth: random.whole(2, 4), since: "begun", pause: 0 } as const
  })
  const awaited = waitedFor
    .slice(0, take(waitedFor.length))
    .map((moment) => ({ moment, kill: atMomentOf(moment, random) }))
  const after = Array.from({ length: tales === 0 ? 0 : take(4) }, () => atMomentOf("deed", random))
  const more = Array.from({ length: tales === 0 ? 0 : take(Math.min(7 * tales, Math.ceil(left / 2))) }, (_, index) => {
    const moment = index === 0 ? "payrun" : "deed"
    return { moment, kill: atMomentOf(moment, random) } as const
  })
  const starting = Array.from({ length: take(2) }, () => atStart(random))
  const others = Array.from({ length: left }, () =>
    random.chance(0.4) ? atStep(random.pick(steps), random) : atMoment(random),
  )
  return {
    early: [...starting, ...keeper],
    later: random.shuffled([...named.slice(0, kills), ...others]),
    awaited: [...awaited, ...more],
    atMonthEnd,
    after,
  }
}

/** A kill at a random occurrence of the step after the bot's start. A step occurs a few times during the start, then with the traffic. */
function atStep(step: (typeof steps)[number], random: Random): Kill {
  const most = step.startsWith("crypto") ? 60 : step.startsWith("inbox") ? 6 : 15
  return { at: "step", step, nth: random.whole(1, most), since: "begun", pause: pause(random) }
}

function atMomentOf(moment: Moment, random: Random): Kill {
  const step = (of: readonly Step[], most: number, since: "begun" | "ready") =>
    ({ at: "step", step: random.pick(of), nth: random.whole(1, most), since, pause: pause(random) }) as const
  if (moment === "rooms") return step(keeperSteps, 2, "begun")
  // A text about money is sent once the bot is ready. Counting begins then, so that the bot dies while handling the text, not while
  // starting.
  return moment === "create" ? step(createSteps, 1, "begun") : step(steps, 4, "ready")
}

const atStart = (random: Random): Kill => ({
  at: "moment",
  since: "begun",
  after: random.whole(300, 3500),
  pause: 0,
})

export function atMoment(random: Random): Kill {
  const early = random.chance(0.35)
  return early
    ? { at: "moment", since: "begun", after: random.whole(200, 2500), pause: pause(random) }
    : { at: "moment", since: "ready", after: random.whole(0, 4000), pause: pause(random) }
}

const pause = (random: Random): number => (random.chance(0.3) ? random.whole(500, 3000) : 0)

export const inWords = (kill: Kill): string =>
  kill.at === "step"
    ? `${kill.step} no. ${kill.nth}${kill.since === "ready" ? " since it was ready" : ""}`
    : `${kill.after} ms after it was ${kill.since}`
