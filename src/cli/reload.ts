/** Takes over a configuration file that was edited while the bot runs. */
import { isDeepStrictEqual } from "node:util"
import type { Config, CoopConfig } from "../config/schema.ts"
import type { CoopContext } from "../kernel/acts/context.ts"
import type { Store, Work } from "../kernel/store/work.ts"
import { compareRules } from "../rulebook/acts/edited.ts"
import { withVotedRules } from "./voted-rules.ts"

/** What became of an edited file: it holds, it says what held before, or some of its settings only count at a start. */
export type Reloaded =
  | { readonly did: "adopted" }
  | { readonly did: "nothing" }
  | { readonly did: "left"; readonly restart: readonly string[] }

/** Settings of a co-op that are read once, at the start. */
const onceForCoop = ["language", "rooms", "pictures", "stages"] as const satisfies readonly (keyof CoopConfig)[]

/** Settings of the file that hold at once. The log's level is set by whoever made the log. */
const atOnce: ReadonlySet<keyof Config> = new Set(["coops", "logLevel"])

/** The settings in which the two differ, and which count at a start only, as the file names them. */
export function needingRestart(before: Config, after: Config): string[] {
  const names = Object.keys(after) as (keyof Config)[]
  const ofFile = names.filter((name) => !atOnce.has(name) && !isDeepStrictEqual(before[name], after[name]))
  const keys = (config: Config) => config.coops.map(({ key }) => key)
  const ofCoops = after.coops.flatMap((coop) => {
    const old = before.coops.find(({ key }) => key === coop.key)
    if (!old) return [`coops.${coop.key}`]
    return onceForCoop
      .filter((name) => !isDeepStrictEqual(old[name], coop[name]))
      .map((name) => `coops.${coop.key}.${name}`)
  })
  const gone = keys(before).filter((key) => !keys(after).includes(key))
  return [...ofFile, ...ofCoops, ...gone.map((key) => `coops.${key}`)]
}

interface Running {
  readonly store: Store
  readonly coops: () => readonly CoopContext[]
  /** The configuration of the file at the start, without what is voted. */
  readonly file: Config
}

/**
 * Returns the function that takes over an edited file. All of it holds from then on, and members are told as at a start, or nothing of it
 * does. @throws VotedRulesError if the file contradicts what is voted
 */
export function reloading({ store, coops, file }: Running): (next: Config) => Promise<Reloaded> {
  let current = file
  return async (next) => {
    const restart = needingRestart(current, next)
    if (restart.length > 0) return { did: "left", restart }
    const edited = next.coops.filter((coop) => !current.coops.some((old) => isDeepStrictEqual(old, coop)))
    if (edited.length > 0) await store.work((work) => adoptAll(work, coops, next))
    // Whoever made the log sets its level.
    const adopted = edited.length > 0 || next.logLevel !== current.logLevel
    current = next
    return { did: adopted ? "adopted" : "nothing" }
  }
}

/** Inside one unit of work, so that no vote on the rules ends between reading what is voted and taking it over. */
async function adoptAll(work: Work, coops: Running["coops"], next: Config): Promise<void> {
  const before = coops()
  const { coops: laid } = await withVotedRules(next, work.trx)
  try {
    for (const coop of before) {
      const config = laid.find(({ key }) => key === coop.key)
      if (config) coop.adopt(config)
    }
    for (const coop of coops()) if (coop.rooms.members) await compareRules({ work, coop })
  } catch (error) {
    for (const coop of before) coop.adopt(coop.config)
    throw error
  }
}
