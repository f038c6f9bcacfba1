/** The plan of a run of the crash harness: as many kills as were asked for, at every step, and the same for the same seed. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { type Kill, keeperSteps, planKills, steps } from "../../tools/crash/plan.ts"
import { Random } from "../../tools/crash/random.ts"

const everyKill = (kills: number, seed: number, tales: number): readonly Kill[] => {
  const { early, later, awaited, atMonthEnd, after } = planKills(kills, new Random(seed), tales)
  return [...early, ...later, ...awaited.map(({ kill }) => kill), ...atMonthEnd, ...after]
}
const counts = { kills: fc.integer({ min: 1, max: 1000 }), seed: fc.nat(), tales: fc.integer({ min: 0, max: 6 }) }

it("has as many kills as were asked for, and none of it for tales that nobody tells", () => {
  fc.assert(
    fc.property(fc.record(counts), ({ kills, seed, tales }) => {
      expect(everyKill(kills, seed, tales)).toHaveLength(kills)
      if (tales === 0) expect(planKills(kills, new Random(seed)).after).toEqual([])
    }),
  )
})

it("is the same for the same seed", () => {
  fc.assert(
    fc.property(fc.record(counts), ({ kills, seed, tales }) => {
      expect(everyKill(kills, seed, tales)).toEqual(everyKill(kills, seed, tales))
    }),
  )
})

it("kills at each named step once there are kills enough", () => {
  fc.assert(
    fc.property(fc.record({ ...counts, kills: fc.integer({ min: 16, max: 200 }) }), ({ kills, seed, tales }) => {
      const named = new Set(everyKill(kills, seed, tales).flatMap((kill) => (kill.at === "step" ? [kill.step] : [])))
      for (const step of [...steps, ...keeperSteps]) expect(named).toContain(step)
    }),
  )
})
