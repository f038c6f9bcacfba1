import { posix } from "node:path"
import { describe, expect, it } from "vitest"
import { capabilities } from "../src/capabilities.ts"
import { type Source, sourcesIn } from "./support/sources.ts"

/**
 * The capabilities in the order of their list. Each may import from those before it, and from none after it. All may import from the
 * kernel.
 */
const order: readonly string[] = ["kernel", ...Object.keys(capabilities)]

type Layer = "rules" | "store" | "views" | "acts"
/**
 * The single files in a capability's folder, next to the folders of its layers.
 * - `reads`: questions that other capabilities may ask of its store
 * - `changes`: changes that they may make in its store
 * - `capability`: its declaration
 * - `languages`: the kernel's list of languages
 */
type Face = "reads" | "changes" | "capability" | "languages"

/**
 * For each layer, the layers that its files may import:
 * - `own`: from its own capability
 * - `earlier`: from capabilities before it
 * - `types`: further layers that it may import only by `import type`
 * - `commands`: whether it may import its own capability's chat commands, and then only by `import()`, because commands stand above all
 *   capabilities
 */
const layers: Readonly<
  Record<
    Layer | Face,
    { own: readonly string[]; earlier: readonly string[]; types?: readonly string[]; commands?: true }
  >
> = {
  rules: { own: ["rules"], earlier: ["rules"] },
  store: { own: ["store", "rules"], earlier: ["reads", "changes", "rules"] },
  views: {
    own: ["views", "rules", "languages"],
    earlier: ["views", "rules", "languages"],
    types: ["store", "reads", "config"],
  },
  acts: {
    own: ["acts", "views", "store", "rules"],
    earlier: ["acts", "views", "reads", "changes", "rules", "config"],
  },
  reads: { own: ["store"], earlier: [] },
  changes: { own: ["store"], earlier: [] },
  capability: { own: ["acts", "views", "store", "rules"], earlier: ["acts"], commands: true },
  languages: { own: [], earlier: [] },
}

/** The folders that are not capabilities. `folders`: which of these folders each may import. `layers`: which layers of capabilities. */
const others: Readonly<Record<string, { folders: readonly string[]; layers: readonly string[] }>> = {
  config: { folders: ["config"], layers: ["rules", "languages"] },
  capabilities: { folders: [], layers: ["capability"] },
  composed: { folders: ["capabilities"], layers: ["acts"] },
  bot: { folders: ["bot", "config"], layers: ["acts", "views", "reads", "changes", "rules"] },
  matrix: { folders: ["matrix", "bot", "config"], layers: ["acts", "views", "reads", "changes", "rules"] },
  commands: {
    folders: ["commands", "bot", "composed", "config"],
    // An act checks who may read or change something. So commands must go through acts, and may not import a store.
    layers: ["acts", "views", "rules"],
  },
  migrations: { folders: [], layers: [] },
  demo: { folders: ["demo", "matrix", "config"], layers: ["views", "rules"] },
  cli: {
    folders: ["cli", "demo", "commands", "matrix", "bot", "composed", "config"],
    layers: ["acts", "views", "reads", "changes", "rules", "languages"],
  },
}

/** Imports that are allowed although they break the order, each with its reason. This list may only become shorter. */
const exceptions: Readonly<Record<string, string>> = {
  "src/config/office-contradictions.ts → src/kernel/views/typed-words.ts":
    "the names of a co-op's own offices must not be words that mean something else",
  "src/config/rehearsal.ts → src/kernel/views/words.ts":
    "a co-op that only rehearses says so in its name, in its own language",
  "src/kernel/acts/context.ts → src/standing/reads.ts":
    "a message to somebody who is in several co-ops begins with the name of its own",
  "src/kernel/acts/context.ts → src/standing/rules/offices.ts":
    "a type: the rooms of a co-op are those of its offices, too",
  "src/kernel/rules/places.ts → src/standing/rules/offices.ts":
    "a type: the rooms of a co-op are those of its offices, too",
  "src/kernel/rules/types.ts → src/standing/rules/offices.ts":
    "types: a standing names offices, their rooms and powers",
  "src/kernel/rules/types.ts → src/votes/rules/kinds.ts": "a type: the name of a kind of motion",
  "src/kernel/rules/typed-words.ts → src/standing/rules/offices.ts":
    "the words for offices: their table says which there are",
  "src/kernel/rules/typed-words.ts → src/votes/rules/kinds.ts":
    "the words for kinds of motion: their list says which there are",
}

/** The modules from elsewhere that rules may use. None of them does I/O. */
const pure: readonly string[] = [
  ...["node:crypto", "diff", "luxon", "fraction.js", "ibantools", "saxes", "unhomoglyph", "zod"],
]

