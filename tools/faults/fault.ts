/** A fault: what is done to the bot, and what must come of it. */
import type { Saying } from "../crash/said.ts"
import type { Scene } from "./scene.ts"

export interface Fault {
  /** As after `--only`. */
  readonly name: string
  /** What is done, as the table says it. */
  readonly done: string
  /** What the bot does. `play` holds it to that. */
  readonly bot: string
  /** What people see. The harness adds how long they waited for answers. */
  readonly people: string
  /** Plays the fault between the beginning and the end of the story. @throws Error if the bot does something else than `bot` says */
  readonly play: (scene: Scene) => Promise<void>
  /** Where it can be played only in a certain place. */
  readonly needs?: {
    /** A homeserver for this fault alone, since it is stopped, or its data are changed. */
    readonly homeserver?: true
    /** The bot's database is on PostgreSQL. */
    readonly postgres?: true
    /** The bot's data lie on a disk of their own, of so many MB. Only root can mount one. */
    readonly disk?: { readonly megabytes: number }
    /** The members' room was there before the bot. Ana has more power in it than the bot has. */
    readonly ownRoom?: true
  }
  /** How many seconds a decision is open. Default 120. */
  readonly votingSeconds?: number
  /** Further settings of the configuration file, outside of the co-op. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Messages that the bot also sends because of the fault. */
  readonly also?: readonly Saying[]
  /** Findings that belong to the fault, and are no loss. Why is said beside each. */
  readonly known?: readonly RegExp[]
  /** How many devices the bot has had in the end. Default 1. */
  readonly devices?: number
  /** How many messages the bot could not read, and said so. Default 0. */
  readonly complaints?: number
  /** How often the notice of open motions may come. Default 2: before anybody has joined, and when all have. */
  readonly notices?: number
}
