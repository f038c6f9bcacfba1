/** When the bot is killed: at random moments, and at each named step of its work. */
import type { Random } from "./random.ts"

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

export type Step = (typeof steps)[number]

/** `pause`: how long the bot stays down after it, in milliseconds. */
export type Kill = { readonly pause: number } & (
  | { readonly at: "step"; readonly step: Step; readonly nth: number }
  /** So many milliseconds after the process began, or after the bot was ready. */
  | { readonly at: "moment"; readonly since: "begun" | "ready"; readonly after: number }
)

/** Every named step at least once where there are as many kills, the others at random; all in random order. */
export function planKills(kills: number, random: Random): Kill[] {
  const named = random.shuffled(steps).map((step) => atStep(step, random))
  const others = Array.from({ length: Math.max(0, kills - steps.length) }, () =>
    random.chance(0.4) ? atStep(random.pick(steps), random) : atMoment(random),
  )
  return random.shuffled([...named.slice(0, kills), ...others])
}

/** Each step comes some times while the bot starts, and then with the traffic. */
function atStep(step: Step, random: Random): Kill {
  const most = step.startsWith("crypto") ? 60 : step.startsWith("inbox") ? 6 : 15
  return { at: "step", step, nth: random.whole(1, most), pause: pause(random) }
}

function atMoment(random: Random): Kill {
  const early = random.chance(0.35)
  return early
    ? { at: "moment", since: "begun", after: random.whole(200, 2500), pause: pause(random) }
    : { at: "moment", since: "ready", after: random.whole(0, 4000), pause: pause(random) }
}

const pause = (random: Random): number => (random.chance(0.3) ? random.whole(500, 3000) : 0)

export const inWords = (kill: Kill): string =>
  kill.at === "step" ? `${kill.step} no. ${kill.nth}` : `${kill.after} ms after it was ${kill.since}`
