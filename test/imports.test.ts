import { posix } from "node:path"
import { describe, expect, it } from "vitest"
import { type Source, sourcesIn } from "./support/sources.ts"

/** For each of our folders, those that it may import from, including itself. Those under `types` only with `import type`. */
const mayImport: Readonly<Record<string, { readonly all: readonly string[]; readonly types?: readonly string[] }>> = {
  rules: { all: ["rules"] },
  locales: { all: ["locales"] },
  config: { all: ["config", "locales", "rules"] },
  store: { all: ["store", "rules"] },
  views: { all: ["views", "locales", "rules"], types: ["config", "store"] },
  coop: { all: ["coop", "views", "store", "rules", "config"] },
  capabilities: { all: ["capabilities", "coop", "views", "store", "rules", "config"] },
  bot: { all: ["bot", "coop", "views", "store", "rules", "config"] },
  matrix: { all: ["matrix", "bot", "coop", "views", "store", "rules", "config"] },
  commands: { all: ["commands", "bot", "capabilities", "coop", "views", "store", "rules", "config"] },
  migrations: { all: [] },
  demo: { all: ["demo", "matrix", "views", "rules", "config"] },
  cli: {
    all: [
      "cli",
      "locales",
      "demo",
      "commands",
      "matrix",
      "bot",
      "capabilities",
      "coop",
      "views",
      "store",
      "rules",
      "config",
    ],
  },
}

/** What rules may use from outside. None of it does I/O. */
const pure: readonly string[] = ["node:crypto", "luxon", "fraction.js", "ibantools", "saxes", "unhomoglyph", "zod"]

interface Import {
  readonly from: string
  readonly type: boolean
  /** Whether it is loaded with `import()`. */
  readonly later: boolean
}

function importsOf({ text }: Source): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "")
  const statements = Array.from(
    code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"'`;]*?\sfrom\s+)?["']([^"']+)["']/gm),
    (match) => ({ from: match[2] ?? "", type: match[1] !== undefined, later: false }),
  )
  const calls = Array.from(code.matchAll(/\b(?:import|require)\(\s*["']([^"']+)["']/g), (match) => ({
    from: match[1] ?? "",
    type: false,
    later: true,
  }))
  return [...statements, ...calls]
}

const folderOf = (path: string) => /^(?:src\/)?([^/]+)\//.exec(path)?.[1] ?? ""
const sources = sourcesIn("src", "commands", "migrations")
const offences = (offends: (source: Source, imported: Import) => boolean) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter((imported) => offends(source, imported))
      .map((imported) => `${source.path} imports ${imported.from}`),
  )

/** Everything that is loaded with a file, without what it loads later with `import()`. */
function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  const source = sources.find((candidate) => candidate.path === path)
  for (const { from, type, later } of source ? importsOf(source) : []) {
    const target = from.startsWith(".") ? posix.join(posix.dirname(path), from) : from
    if (type || later || seen.has(target)) continue
    seen.add(target)
    reachedFrom(target, seen)
  }
  return seen
}

describe("the house", () => {
  it("has no folder without a rule for it", () => {
    const unknown = sources.map(({ path }) => folderOf(path)).filter((folder) => !(folder in mayImport))
    expect(unknown).toEqual([])
  })

  it("imports in one direction", () => {
    const wrong = offences(({ path }, { from, type }) => {
      if (!from.startsWith(".")) return false
      const folder = folderOf(posix.join(posix.dirname(path), from))
      const allowed = mayImport[folderOf(path)]
      if (allowed === undefined || allowed.all.includes(folder)) return false
      return !(type && allowed.types?.includes(folder))
    })
    expect(wrong).toEqual([])
  })

  it("keeps its rules free of everything that does I/O", () => {
    expect(
      offences(({ path }, { from }) => folderOf(path) === "rules" && !from.startsWith(".") && !pure.includes(from)),
    ).toEqual([])
  })

  it("speaks to the Matrix SDK in src/matrix alone", () => {
    const sdk = /^(?:matrix-js-sdk|@matrix-org\/)/
    expect(offences(({ path }, { from }) => folderOf(path) !== "matrix" && sdk.test(from))).toEqual([])
  })

  it.each(["waggle", "check", "init", "recount"])("loads no database and no Matrix SDK for cli/%s.ts", (name) => {
    const loaded = reachedFrom(`src/cli/${name}.ts`)
    expect(loaded.size).toBeGreaterThan(0)
    expect(
      Array.from(loaded).filter((from) => /^(?:knex|sqlite3|pg|fake-indexeddb|matrix-js-sdk|@matrix-org)/.test(from)),
    ).toEqual([])
  })

  it("has no file of more than 300 lines", () => {
    const long = sources.filter(({ text }) => text.split("\n").length > 301)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe("the reading of imports", () => {
  it("sees every form of them", () => {
    const text = `import a from "one"
import {
  b,
} from "two"
import type { C } from "three"
import "four"
export { d } from "five"
// import no from "no"
const e = await import("six")
`
    expect(importsOf({ path: "", text })).toEqual([
      { from: "one", type: false, later: false },
      { from: "two", type: false, later: false },
      { from: "three", type: true, later: false },
      { from: "four", type: false, later: false },
      { from: "five", type: false, later: false },
      { from: "six", type: false, later: true },
    ])
  })
})
