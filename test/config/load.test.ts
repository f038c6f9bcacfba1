import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { jsonSchemaText } from "../../src/config/json-schema.ts"
import { loadConfig, parseConfig } from "../../src/config/load.ts"
import { ConfigError, type Problem } from "../../src/config/problem.ts"
import { termsOf } from "../../src/config/terms.ts"
import { motionKinds } from "../../src/votes/rules/kinds.ts"
import { root } from "../support/sources.ts"

const least = `
homeserver: https://matrix.example.org/
user: "@waggle:example.org"
coops:
  hive:
    name: Hive
    founders: ["@ana:example.org"]
`

function problems(text: string): readonly Problem[] {
  try {
    parseConfig(text, "waggle.yaml")
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

const brief = (text: string) =>
  problems(text).map(({ line, column, path, reason }) => `${line}:${column} ${path.join(".")} ${reason}`)
const only = (text: string) => {
  const [problem, ...more] = problems(text)
  expect(more).toEqual([])
  return problem
}
const withCoop = (line: string) => `${least}    ${line}\n`
const withDecision = (pair: string) => withCoop(`motions: {decision: {${pair}}}`)

describe("a configuration file", () => {
  it("needs a homeserver, a user and one co-op with a founder; the rest is as in the rule book", () => {
    const config = parseConfig(least, "/srv/waggle/waggle.yaml")
    expect(config).toMatchObject({
      homeserver: "https://matrix.example.org",
      data: "/srv/waggle/data",
      database: "/srv/waggle/data/waggle.sqlite",
      language: "en",
      logLevel: "info",
    })
    expect(config.coops).toHaveLength(1)
    expect(config.coops[0]).toMatchObject({ key: "hive", language: "en", zone: "UTC", prefix: "!", rooms: {} })
    expect(config.coops[0]?.reminders).toEqual(["half", "PT24H"])
  })

  it("gives the terms of a decision", () => {
    const coop = parseConfig(withDecision("threshold: 2/3, vote: [permanent, trial]"), "x").coops[0]
    expect(coop && termsOf(coop, "decision")).toEqual({
      franchise: { start: ["permanent", "officers"], vote: ["permanent", "trial"] },
      threshold: "2/3",
      quorum: "1/2",
      proposalStage: "P3D",
      votingStage: "P4D",
      earlyNotice: "PT24H",
      closeWhenAllVoted: true,
      publication: "with-receipts",
      smallRoll: 8,
      signedDevices: true,
      showWhoVoted: false,
    })
  })

  it("passes its language to the co-ops that name none", () => {
    const text = `language: de\n${least}  nest: {name: Nest, language: en, founders: ["@ana:example.org"]}\n`
    expect(parseConfig(text, "x").coops.map(({ language }) => language)).toEqual(["de", "en"])
  })

  it("is given as an example that loads as it is, and says the defaults", () => {
    const example = loadConfig(join(root, "config/coop.example.yaml"))
    expect(example.data).toBe(resolve(root, "config/data"))
    // The example writes down every cell, also who votes.
    const { key, name, zone, founders, source, saysWhoVotes, ...rest } =
      example.coops[0] ?? parseConfig(least, "x").coops[0] ?? {}
    expect(saysWhoVotes).toEqual(["impeachment"])
    expect([key, name, zone, founders?.length]).toEqual(["hive", "Hive", "Europe/Berlin", 3])
    expect(parseConfig(least, "x").coops[0]).toMatchObject(rest)
  })

  it("has in its example everything that can be set, each with a comment", () => {
    const lines = readFileSync(join(root, "config/coop.example.yaml"), "utf8").split("\n")
    const properties = JSON.parse(jsonSchemaText()).properties
    const coop = properties.coops.additionalProperties.properties
    const settings = [...Object.keys(properties), ...Object.keys(coop).filter((key) => key !== "language")]
    const cells = motionKinds.flatMap((kind) => {
      const at = lines.indexOf(`      ${kind}:`)
      const rest = lines.slice(at + 1)
      const end = rest.findIndex((line) => /^ {0,6}\S/.test(line))
      const part = end === -1 ? rest : rest.slice(0, end)
      expect([kind, at > 0 && /^ {6}# /.test(lines[at - 1] ?? "")]).toEqual([kind, true])
      return Object.keys(coop.motions.properties[kind].properties).map((cell) => ({
        name: `${kind}.${cell}`,
        cell,
        part,
      }))
    })
    const lacking = cells.filter(
      ({ cell, part }) => !/^ +# /.test(part[part.findIndex((line) => line.trim().startsWith(`${cell}:`)) - 1] ?? ""),
    )
    expect(lacking.map(({ name }) => name)).toEqual([])
    const written = (key: string) => lines.some((line) => new RegExp(`^ *(# )?${key}:`).test(line))
    expect(
      [...settings, ...Object.keys(coop.rooms.properties).map((room) => ` *${room}`)].filter((key) => !written(key)),
    ).toEqual([])
  })

  it("has a JSON schema for editors that is up to date (npm run schema)", () => {
    expect(readFileSync(join(root, "config/schema.json"), "utf8")).toBe(jsonSchemaText())
  })

  it("shows all that is wrong at once, each with its line and column", () => {
    const text = `homeserver: matrix.example.org
user: "@waggle:example.org"
dat: ./x
coops:
  hive:
    founders: ["@ana:example.org"]
    zone: Europe/Berln
    motions:
      decision:
        treshold: 2/3
        votingStage: PT0S
`
    expect(brief(text)).toEqual([
      "1:13 homeserver wrong",
      "3:1 dat unknown-key",
      "5:3 coops.hive.name missing",
      "7:11 coops.hive.zone wrong",
      "10:9 coops.hive.motions.decision.treshold unknown-key",
      "11:22 coops.hive.motions.decision.votingStage wrong",
    ])
  })

  it("names the key, word or zone that was probably meant", () => {
    expect(only(withDecision("qorum: 1/3"))?.details).toMatchObject({ nearest: "quorum" })
    expect(only(withDecision("vote: [permanent, officer]"))?.details).toMatchObject({ nearest: "officers" })
    expect(only(withCoop("publish: with-receits"))?.details).toMatchObject({ nearest: "with-receipts" })
    expect(only(withCoop("zone: Europe/Berln"))?.details).toMatchObject({ nearest: "Europe/Berlin" })
    expect(only(withCoop("zone: Vienna"))?.details).toMatchObject({ nearest: "Europe/Vienna" })
    expect(only(withCoop("small-roll: 3"))?.details).toMatchObject({ nearest: "smallRoll" })
    expect(only(withCoop("wholly: different"))?.details).toMatchObject({ nearest: "" })
  })

  it.each([
    ["threshold: 1/3", "threshold"],
    ["threshold: 4/3", "threshold"],
    ["threshold: most", "threshold"],
    ["quorum: 3/2", "fraction"],
    ["quorum: 1/0", "fraction"],
    ["quorum: 0.5", "fraction"],
    ["quorum: -1/2", "fraction"],
    ["proposalStage: 3 days", "duration-or-none"],
    ["proposalStage: -P3D", "duration-or-none"],
    ["votingStage: PT0S", "duration"],
    ["votingStage: 4", "duration"],
    ["start: []", "franchise"],
    ["start: [trial, trial]", "franchise"],
    ["closeWhenAllVoted: maybe", "yes-or-no"],
  ])("refuses %s in the rules of decisions", (pair, expected) => {
    expect(only(withDecision(pair))).toMatchObject({ reason: "wrong", details: { expected } })
  })

  it.each(["threshold: 1/2", "threshold: consensus", "quorum: 0/1", "proposalStage: PT0S", "votingStage: PT30S"])(
    "takes %s in the rules of decisions",
    (pair) => expect(problems(withDecision(pair))).toEqual([]),
  )

  it.each([
    ["prefix: a", "prefix"],
    ['prefix: "/"', "prefix"],
    ["smallRoll: 2.5", "whole-number"],
    ["smallRoll: -1", "whole-number"],
    ["reminders: [PT0S]", "reminder"],
    ["reminders: [third]", "reminder"],
    ["rooms: {lobby: hive}", "room"],
    ["rooms: {lobby: #hive:example.org\n    }", "room"],
  ])("refuses %s in a co-op", (line, expected) => {
    expect(only(withCoop(line))).toMatchObject({ reason: "wrong", details: { expected } })
  })

  it("takes rooms by ID, with and without a server name, and by alias", () => {
    const rooms = `rooms: {lobby: "#höhle:example.org:8448", members: "!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM"}`
    expect(problems(withCoop(rooms))).toEqual([])
    expect(problems(withCoop(`rooms: {lobby: "!abc:example.org"}`))).toEqual([])
  })

  it("wants quotes where YAML would read something else", () => {
    expect(only("user: @waggle:example.org")).toMatchObject({ reason: "needs-quotes", line: 1, column: 7 })
    expect(only("a: !abc:example.org")).toMatchObject({ reason: "needs-quotes" })
  })

  it.each(["", "- a", "just text", "a: [", "a: 'b", "x: *nowhere", "a: 1\na: 2"])(
    "that is %j is refused, not a fault",
    (text) => {
      expect(problems(text).length).toBeGreaterThan(0)
    },
  )

  it("refuses anchors that multiply without end", () => {
    const rows = Array.from(
      { length: 9 },
      (_, row) => `a${row + 1}: &a${row + 1} [${Array(9).fill(`*a${row}`).join(",")}]`,
    )
    expect(problems(["a0: &a0 [x]", ...rows].join("\n"))).toMatchObject([{ reason: "not-yaml" }])
  })

  it("is one file: what stands below a line of three hyphens would be read by nobody", () => {
    expect(problems(`${least}---\nhomeserver: https://matrix.example.net\n`)).toMatchObject([{ reason: "not-yaml" }])
  })

  it("that does not exist says so", () => {
    expect(() => loadConfig("/nowhere/waggle.yaml")).toThrow("no-file")
  })
})

describe("what no single value is to blame for", () => {
  const second = (lines: string) => `${least}  nest:\n    name: Nest\n    founders: ["@ben:example.org"]\n${lines}`

  it("two co-ops of one name, or in one room", () => {
    expect(only(`${least}  nest: {name: hive, founders: ["@ben:example.org"]}\n`)?.reason).toBe("same-name")
    const room = `    rooms: {members: "!a:example.org"}\n`
    expect(only(second(room).replace("  nest:", `${room}  nest:`))?.reason).toBe("same-room")
    expect(only(withCoop(`rooms: {lobby: "!a:example.org", members: "!a:example.org"}`))?.reason).toBe("same-room")
  })

  it("a founder named twice, or the bot as one", () => {
    const founders = (people: string) => least.replace('["@ana:example.org"]', people)
    expect(only(founders('["@ana:example.org", "@ana:example.org"]'))?.reason).toBe("same-founder")
    expect(only(founders('["@waggle:example.org"]'))?.reason).toBe("bot-as-founder")
    expect(only(founders("[]"))?.details).toMatchObject({ expected: "founders" })
  })

  it("no co-op at all, or one with an odd key", () => {
    expect(only(`${least.slice(0, least.indexOf("coops"))}coops: {}`)?.details).toMatchObject({ expected: "coops" })
    expect(only(`${least}  My Co-op: {name: A, founders: ["@ben:example.org"]}\n`)).toMatchObject({
      reason: "wrong-key",
      line: 8,
      column: 3,
    })
  })
})

describe("secrets in the configuration file", () => {
  it.each([
    ["password", "WAGGLE_PASSWORD"],
    ["accessToken", "WAGGLE_ACCESS_TOKEN"],
    ["access_token", "WAGGLE_ACCESS_TOKEN"],
    ["masterKey", "WAGGLE_MASTER_KEY"],
    ["token", "WAGGLE_ACCESS_TOKEN"],
  ])("are refused: %s belongs into %s", (key, variable) => {
    expect(only(`${key}: hunter2\n${least}`)).toMatchObject({
      reason: "secret-key",
      line: 1,
      column: 1,
      details: { key, variable },
    })
  })

  it("are refused in addresses", () => {
    expect(only(`database: postgres://waggle:hunter2@localhost/x\n${least}`)?.reason).toBe("database-password")
    expect(only(`database: postgres://localhost/x?password=hunter2\n${least}`)?.reason).toBe("database-password")
    expect(only(`database: mysql://localhost/x\n${least}`)?.reason).toBe("database-kind")
    expect(problems(`database: postgres://waggle@localhost/x\n${least}`)).toEqual([])
  })

  it("of the device lie in the database only where that is PostgreSQL", () => {
    expect(only(`cryptoStore: database\n${least}`)?.reason).toBe("keys-need-postgres")
    expect(problems(`cryptoStore: database\ndatabase: postgres://localhost/x\n${least}`)).toEqual([])
  })

  it("are never repeated in an error", () => {
    const texts = [
      `password: hunter2\n${least}`,
      `password: [hunter2\n`,
      `password: @hunter2\n`,
      `database: postgres://waggle:hunter2@localhost/x\n${least}`,
      least.replace("https://", "https://waggle:hunter2@"),
      withCoop("name2: {password: hunter2}"),
      least.replace("name: Hive", "name: {password: hunter2}"),
    ]
    for (const text of texts) {
      expect(problems(text).length).toBeGreaterThan(0)
      expect(JSON.stringify(problems(text))).not.toContain("hunter2")
    }
  })
})
