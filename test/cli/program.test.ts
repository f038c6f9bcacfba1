import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { runProgram } from "../../src/cli/program.ts"
import { languageOf } from "../../src/cli/terminal.ts"
import { loadConfig } from "../../src/config/load.ts"
import { presetText } from "../../src/config/presets.ts"
import { presetNames } from "../../src/config/schema.ts"
import { usualOffices } from "../../src/standing/rules/offices.ts"
import { kindsWith } from "../../src/votes/rules/kinds.ts"
import { root } from "../support/sources.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waggle-cli-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function waggle(args: readonly string[], answers: readonly string[] = [], environment = { LANG: "en_GB.UTF-8" }) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const input = Readable.from(answers.map((answer) => `${answer}\n`))
  const code = await runProgram(args, { in: input, out, err, environment })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}

const example = join(root, "config/coop.example.yaml")

describe("waggle", () => {
  it("says what it can do, and what was meant", async () => {
    expect(await waggle(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("check [file]") })
    expect(await waggle(["check", "--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("what is wrong with it"),
    })
    expect(await waggle(["chek"])).toMatchObject({ code: 1, err: expect.stringContaining("Did you mean check?") })
    expect(await waggle(["check", "a", "b"])).toMatchObject({ code: 1 })
    expect((await waggle(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it("speaks the terminal's language, or the one it is told to", async () => {
    expect((await waggle(["check", example], [], { LANG: "de_AT.UTF-8" })).out).toContain("ist in Ordnung")
    expect((await waggle(["--language", "de", "check", example])).out).toContain("ist in Ordnung")
    expect((await waggle(["check", example, "--language", "en"], [], { LANG: "de_AT.UTF-8" })).out).toContain(
      "is in order",
    )
    expect(await waggle(["--language", "fr", "check", example])).toMatchObject({ code: 1 })
    expect([{ LANG: "C" }, {}, { LC_ALL: "de_DE", LANG: "en" }, { LANG: "deny" }].map(languageOf)).toEqual([
      "en",
      "en",
      "de",
      "en",
    ])
  })
})

describe("waggle check", () => {
  it("says in a few lines what is set up", async () => {
    const { code, out, err } = await waggle(["check", example])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    for (const said of ["one co-op", "Hive", "3 founders", "Europe/Berlin", "3 days", "4 days", "preset freecoop."])
      expect(out).toContain(said)
  })

  it("says the rules of each kind of vote on a line, and where they are not those of the preset", async () => {
    const file = join(folder, "waggle.yaml")
    writeFileSync(file, readFileSync(example, "utf8").replace("preset: freecoop", "preset: nassella"))
    const { out } = await waggle(["check", file])
    expect(out).toMatch(/preset nassella, otherwise in membership\.vote.*decision\.vote/)
    for (const kind of kindsWith(usualOffices))
      expect(out.split("\n").filter((line) => line.startsWith(`    ${kind}: `))).toHaveLength(1)
    expect(out).toContain(
      "membership: started by permanent, concerned; vote: permanent, officers; majority, quorum 1/2; 3 days + 4 days\n",
    )
    expect(out).toContain("removal-second: started by the bot; vote: permanent, officers;")
  })

  it("names everything that is wrong, with its place, in the reader's language", async () => {
    const file = join(folder, "waggle.yaml")
    writeFileSync(file, "homeserver: x\npasword: hunter2\ncoops:\n  hive: {nam: Hive}\n")
    const english = await waggle(["check", file])
    expect(english.code).toBe(1)
    expect(english.out).toBe("")
    const lines = english.err.trimEnd().split("\n")
    expect(lines[0]).toBe(`6 things in ${file} are not right:`)
    expect(lines[1]).toBe(
      `${file}:1:1 user: "user" is missing: a full Matrix ID in quotes, such as "@ana:example.org".`,
    )
    expect(english.err).toContain(`${file}:4:10 coops.hive.nam: There is no key "nam" here. Did you mean "name"?`)
    expect(english.err).not.toMatch(/hunter2|^ +at /m)
    expect((await waggle(["check", file, "--language", "de"])).err).toContain("Meintest du „name“?")
  })

  it("says that there is no such file", async () => {
    expect(await waggle(["check", join(folder, "none.yaml")])).toMatchObject({
      code: 1,
      err: expect.stringContaining("no such file"),
    })
  })
})

describe("waggle init", () => {
  const answers = [
    "matrix.example.org",
    "@bot:example.org",
    "Bäckerei Süß & Söhne",
    "de",
    "Europe/Vienna",
    "@ana:example.org, @ben:example.org",
    "Nassella",
  ]

  it.each([
    ["127.0.0.1:8008", "http://127.0.0.1:8008"],
    ["localhost:8008", "http://localhost:8008"],
    ["[::1]:8008", "http://[::1]:8008"],
    ["192.168.178.20:8008", "http://192.168.178.20:8008"],
    ["synapse:8008", "http://synapse:8008"],
    ["matrix.example.org:8448", "https://matrix.example.org:8448"],
    ["203.0.113.7", "https://203.0.113.7"],
    ["https://localhost", "https://localhost"],
  ])("takes a homeserver beside the bot for one without a certificate: %s is %s", async (typed, url) => {
    const file = join(folder, `${url.replaceAll(/\W/g, "-")}.yaml`)
    await waggle(["init", file], [typed, ...answers.slice(1)])
    expect(loadConfig(file).homeserver).toBe(url)
  })

  it("writes a commented file that check accepts", async () => {
    const file = join(folder, "waggle.yaml")
    const { code, out, err } = await waggle(["init", file], answers)
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toContain("is written")
    expect(loadConfig(file)).toMatchObject({
      homeserver: "https://matrix.example.org",
      user: "@bot:example.org",
      language: "de",
      coops: [
        {
          key: "backerei-suss-sohne",
          name: "Bäckerei Süß & Söhne",
          zone: "Europe/Vienna",
          founders: ["@ana:example.org", "@ben:example.org"],
          preset: "nassella",
          ownCells: {},
        },
      ],
    })
    expect(
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => /^\s*#/.test(line)).length,
    ).toBeGreaterThan(20)
    expect((await waggle(["check", file])).code).toBe(0)
  })

  it.each(presetNames)(
    "shows the rules of %s in it, to be changed by taking away what makes them comments",
    async (preset) => {
      const file = join(folder, "waggle.yaml")
      await waggle(["init", file], [...answers.slice(0, -1), preset])
      const text = readFileSync(file, "utf8")
      const [own = "", rules = ""] = text.split(/(?=^ {4}# What follows is the preset)/m)
      const bare = rules.replace(/^.*\n.*\n/, "").replaceAll(/^ {4}# ?/gm, "    ")
      expect(bare.replaceAll(/^ {4}/gm, "").trim()).toBe(presetText(preset).trim())
      writeFileSync(file, own + bare.replace("  decision:\n", "  decision:\n        smallest: 1\n"))
      expect((await waggle(["check", file])).err).toContain("motions.decision.smallest")
      writeFileSync(file, own + bare)
      expect(loadConfig(file).coops[0]).toMatchObject({ preset, ownCells: {} })
    },
  )

  it("asks again for what does not fit, and takes what stands in brackets for an empty answer", async () => {
    const file = join(folder, "waggle.yaml")
    const { code, out } = await waggle(
      ["init", file],
      [
        "http://a b",
        "https://x.org",
        "bot",
        '"@bot:x.org"',
        "",
        "Hive",
        "",
        "",
        "ana",
        "@bot:x.org",
        '"@ana:x.org"',
        "x",
        "",
      ],
    )
    expect(code).toBe(0)
    expect(out.match(/That does not fit/g)).toHaveLength(6)
    expect(loadConfig(file)).toMatchObject({
      language: "en",
      coops: [{ founders: ["@ana:x.org"], preset: "freecoop" }],
    })
  })

  it("writes nothing over a file that exists, and none where the answers end", async () => {
    const file = join(folder, "waggle.yaml")
    writeFileSync(file, "mine")
    expect(await waggle(["init", file], answers)).toMatchObject({
      code: 1,
      err: expect.stringContaining("exists already"),
    })
    expect(readFileSync(file, "utf8")).toBe("mine")
    const other = join(folder, "other.yaml")
    expect(await waggle(["init", other], answers.slice(0, 3))).toMatchObject({
      code: 1,
      err: expect.stringContaining("written nothing"),
    })
    expect(() => readFileSync(other)).toThrow("ENOENT")
    expect(await waggle(["init", join(folder, "no/such/folder.yaml")], answers)).toMatchObject({
      code: 1,
      err: expect.stringContaining("cannot be written"),
    })
  })
})
