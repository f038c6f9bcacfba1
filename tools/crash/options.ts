/** What can be said of a run of the crash harness, and what it reports. */
import type { Homeserver } from "../homeserver.ts"
import type { PowerCuts } from "../power/power-cuts.ts"
import type { Findings } from "./evidence.ts"
import type { Place } from "./kept.ts"
import type { Random } from "./random.ts"
import type { TaleName } from "./tales/tales.ts"

export interface CrashOptions {
  readonly kills: number
  readonly seed: number
  readonly homeserver: Homeserver
  /** One line of progress. */
  readonly log: (line: string) => void
  /** How many members there are at first. Default 6. */
  readonly members?: number
  /** A folder for copies of the bot's database: one after each kill, named `1`, `2` …, and one at the end, named `end`. */
  readonly keep?: string
  /** Where the bot keeps its state and keys. Default: in files of its data folder. */
  readonly place?: Place
  /** Cuts the power of the bot's machine whenever the bot's process ends. `folder`: that of the run. Its data lies in `data` there. */
  readonly power?: (folder: string, random: Random) => PowerCuts
  /** What the co-op lives through besides the two stories. Default: nothing. */
  readonly tales?: readonly TaleName[]
}

export interface CrashReport extends Findings {
  /** How often the bot was killed. */
  readonly kills: number
  /** The summary, such as `kills 50, lost 0, repeated 0, undecryptable 0`. */
  readonly line: string
  readonly clean: boolean
  /** The folder with the bot's data and log, if something is not right. Otherwise null. */
  readonly folder: string | null
}
