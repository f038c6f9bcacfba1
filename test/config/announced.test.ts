/** No rule changes in silence (§15.5): for every setting that the configuration file can have, members learn of a change, or there is a reason. */
import { isDeepStrictEqual } from "node:util"
import { describe, expect, it } from "vitest"
import { parseConfig } from "../../src/config/load.ts"
import { configSchema, coopSchema } from "../../src/config/schema.ts"
import { isInFile, setSettings } from "../../src/config/set-settings.ts"
import { expectedAt, namesAt, valueFor } from "../../src/config/setting-schema.ts"
import { differences, settingsOf } from "../../src/config/settings.ts"
import { asRecord } from "../../src/config/values.ts"
import { veiled } from "../../src/rulebook/rules/changes.ts"

type Path = readonly string[]

const start = {
  name: "Hive",
  founders: ["@ana:hive.example"],
  offices: {
    president: {},
    board: {},
    watch: { names: { en: "Watch" }, fill: "council", seats: 5 },
    elder: { names: { en: "Elder" }, candidacy: "statement" },
  },
}

/** The co-op whose configuration has this value at this path, beside what every co-op has. Null if the file is refused. */
function coopWith(path: Path = [], value?: unknown, file: object = {}) {
  const coops = { hive: path.length === 0 ? start : put(start, path, value) }
  const whole = { homeserver: "https://hive.example", user: "@waggle:hive.example", ...file, coops }
  try {
    return parseConfig(JSON.stringify(whole), "announced.yaml").coops[0] ?? null
  } catch {
    return null
  }
}

function put(map: object, [name = "", ...rest]: Path, value: unknown): object {
  const inner = asRecord(map)?.[name]
  return { ...map, [name]: rest.length === 0 ? value : put(asRecord(inner) ?? {}, rest, value) }
}

function refused(what: string): never {
  throw new Error(`${what} is refused`)
}

type Coop = NonNullable<ReturnType<typeof coopWith>>
/** What members would read of the change from one co-op to the other. */
const learnt = (before: Coop, after: Coop) => {
  const all = (coop: Coop) => new Map([...settingsOf(coop), ...setSettings(coop, (value) => `veil of ${value}`)])
  return differences(all(before), all(after)).map(({ setting }) => setting)
}

/** The paths of all single settings of a co-op. These offices stand for all, each filled in another way. */
function paths(path: Path): readonly Path[] {
  if (path.length === 1 && veiled.some((name) => name === path[0])) return [path]
  if (path.length === 1 && path[0] === "offices")
    return Object.keys(start.offices).flatMap((office) => paths(["offices", office]))
  const names = namesAt(path)
  return names === null ? [path] : names.flatMap((name) => paths([...path, name]))
}
const all = Object.keys(coopSchema.shape).flatMap((name) => paths([name]))

/** Other values for a setting: one of them is right for it, whatever it takes. */
const values = (path: Path): readonly unknown[] => [
  ...(expectedAt(path).values ?? []),
  ...(expectedAt(path).values ?? []).map((one) => [one]),
  ...[true, false, 2, 5, 1, 0, "P9D", "PT9H", "PT2M", "P13M", "700", "1/7", "2/3", "consensus", "none"],
  ...["friday 08:30", "Europe/Lisbon", "Bees", "?", "!own:hive.example", "hive.png", "USD"],
  { holder: "Bees", iban: "DE89370400440532013000" },
  { "expenses:rent": { number: "6100" } },
  { company: "Bees", companyId: "1234567890", routing: "091000019", bank: "Hive Bank" },
  { holder: "Bees", sortCode: "200000", number: "55779911", serviceUser: "123456" },
  { csv: { date: "Date", amount: "Amount" } },
  ...[["USD"], ["half"], ["@zoe:hive.example"], [["president", "elder"]], ["permanent"], ["decision"]],
]

/** What somebody may change without a word, and why. */
const silent: Readonly<Record<string, string>> = {
  founders: "a change that has an effect is recorded and said when founders are awaited",
  "pictures.*": "they decide nothing, and everybody sees them",
}
const isSilent = (path: Path) => [path.join("."), `${path[0]}.*`].some((name) => Object.hasOwn(silent, name))

/** What the configuration cannot change: names and ways to fill of offices that the program offers, and what only a council has or lacks. */
const fixed = [
  /^offices\.(president|board)\.(names\.|fill$)/,
  /^offices\.(president|elder)\.(seats|decimals|reopen|vacancy)$/,
  /^offices\.(board|watch)\.election\.threshold$/,
  /^offices\.watch\.fill$/,
  // The first vote on a removal is the moderators' own (§6).
  /^motions\.removal-first\.(start|vote)$/,
]

const before = coopWith() ?? refused("the co-op's file")

/** All that the program has of a co-op, apart from what it was made from. */
const held = ({ source: _, ...settings }: Coop) => settings

/** The co-op as other values of this setting make it, as far as the file may have them and they change anything. */
const changedAt = (path: Path) =>
  values(path).flatMap((value) => {
    // Most values are wrong for the setting itself, so the whole file need not be read with them.
    if (value !== "none" && valueFor(path, value) === undefined) return []
    const after = coopWith(path, value)
    return after && !isDeepStrictEqual(held(after), held(before)) ? [{ value, after }] : []
  })

describe("an admin who changes", () => {
  it.each(all.filter((path) => !isSilent(path)).map((path) => path.join(".")))("%s tells the members", (setting) => {
    const changed = changedAt(setting.split("."))
    const unheard = changed.filter(({ after }) => learnt(before, after).length === 0)
    expect(unheard.map(({ value }) => value)).toEqual([])
    if (!fixed.some((one) => one.test(setting)))
      expect(changed, `no other value was found for ${setting}`).not.toEqual([])
  })

  it("who votes on recalls to what the preset has tells the members, where those who elect are others", () => {
    const vote = ["permanent", "trial"]
    const elections = coopWith(["motions"], { election: { vote } }) ?? refused("the file with other elections")
    const recall = { vote: before.motions.recall.vote }
    const after = coopWith(["motions"], { election: { vote }, recall }) ?? refused("the file with recalls")
    expect(learnt(elections, after)).toContain("motions.recall.vote")
    expect(learnt(elections, elections)).toEqual([])
  })

  it("a setting of the whole file tells the members of each co-op, or it says nothing of what holds for them", () => {
    const another: Readonly<Record<string, unknown>> = {
      ...{ homeserver: "https://other.example", user: "@bee:hive.example", deviceName: "Bee", displayName: "Bee" },
      ...{ data: "./elsewhere", database: "elsewhere.sqlite", cryptoStore: "file", language: "de", clockLimit: "PT5M" },
      ...{ logLevel: "debug", monitoring: { port: 9464 } },
      backup: { folder: "./backups", passphraseFile: "./passphrase.txt" },
    }
    // A picture must be there. It comes into no co-op's settings either.
    const names = Object.keys(configSchema.shape).filter((name) => !["coops", "picture"].includes(name))
    expect(Object.keys(another).toSorted()).toEqual(names.toSorted())
    const told = names.filter((name) => {
      const after = coopWith([], undefined, { [name]: another[name] }) ?? refused(`the file with another ${name}`)
      return learnt(before, after).length > 0
    })
    expect(told).toEqual(["language", "clockLimit"])
  })
})

it("a setting of the whole file counts as the admin's only where the file has it", () => {
  const after = coopWith([], undefined, { clockLimit: "PT1M" }) ?? refused("the file with its clock limit")
  expect(isInFile(before.source, "clockLimit")).toBe(false)
  expect(isInFile(after.source, "clockLimit")).toBe(true)
})
