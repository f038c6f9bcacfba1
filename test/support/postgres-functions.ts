/** The functions of stores and acts. Each of them must run on PostgreSQL in some test. */
import { appendFile, readFile } from "node:fs/promises"
import type { Source } from "./sources.ts"

/** Whether the file holds functions of a store or of acts. `path` is relative to the project's folder. */
export const isStoreOrAct = (path: string): boolean => /^src\/\w+\/(store|acts)\/[\w/-]+\.ts$/.test(path)

/** Functions that never run on PostgreSQL, and why. */
export const elsewhere: Readonly<Record<string, string>> = {
  "src/votes/acts/asked.ts isAsked": "tests ask it about what the program exports",
  "src/rooms/acts/guards.ts tellSilence": "room-given.e2e.test.ts plays it, with such a room on a real homeserver",
}

/** A function's name in the form `src/votes/store/options.ts optionsOf`. */
const named = (path: string, name: string) => `${path} ${name}`

/**
 * The exported functions of these files, in the form `src/votes/store/options.ts optionsOf`. An act that people ask for counts too. It is
 * the function that is passed to `askedBy` or `askedOf`.
 */
export function exportedFunctions(sources: readonly Source[]): string[] {
  const declared =
    /^export (?:async )?function\*? (\w+)|^export const (\w+) = (?:async )?(?:\(|<)|^export const (\w+) = asked(?:By|Of)\(/gm
  return sources.flatMap(({ path, text }) =>
    Array.from(text.matchAll(declared), ([, plain, arrow, act]) => named(path, plain ?? arrow ?? act ?? "")),
  )
}

/** A function of a loaded file, as V8 knows it. */
export interface Ran {
  readonly functionName: string
  /** The place where the function begins, in the text that V8 loaded. */
  readonly start: number
}

/**
 * The names of functions that ran, in the form of `exportedFunctions`. `text`: the file as V8 loaded it, without types. A function without
 * a name is known by the constant that it makes: `const castBallot = askedOf(async (act, by) => …)`.
 */
export function namesOf(path: string, text: string, ran: readonly Ran[]): string[] {
  const constants = Array.from(text.matchAll(/^(?:export )?const (\w+) = .*\basked(?:By|Of)\b/gm))
  return ran.flatMap(({ functionName, start }) => {
    if (functionName !== "") return [named(path, functionName)]
    const constant = constants.findLast(({ index }) => index < start)?.[1]
    return constant === undefined ? [] : [named(path, constant)]
  })
}

/** Adds these names to the file in which the run notes them. */
export const noteCalled = (file: string, names: readonly string[]): Promise<void> =>
  appendFile(file, names.map((name) => `${name}\n`).join(""))

export const readCalled = async (file: string): Promise<ReadonlySet<string>> =>
  new Set((await readFile(file, "utf8")).split("\n"))

/** The ways in which the functions that ran differ from those that must run. Empty if there is no difference. */
export function wrongCalls(exported: readonly string[], called: ReadonlySet<string>, except = elsewhere): string[] {
  const missing = exported.filter((name) => !called.has(name) && !Object.hasOwn(except, name))
  const needless = Object.keys(except).filter((name) => called.has(name) || !exported.includes(name))
  return [
    ...missing.map((name) => `no test calls it on PostgreSQL: ${name}`),
    ...needless.map((name) => `is called there after all, or gone (test/support/postgres-functions.ts): ${name}`),
  ]
}
