import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { jsonSchemaText } from "../../src/config/json-schema.ts"
import { parseConfig } from "../../src/config/load.ts"
import { presetCalled, presetText } from "../../src/config/presets.ts"
import { presetNames, presetSettings } from "../../src/config/schema.ts"
import { termsOf } from "../../src/config/terms.ts"
import { fillsSeats, kinds, motionKinds, takesCancelling, takesConsent } from "../../src/votes/rules/kinds.ts"
import { root } from "../support/sources.ts"

/** A co-op with these settings, as YAML. */
function coop(...settings: string[]) {
  const lines = [
    "homeserver: https://matrix.example.org",
    'user: "@waggle:example.org"',
    "coops:",
    "  hive:",
    "    name: Hive",
    '    founders: ["@ana:example.org"]',
    ...settings.map((line) => `    ${line}`),
  ]
  const [only] = parseConfig(lines.join("\n"), "waggle.yaml").coops
  if (!only) throw new Error("no co-op")
  return only
}

/** A line of a preset that sets a value. `reason`: the comment that stands directly above it. */
interface ValueLine {
  readonly at: string
  readonly group: string
  readonly under: string
  readonly key: string
  readonly says: string
  readonly reason: string | null
}

/** Every line of a preset that sets a value, or one item of a list. */
function valuesOf(text: string): ValueLine[] {
  const values: ValueLine[] = []
  const path: string[] = []
  let reason: string | null = null
  for (const line of text.split("\n")) {
    const [, indent = "", hash, comment = "", key = "", says = ""] =
      /^( *)(?:(#) ?(.*)|(-|[\w-]+:) ?(.*))?$/.exec(line) ?? []
    if (hash) reason = reason === null ? comment : `${reason} ${comment}`
    else {
      if (key !== "") path.splice(indent.length / 2, Number.POSITIVE_INFINITY, key.replace(":", ""))
      const [group = "", under = ""] = path
      if (says !== "") values.push({ at: path.join(" "), group, under, key: path.at(-1) ?? "", says, reason })
      reason = null
    }
  }
  return values
}

describe("a preset", () => {
  it("is a file, and every file there is one", () => {
    const files = readdirSync(join(root, "config/presets"))
    expect(files.toSorted()).toEqual(presetNames.map((name) => `${name}.yaml`).toSorted())
  })

  it.each(presetNames)(
    "%s makes a co-op whose rules do not contradict each other, and differ from it nowhere",
    (name) => {
      const { preset, motions, ownCells } = coop(`preset: ${name}`)
      expect({ preset, ownCells }).toEqual({ preset: name, ownCells: {} })
      expect(motions).toEqual(presetCalled(name).motions)
    },
  )

  it.each(presetNames)("%s gives a reason for what it says: no kind stands there without one", (name) => {
    const lines = presetText(name).split("\n")
    const bare = motionKinds.filter((kind) => {
      const at = lines.indexOf(`  ${kind}:`)
      const end = lines.findIndex((line, index) => index > at && /^ {2}\S/.test(line))
      const part = lines.slice(Math.max(0, at - 2), end === -1 ? undefined : end)
      return at >= 0 && !part.some((line) => line.trim().startsWith("#"))
    })
    expect(bare).toEqual([])
  })

  it.each(["hierarchy-by-consent", "nassella"] as const)("%s says above each value why it has it", (name) => {
    const values = valuesOf(presetText(name))
    expect(values.length).toBeGreaterThan(60)
    expect(values.filter(({ reason }) => (reason?.split(" ").length ?? 0) < 3).map(({ at }) => at)).toEqual([])
    // A reason that is another's is a reason only where the value is the same, and that other one has a reason of its own.
    const borrowed = values.flatMap((value) => {
      const [, of] = /^As for ([a-z-]+)\.$/.exec(value.reason ?? "") ?? []
      return of === undefined ? [] : [{ value, of }]
    })
    const untrue = borrowed.filter(({ value, of }) => {
      const lender = values.find(({ group, under, key }) => group === value.group && under === of && key === value.key)
      return lender?.says !== value.says || /^As for [a-z-]+\.$/.test(lender.reason ?? "")
    })
    expect(untrue.map(({ value }) => value.at)).toEqual([])
    // What is said again and again says nothing.
    const own = values.map(({ reason }) => reason).filter((reason) => !/^As for /.test(reason ?? ""))
    expect(own.filter((reason, at) => own.indexOf(reason) !== at)).toEqual([])
  })

  it("is read line by line: a value without a reason is found, and lines of one comment are one reason", () => {
    const values = valuesOf(
      "motions:\n  # Hiring.\n  membership:\n    start: [permanent]\n    # As many\n    # as can.\n    vote: [trial]\n",
    )
    expect(values).toEqual([
      {
        at: "motions membership start",
        group: "motions",
        under: "membership",
        key: "start",
        says: "[permanent]",
        reason: null,
      },
      {
        at: "motions membership vote",
        group: "motions",
        under: "membership",
        key: "vote",
        says: "[trial]",
        reason: "As many as can.",
      },
    ])
  })

  it("freecoop is the rule book's table, every cell of it, and what a co-op has that names none", () => {
    const table = Object.fromEntries(
      motionKinds.map((kind) => {
        const { start, earlyNotice, threshold, ...rules } = kinds[kind].rules
        const needed = fillsSeats(kinds[kind]) ? {} : { threshold }
        const held = takesConsent(kinds[kind]) && { method: "count", objections: 0 }
        const ended = takesCancelling(kinds[kind]) && { cancel: "motion" }
        const cells = { ...rules, ...needed, ...held, ...ended }
        return [kind, kinds[kind].byBot ? cells : { start, earlyNotice, ...cells }]
      }),
    )
    const written = parse(presetText("freecoop"))
    expect(written.motions).toEqual(table)
    expect(Object.keys(written).toSorted()).toEqual(presetSettings.toSorted())
    // What they were made from differs.
    const { source, ...named } = coop("preset: freecoop")
    expect(coop()).toMatchObject(named)
    expect(coop().preset).toBe("freecoop")
  })

  it("freecoop says what the schema gives as defaults", () => {
    const settings = JSON.parse(jsonSchemaText()).properties.coops.additionalProperties.properties
    const written = parse(presetText("freecoop"))
    for (const setting of presetSettings.filter((name) => name !== "motions"))
      expect([setting, settings[setting].default]).toEqual([setting, written[setting]])
  })

  it("nassella has one worker one vote, and decides, hires and fires by consent", () => {
    const { motions } = coop("preset: nassella")
    const consent = { vote: ["permanent"], method: "consent", objections: 0 }
    expect(motions.membership).toMatchObject({ ...consent, quorum: "1/1" })
    expect(motions["removal-second"]).toMatchObject(consent)
    expect(motions.decision).toMatchObject(consent)
    const voters = motionKinds.filter((kind) => kind !== "removal-first").flatMap((kind) => motions[kind].vote)
    expect(voters).not.toContain("officers")
  })

  it("hierarchy-by-consent has only owners vote, and keeps the offices apart", () => {
    const { motions, separateOffices } = coop("preset: hierarchy-by-consent")
    const public_ = motionKinds.filter((kind) => kinds[kind].series === "public")
    expect(public_.map((kind) => motions[kind].vote)).toEqual(public_.map(() => ["permanent"]))
    expect(separateOffices).toContainEqual(["moderator", "treasurer"])
    expect(separateOffices).toContainEqual(["president", "chief-executive"])
  })
})

describe("what a co-op says itself", () => {
  it("wins over its preset cell by cell, and the preset over the rule book", () => {
    const hive = coop("preset: nassella", "motions: {membership: {quorum: 3/4}, decision: {votingStage: P9D}}")
    expect(hive.motions.membership).toMatchObject({ quorum: "3/4", method: "consent", closeWhenAllVoted: true })
    expect(hive.motions.decision).toMatchObject({ votingStage: "P9D", vote: ["permanent"], proposalStage: "P3D" })
    expect(hive.ownCells).toEqual({ membership: ["quorum"], decision: ["votingStage"] })
    expect(termsOf(hive, "membership").franchise).toEqual({ start: ["permanent", "concerned"], vote: ["permanent"] })
  })

  it("replaces a list of the preset as a whole", () => {
    const named = (list: string) => coop("preset: hierarchy-by-consent", `separateOffices: ${list}`).separateOffices
    expect(named("[]")).toEqual([])
  })

  it("is no difference where it says the same as the preset, in whatever order", () => {
    const rules = "{decision: {start: [officers, permanent], quorum: 1/2}}"
    expect(coop(`motions: ${rules}`).ownCells).toEqual({})
    expect(coop("preset: nassella", `motions: ${rules}`).ownCells).toEqual({ decision: ["start"] })
  })

  it("in one co-op is nothing to another, with the same preset or not", () => {
    const text = readFileSync(join(root, "config/coop.example.yaml"), "utf8")
    const other = '  nest:\n    name: Nest\n    founders: ["@ben:example.org"]\n    preset: nassella\n'
    const changed = `${text.replace("threshold: plurality-of-continuing", "threshold: majority")}${other}`
    const [hive, nest] = parseConfig(changed, "x").coops
    expect([hive?.ownCells, nest?.ownCells]).toEqual([{ treasurer: ["threshold"] }, {}])
  })
})
