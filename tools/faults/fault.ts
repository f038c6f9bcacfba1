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
    /** A second PostgreSQL server copies what the first writes. `synchronous`: each transaction waits until the copy has it. */
    readonly replica?: { readonly synchronous: boolean }
    /** The PostgreSQL server is in a network of its own, with a line for each machine that can be cut. */
    readonly network?: true
    /** A second machine on which `waggle start --standby` waits. The bot's keys are in PostgreSQL. */
    readonly standby?: true
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

/** Whether the fault sets up something on the machine that only root may: a disk, or a network. */
export const needsRoot = ({ needs }: Pick<Fault, "needs">): boolean =>
  needs?.disk !== undefined || needs?.network === true

/** What is done, with what the harness needs for it. */
export const doneIn = (fault: Fault): string =>
  `${fault.done}${needsRoot(fault) ? " (the harness must run as root)" : ""}`