interface Import {
  readonly from: string
  readonly type: boolean
  /** Whether the module is imported by `import()`. */
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

interface Place {
  readonly folder: string
  /** The name of the folder or file directly below `folder`. In a capability, this is a layer or one of the single files. */
  readonly layer: string
}

/** The folder and the layer of a file. For example, `src/votes/rules/count.ts` is in the layer `rules` of `votes`. */
function placeOf(path: string): Place {
  const [, folder = "", layer = ""] = /^(?:src\/)?([^/.]+)(?:\/([^/.]+))?/.exec(path) ?? []
  return { folder, layer }
}

/** Whether a file at `from` may import a file at `to`. `imported` says how it does so. */
function may(from: Place, to: Place, imported: Import): boolean {
  const { type, later } = imported
  // Every folder may import `capabilities.ts`. That module imports only the capabilities' declarations. Acts and commands depend on all
  // declarations, so a declaration loads its own acts and commands later, by `import()`.
  if (to.folder === "capabilities") return true
  const other = others[from.folder]
  if (other) {
    if (other.folders.includes(to.folder)) return true
    if (!order.includes(to.folder)) return false
    return (
      other.layers.includes(to.layer) ||
      (to.folder === "kernel" && to.layer === "store" && other.layers.includes("reads"))
    )
  }
  const allowed = layers[from.layer as Layer]
  if (to.folder === "commands") return later && to.layer === from.folder && allowed.commands === true
  if (to.folder === "config")
    return allowed.earlier.includes("config") || (type && allowed.types?.includes("config") === true)
  if (to.folder === from.folder)
    return allowed.own.includes(to.layer) || (type && allowed.types?.includes(to.layer) === true)
  if (!order.includes(to.folder) || order.indexOf(to.folder) > order.indexOf(from.folder)) return false
  // All capabilities need the kernel's store (the unit of work, the outbox, the minutes), so they may import it like `reads`.
  const layer = to.folder === "kernel" && to.layer === "store" ? "reads" : to.layer
  return allowed.earlier.includes(layer) || (type && allowed.types?.includes(layer) === true)
}

const sources = sourcesIn("src", "commands", "migrations")
const offences = (offends: (source: Source, imported: Import) => boolean) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter((imported) => offends(source, imported))
      .map((imported) => `${source.path} imports ${imported.from}`),
  )
const targetOf = (path: string, from: string) => posix.join(posix.dirname(path), from)

/**
 * The paths of all files that are loaded together with this one. Files that it imports by `import()` are loaded later, so they are left
 * out.
 */
function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  const source = sources.find((candidate) => candidate.path === path)
  for (const { from, type, later } of source ? importsOf(source) : []) {
    const target = from.startsWith(".") ? targetOf(path, from) : from
    if (type || later || seen.has(target)) continue
    seen.add(target)
    reachedFrom(target, seen)
  }
  return seen
}

/** All imports that the rules above do not allow. */
const against = sources.flatMap(({ path, text }) =>
  importsOf({ path, text })
    .filter(({ from }) => from.startsWith("."))
    .filter((imported) => !may(placeOf(path), placeOf(targetOf(path, imported.from)), imported))
    .map(({ from }) => `${path} → ${targetOf(path, from)}`),
)

describe("the house", () => {
  it("has no folder without a rule for it, and no layer but those that there are", () => {
    const unknown = sources.filter(({ path }) => {
      const { folder, layer } = placeOf(path)
      return order.includes(folder) ? !(layer in layers) : !(folder in others)
    })
    expect(unknown.map(({ path }) => path)).toEqual([])
  })

  it("imports in one direction: from the command line to the kernel, from a later capability to earlier ones, from acts to rules", () => {
    expect(against.filter((one) => !(one in exceptions))).toEqual([])
  })

  it("has no exception to that which nothing needs any more", () => {
    expect(Object.keys(exceptions).filter((one) => !against.includes(one))).toEqual([])
  })

  it("keeps its rules free of everything that does I/O", () => {
    const inRules = (path: string) => order.includes(placeOf(path).folder) && placeOf(path).layer === "rules"
    expect(offences(({ path }, { from }) => inRules(path) && !from.startsWith(".") && !pure.includes(from))).toEqual([])
  })

  it("speaks to the Matrix SDK in src/matrix alone", () => {
    const sdk = /^(?:matrix-js-sdk|@matrix-org\/)/
    expect(offences(({ path }, { from }) => placeOf(path).folder !== "matrix" && sdk.test(from))).toEqual([])
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
