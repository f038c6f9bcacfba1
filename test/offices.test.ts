/** Offices are rows of a table (§12.1). No code names an office, and every language has words for each of them. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { FluentResource } from "@fluent/bundle"
import { describe, expect, it } from "vitest"
import { languages } from "../src/kernel/languages.ts"
import { type OfficeKey, offeredKeys, officeKeys, usualOffices } from "../src/standing/rules/offices.ts"
import { isMotionKind, officeOf } from "../src/votes/rules/kinds.ts"
import { root, sourcesIn } from "./support/sources.ts"

const home = "src/standing/rules/offices.ts"
const anOffice = [...officeKeys, ...offeredKeys].join("|")

describe("the code", () => {
  it("names no office outside the table, neither as a text nor as a property", () => {
    const names = new RegExp(`(["'\`])(?:${anOffice})\\1|\\.(?:${anOffice})\\b`)
    const naming = sourcesIn("src", "commands")
      .filter(({ path }) => path !== home)
      .map(({ path, text }) => ({ path, code: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "") }))
      .filter(({ code }) => names.test(code))
    expect(naming.map(({ path }) => path)).toEqual([])
  })
})

describe("the table of offices", () => {
  it("has no key twice, and one seat where an office is filled as a whole", () => {
    expect(officeKeys.filter((key, index) => officeKeys.indexOf(key) < index)).toEqual([])
    expect(usualOffices.filter(({ fill, seats }) => (fill === "single") !== (seats === 1))).toEqual([])
  })

  it("has no key that is another kind of motion, which would take the place of its election", () => {
    expect(officeKeys.filter((key) => officeOf({ kind: key }) !== key)).toEqual([])
    expect(offeredKeys.filter((key) => isMotionKind(key))).toEqual([])
  })
})

/** Messages that exist only for some offices. The function tells for which ones. */
const saidOfSome: Readonly<Record<string, (office: OfficeKey) => boolean>> = {
  "effect-office-vacant": (office) => isFilledAs(office, "single"),
  "refused-not-in-that-office": (office) => isFilledAs(office, "contest"),
  // These keys contain an office's name, but are about a room, a power, an impeachment or the demo's story. No other office needs them.
  ...Object.fromEntries(
    [
      ...["room-reason-no", "refused-no", "refused-not", "refused-against", "effect-impossible-not", "option-keep"],
      ...["demo", "demo-scene"],
    ].map((family) => [family, () => false]),
  ),
}
/** Choices by an office that are made only for the usual ones. */
const saidOfUsual: ReadonlySet<string> = new Set(["refused-may-not-start", "cli-verify-thing"])
const isFilledAs = (office: OfficeKey, fill: "single" | "contest") =>
  usualOffices.some((row) => row.key === office && row.fill === fill)

describe.each(languages)("the words for offices in %s", (language) => {
  const entries = messagesIn(language)

  it("name every office where they choose by one", () => {
    const lacking = entries.flatMap(({ id, value }) =>
      choicesIn(value)
        .filter((keys) => officeKeys.some((office) => keys.has(office)))
        .flatMap((keys) => officeKeys.filter((office) => (saidOfSome[id]?.(office) ?? true) && !keys.has(office)))
        .map((office) => `${id} [${office}]`),
    )
    expect(lacking).toEqual([])
  })

  it("have words for an office of a co-op's own where they choose by the office", () => {
    const lacking = entries.flatMap(({ id, value }) =>
      choicesIn(value)
        .filter((keys) => officeKeys.some((office) => keys.has(office)) && !saidOfUsual.has(id))
        .filter((keys) => !keys.has("other"))
        .map(() => id),
    )
    expect(lacking).toEqual([])
  })

  it("have the name of each office that the program offers", () => {
    const ids = new Set(entries.map(({ id }) => id))
    expect(offeredKeys.filter((office) => !ids.has(`office-name-${office}`))).toEqual([])
  })

  it("name every office whose seats are contested where they choose by such a contest", () => {
    const contested = officeKeys.filter((office) => isFilledAs(office, "contest")).map((office) => `${office}-against`)
    const lacking = entries.flatMap(({ id, value }) =>
      choicesIn(value)
        .filter((keys) => contested.some((key) => keys.has(key)))
        .flatMap((keys) => contested.filter((key) => !keys.has(key)))
        .map((key) => `${id} [${key}]`),
    )
    expect(lacking).toEqual([])
  })

  it("have the messages of each office that they have of one", () => {
    const ids = new Set(entries.map(({ id }) => id))
    const families = Array.from(ids).flatMap((id) => new RegExp(`^(.+)-(?:${anOffice})$`).exec(id)?.[1] ?? [])
    const lacking = Array.from(new Set(families)).flatMap((family) =>
      officeKeys
        .filter((office) => (saidOfSome[family]?.(office) ?? true) && !ids.has(`${family}-${office}`))
        .map((office) => `${family}-${office}`),
    )
    expect(lacking).toEqual([])
  })
})

function messagesIn(language: string) {
  const files = globSync(`locales/${language}/*.ftl`, { cwd: root })
  return files.flatMap((path) => new FluentResource(readFileSync(join(root, path), "utf8")).body)
}

/** For each choice in a message, the keys of its variants. */
function choicesIn(value: unknown): ReadonlySet<string>[] {
  if (typeof value !== "object" || value === null) return []
  const inner = Object.values(value).flatMap(choicesIn)
  if (!("variants" in value) || !Array.isArray(value.variants)) return inner
  const keys = value.variants.map(({ key }: { key: { value?: unknown } }) => String(key.value))
  return [new Set(keys), ...inner]
}
