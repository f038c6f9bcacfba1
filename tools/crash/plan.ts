/** When the bot is killed: at random moments, and at each named step of its work. */
import type { Random } from "./random.ts"

/** Steps that come with any traffic. */
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

/** Steps that come when rooms are made, and later only where somebody is to come into a room or out of it. */
export const keeperSteps = ["keeper:before-mend", "keeper:after-mend"] as const

export type Step = (typeof steps)[number] | (typeof keeperSteps)[number]

/** `pause`: how long the bot stays down after it, in milliseconds. */
export type Kill = { readonly pause: number } & (
  | { readonly at: "step"; readonly step: Step; readonly nth: number }
  /** So many milliseconds after the process began, or after the bot was ready. */
  | { readonly at: "moment"; readonly since: "begun" | "ready"; readonly after: number }
)

export interface Plan {
  /** While the first start makes device, identity and rooms. */
  readonly early: readonly Kill[]
  /** While the members go on. */
  readonly later: readonly Kill[]
  /** Each for a moment at which the story brings about that somebody is to come into a room, or out of it. */
  readonly awaited: readonly Kill[]
}

/** Every named step at least once where there are as many kills, those of the keeper as often as the story has moments for them, the others at random. */
export function planKills(kills: number, moments: number, random: Random): Plan {
  const named = random.shuffled(steps).map((step) => atStep(step, random))
  let left = Math.max(0, kills - named.length)
  const take = (most: number) => {
    const taken = Math.min(most, left)
    left -= taken
    return taken
  }
  const keeper = random
    .shuffled(keeperSteps)
    .map((step) => ({ at: "step", step, nth: random.whole(1, 6), pause: 0 }) as const)
    .slice(0, take(2))
  const awaited = Array.from({ length: take(moments) }, () => {
    const step = random.pick(keeperSteps)
    return { at: "step", step, nth: random.whole(1, 2), pause: pause(random) } as const
  })
  const starting = Array.from({ length: take(2) }, () => atStart(random))
  const others = Array.from({ length: left }, () =>
    random.chance(0.4) ? atStep(random.pick(steps), random) : atMoment(random),
  )
  return { early: [...starting, ...keeper], later: random.shuffled([...named.slice(0, kills), ...others]), awaited }
}

/** Each step comes some times while the bot starts, and then with the traffic. */
function atStep(step: (typeof steps)[number], random: Random): Kill {
  const most = step.startsWith("crypto") ? 60 : step.startsWith("inbox") ? 6 : 15
  return { at: "step", step, nth: random.whole(1, most), pause: pause(random) }
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
  kill.at === "step" ? `${kill.step} no. ${kill.nth}` : `${kill.after} ms after it was ${kill.since}`
