/** Rules that cannot be combined are refused. The error shows the place in the file, and the reason in words. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { configErrorLines } from "../../src/cli/config-problems.ts"
import { contradictions } from "../../src/config/contradictions.ts"
import { parseConfig } from "../../src/config/load.ts"
import { presetCalled } from "../../src/config/presets.ts"
import { ConfigError } from "../../src/config/problem.ts"
import { ruleContradictions } from "../../src/config/rule-contradictions.ts"
import { configSchema, presetNames } from "../../src/config/schema.ts"
import { YamlFile } from "../../src/config/yaml-file.ts"
import { languages } from "../../src/kernel/languages.ts"
import type { Franchise, FranchisePart } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { motionKinds } from "../../src/votes/rules/kinds.ts"

const head = [
  "homeserver: https://matrix.example.org",
  'user: "@waggle:example.org"',
  "coops:",
  "  hive:",
  "    name: Hive",
  '    founders: ["@ana:example.org"]',
]

/** The error for a co-op with these settings, or null. The first setting is on line 7. */
function errorOf(...settings: string[]): ConfigError | null {
  try {
    parseConfig([...head, ...settings.map((line) => `    ${line}`)].join("\n"), "waggle.yaml")
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  return null
}

const brief = (...settings: string[]) =>
  (errorOf(...settings)?.problems ?? []).map(
    ({ line, column, path, reason }) => `${line}:${column} ${path.slice(2).join(".")} ${reason}`,
  )
const inMotions = (kind: string, ...cells: string[]) => [
  "motions:",
  `  ${kind}:`,
  ...cells.map((cell) => `    ${cell}`),
]
const said = (...settings: string[]) =>
  languages.map((language) => {
    const error = errorOf(...settings)
    return error ? configErrorLines(error, loadWords(language)).slice(1).join("\n") : ""
  })

describe("a franchise that nobody has is refused:", () => {
  it.each(motionKinds.filter((kind) => kind !== "removal-first"))("to vote on a %s by being concerned", (kind) => {
    expect(brief(...inMotions(kind, "vote: [permanent, concerned]"))).toEqual([
      `9:15 motions.${kind}.vote nobody-concerned`,
    ])
  })

  it("to start anything but a membership by being concerned", () => {
    expect(brief(...inMotions("impeachment", "start: [concerned]"))).toEqual([
      "9:16 motions.impeachment.start nobody-concerned",
    ])
    expect(brief(...inMotions("membership", "start: [concerned]"))).toEqual([])
    const [english, german] = said(...inMotions("impeachment", "start: [concerned]"))
    expect(english).toContain("waggle.yaml:9:16 coops.hive.motions.impeachment.start:")
    expect(english).toContain("nobody who could start it. It can stand in the `start` of membership only")
    expect(german).toContain("niemand, der den Antrag stellen könnte")
  })

  it.each(["moderator", "treasurer"])("the first election of a %s", (kind) => {
    // In the first configuration, only officers may start the election of a `kind`, and only officers may vote on the `other` office. So
    // neither office ever gets a first holder. In the second, everybody may vote on the `other` office. Its holder can then start the
    // election of a `kind`.
    const other = kind === "moderator" ? "treasurer" : "moderator"
    const closed = [`  ${other}:`, "    vote: [officers]"]
    expect(brief(...inMotions(kind, "start: [officers]"), ...closed)).toEqual([
      `9:16 motions.${kind}.start no-first-officer`,
      `11:15 motions.${other}.vote no-first-officer`,
    ])
    expect(brief(...inMotions(kind, "start: [officers]"))).toEqual([])
    expect(brief(...inMotions(kind, "vote: [permanent]"))).toEqual([])
  })

  it("moderators who only moderators elect, which leaves everything of theirs to nobody", () => {
    expect(brief(...inMotions("moderator", "start: [moderators]", "vote: [moderators]"))).toEqual([
      "9:16 motions.moderator.start no-first-officer",
      "10:15 motions.moderator.vote no-first-officer",
    ])
    const [english, german] = said(...inMotions("moderator", "vote: [moderators]"))
    expect(english).toContain("nobody could ever vote in the first election of a moderator")
    expect(german).toContain("könnte niemand je bei der ersten Wahl abstimmen (moderator)")
  })

  it("trial members alone on the roll of a membership", () => {
    expect(brief(...inMotions("membership", "vote: [trial]"))).toEqual([
      "9:15 motions.membership.vote admits-themselves",
    ])
    expect(brief(...inMotions("membership", "vote: [trial, permanent]"))).toEqual([])
  })
})

describe("what §6 does not leave to a co-op is refused:", () => {
  it.each(["[permanent]", "[moderators, permanent]", "[officers]", "[concerned]"])("a first vote for %s", (people) => {
    expect(brief(...inMotions("removal-first", `start: ${people}`))).toEqual([
      "9:16 motions.removal-first.start first-vote-confined",
    ])
    expect(brief(...inMotions("removal-first", `vote: ${people}`))).toEqual([
      "9:15 motions.removal-first.vote first-vote-confined",
    ])
    expect(brief(...inMotions("removal-first", "start: [moderators]", "vote: [moderators]"))).toEqual([])
  })

  it("a removal without a hearing, or one that people start", () => {
    expect(brief(...inMotions("removal-second", "proposalStage: PT0S"))).toEqual([
      "9:24 motions.removal-second.proposalStage no-hearing",
    ])
    expect(brief(...inMotions("removal-second", "start: [permanent]"))).toEqual([
      "9:9 motions.removal-second.start unknown-key",
    ])
  })
})

describe("what can never be reached is refused:", () => {
  it.each(["impeachment", "removal-second"])(
    "all ballots, or everybody's, where the person concerned has one (%s)",
    (kind) => {
      for (const threshold of ["consensus", "1/1", "4/4"])
        expect(brief(...inMotions(kind, `threshold: ${threshold}`))).toEqual([
          `9:20 motions.${kind}.threshold veto-of-concerned`,
        ])
      expect(brief(...inMotions(kind, "quorum: 2/2"))).toEqual([`9:17 motions.${kind}.quorum absence-of-concerned`])
      expect(brief(...inMotions(kind, "vote: [moderators]", "threshold: consensus", "quorum: 1/1"))).toEqual([])
      expect(brief(...inMotions(kind, "threshold: 99/100", "quorum: 99/100"))).toEqual([])
    },
  )

  it("more than all ballots, or less than half of them", () => {
    for (const threshold of ["3/2", "1/3"])
      expect(brief(...inMotions("budget", `threshold: ${threshold}`))).toEqual(["9:20 motions.budget.threshold wrong"])
    const [english, german] = said(...inMotions("budget", "threshold: 3/2"))
    expect(english).toContain('a fraction from 1/2 to 1/1, such as 2/3; found "3/2".')
    expect(german).toContain("ein Bruch von 1/2 bis 1/1")
  })

  it("a franchise in which nobody stands", () => {
    const [english] = said(...inMotions("budget", "vote: []"))
    expect(english).toContain('each at most once and at least one of them; found "[]".')
  })
})

describe("a name that does not exist is refused, with the name probably meant:", () => {
  it.each([
    ["decisions", "decision"],
    ["impeachement", "impeachment"],
    ["tresurer", "treasurer"],
    ["removal_first", "removal-first"],
  ])("the kind %s", (typed, meant) => {
    expect(brief(...inMotions(typed, "quorum: 1/2"))).toEqual([`8:7 motions.${typed} unknown-key`])
    expect(said(...inMotions(typed, "quorum: 1/2"))[0]).toContain(`Did you mean "${meant}"?`)
  })

  it("a kind that resembles none: all are named", () => {
    expect(said(...inMotions("picnic", "quorum: 1/2"))[0]).toContain(`Possible here: ${motionKinds.join(", ")}.`)
  })

  it("a preset, and people of a franchise", () => {
    expect(brief("preset: nasella")).toEqual(["7:13 preset wrong-choice"])
    expect(said("preset: nasella")[0]).toContain('Did you mean "nassella"?')
    expect(said("preset: anarchy")[0]).toContain("I expected freecoop, nassella or hierarchy-by-consent")
    expect(brief("preset: [freecoop]")).toEqual(["7:13 preset wrong-choice"])
    expect(said(...inMotions("decision", "vote: [moderator]"))[0]).toContain('Did you mean "moderators"?')
  })
})

describe("people and offices that stand in each other's way are refused:", () => {
  it("guests that belong there anyway, or stand there twice", () => {
    expect(brief('guests: ["@waggle:example.org", "@ana:example.org", "@zoe:x.org", "@zoe:x.org"]')).toEqual([
      "7:14 guests.0 bot-as-guest",
      "7:37 guests.1 founder-as-guest",
      "7:71 guests.3 same-guest",
    ])
    expect(brief('guests: ["@zoe:x.org", "@yan:x.org"]')).toEqual([])
    expect(brief("guests: [zoe]")).toEqual(["7:14 guests.0 wrong"])
  })

  it("an office kept apart from itself, or two of them twice", () => {
    expect(brief("separateOffices: [[moderator, moderator]]")).toEqual(["7:23 separateOffices.0 office-from-itself"])
    expect(brief("separateOffices: [[moderator, treasurer], [treasurer, moderator]]")).toEqual([
      "7:47 separateOffices.1 same-pair",
    ])
    expect(brief("separateOffices: [[moderator, janitor]]")).toEqual(["7:23 separateOffices.0 no-such-office"])
  })
})

describe("the line that is blamed", () => {
  it("is one that the co-op wrote, also where the preset has the other half", () => {
    // A removal may not need consensus among all permanent members: the person concerned votes too, and could prevent it.
    const counted = (...lines: string[]) => inMotions("removal-second", ...lines, "method: count")
    expect(brief("preset: nassella", ...counted("vote: [permanent]", "threshold: consensus"))).toEqual([
      "11:20 motions.removal-second.threshold veto-of-concerned",
    ])
    expect(brief("preset: nassella", ...counted("quorum: 1/1"))).toEqual([
      "10:17 motions.removal-second.quorum absence-of-concerned",
    ])
    // By consent that person is not on the roll.
    expect(brief("preset: nassella", ...inMotions("removal-second", "quorum: 1/1"))).toEqual([])
  })

  it("is the preset's line if the preset contradicts the rest", () => {
    const text = [...head, "    preset: freecoop"].join("\n")
    const own = parse(text)
    const rules = { "removal-second": { threshold: "consensus" } }
    const file = configSchema.parse({ ...own, coops: { hive: { ...own.coops.hive, motions: rules } } })
    const [problem] = contradictions(file, own, new YamlFile(text), "/etc/waggle")
    expect(problem).toMatchObject({
      line: 7,
      column: 13,
      path: ["coops", "hive", "preset"],
      reason: "veto-of-concerned",
    })
  })

  it("every contradiction has its words, in every language, with nothing left to fill in", () => {
    const all = [
      inMotions("decision", "vote: [concerned]"),
      inMotions("moderator", "start: [moderators]"),
      inMotions("membership", "vote: [trial]"),
      inMotions("removal-first", "vote: [permanent]"),
      inMotions("removal-second", "proposalStage: PT0S", "threshold: consensus", "quorum: 1/1"),
      ['guests: ["@waggle:example.org", "@ana:example.org", "@zoe:x.org", "@zoe:x.org"]'],
      ["separateOffices: [[moderator, moderator], [moderator, treasurer], [treasurer, moderator]]"],
    ]
    const lines = all.flatMap((settings) => said(...settings)).flatMap((text) => text.split("\n"))
    expect(lines).toHaveLength(2 * 12)
    for (const line of lines) expect(line).toMatch(/^waggle\.yaml:\d+:\d+ coops\.hive\.[^⟦{}]+\.$/)
  })
})

describe("whatever franchises a co-op gives itself", () => {
  const parts: readonly FranchisePart[] = ["permanent", "trial", "officers", "moderators"]
  const franchise = fc.subarray([...parts], { minLength: 1 })
  const elections = fc.record({ start: franchise, vote: franchise })

  it("it can elect its first officers, or is told that it never could", () => {
    fc.assert(
      fc.property(fc.constantFrom(...presetNames), elections, elections, (name, moderator, treasurer) => {
        const rules = presetCalled(name).motions
        const own = {
          ...rules,
          moderator: { ...rules.moderator, ...moderator },
          treasurer: { ...rules.treasurer, ...treasurer },
        }
        const told = ruleContradictions(own).some(({ reason }) => reason === "no-first-officer")
        expect(told).toBe(!bothElectedIn(own))
      }),
    )
  })
})

/** Whether both offices can be filled by elections under these rules. People who were elected count as officers in later elections. */
function bothElectedIn(
  rules: Readonly<Record<"moderator" | "treasurer", { start: Franchise; vote: Franchise }>>,
): boolean {
  const people: FranchisePart[][] = [["permanent"], ["trial"]]
  const may = (franchise: Franchise) => people.some((person) => person.some((part) => franchise.includes(part)))
  const elect = (office: "moderator" | "treasurer", as: FranchisePart[]) => {
    const elected = may(rules[office].start) && may(rules[office].vote)
    if (elected) people.push(as)
    return elected
  }
  const first = [elect("moderator", ["officers", "moderators"]), elect("treasurer", ["officers"])]
  return (
    first.every((elected) => elected) ||
    (elect("moderator", ["officers", "moderators"]) && elect("treasurer", ["officers"]))
  )
}
