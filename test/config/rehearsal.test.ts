/** A rehearsal (`stages: minutes`): what lasts a day lasts a minute, and its name says so. */
import { Duration } from "luxon"
import { describe, expect, it } from "vitest"
import { parseConfig } from "../../src/config/load.ts"
import type { CoopConfig } from "../../src/config/schema.ts"
import { withOneMore } from "../../src/config/voted.ts"
import { motionId } from "../../src/kernel/rules/types.ts"

function coopWith(settings: object): CoopConfig {
  const coop = { name: "Bakery", founders: ["@ida:oven.example"], ...settings }
  const file = { homeserver: "https://oven.example", user: "@waggle:oven.example", coops: { bakery: coop } }
  const [read] = parseConfig(JSON.stringify(file), "bakery.yaml").coops
  if (!read) throw new Error("the file has a co-op")
  return read
}

/** Every duration in the settings, by its path. */
function durations(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === "string" && /^P[\dT]/.test(value) && Duration.fromISO(value).isValid)
    return [[path.join("."), value]]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => durations(inner, [...path, name]))
}

/** What a rehearsal leaves as it is, with the reason. */
const kept: Readonly<Record<string, string>> = {
  clockLimit: "homeservers need that long to answer",
  "hours.norm": "an amount of work",
  "hours.day": "an amount of work",
  "hours.leave": "an amount of work",
  "hours.remindBefore": "months are those of the calendar",
  "pay.notice": "it ends with a day of the calendar",
  "ownership.provisional": "whole months",
  "ownership.payBack": "it ends with a day of the calendar",
  "conference.voting": "minutes already",
  "conference.speaking": "minutes already",
}
const isKept = (path: string) => path in kept || path.startsWith("source.") || /^offices\.\d+\.(term|lead)$/.test(path)

describe("a rehearsal", () => {
  it.each(["freecoop", "nassella", "hierarchy-by-consent"])(
    "shortens every stage, notice and deadline of the preset %s, and no month, term or amount of work",
    (preset) => {
      const usual = new Map(durations(coopWith({ preset })))
      const quick = durations(coopWith({ preset, stages: "minutes" }))
      expect(quick.map(([path]) => path)).toEqual([...usual.keys()])
      expect(quick.length).toBeGreaterThan(60)
      for (const [path, length] of quick) {
        const before = Duration.fromISO(usual.get(path) ?? "").toMillis()
        const after = before === 0 ? 0 : Math.max(10_000, before / 1440)
        expect([path, Duration.fromISO(length).toMillis()]).toEqual([path, isKept(path) ? before : after])
      }
    },
  )

  it("says in its name what it is, in its own language", () => {
    expect(coopWith({ stages: "minutes" }).name).toBe("Bakery (rehearsal)")
    expect(coopWith({ stages: "minutes", language: "de" }).name).toBe("Bakery (Probe)")
    expect(coopWith({ stages: "days" }).name).toBe("Bakery")
  })

  it("stays one when a vote changes a stage", () => {
    const coop = coopWith({ stages: "minutes", motions: { decision: { votingStage: "P5D" } } })
    expect(coop.motions.decision.votingStage).toBe("PT5M")
    const voted = withOneMore(coop, {
      motion: motionId("M7"),
      settings: [{ setting: "motions.decision.votingStage", value: "P6D" }],
    })
    if (!("coop" in voted)) throw new Error("the vote contradicts nothing")
    expect(voted.coop.motions.decision.votingStage).toBe("PT6M")
    expect(voted.coop.name).toBe("Bakery (rehearsal)")
  })

  it("has the cells of an office of its own in minutes, too", () => {
    const { officeRules } = coopWith({
      stages: "minutes",
      offices: { secretary: { election: { votingStage: "P2D" } } },
    })
    expect(Object.values(officeRules)).toEqual([expect.objectContaining({ votingStage: "PT2M" })])
  })
})
