/** How a capability declares that something falls due. The scheduler gives each its turn and knows none by name (§2.6). */
import type { CoopKey, Instant } from "../rules/types.ts"
import type { Seen, Waiting } from "../rules/waiting.ts"
import type { Work } from "../store/work.ts"
import type { Act, CoopContext } from "./context.ts"

/**
 * The order in which due things are done, whatever capability they belong to. `decide` comes first, since a decision can change all the
 * others; `remind`: of what is still open; `book`: what the ledger gets, and what is said of it; `notice`: what is seen of people.
 */
export const turns = ["decide", "remind", "book", "notice"] as const
export type Turn = (typeof turns)[number]

/** Something that has fallen due in a co-op. */
export interface DueItem {
  readonly coop: CoopKey
}

/** One look at what is due. */
export interface Look {
  /** Everything sent up to this moment has arrived: what fell due by then is done, as far as nothing in `seen` holds it back. */
  readonly until: Instant
  /** Messages that are not handled yet. Looked at when it is first asked for, and then once. */
  readonly seen: Seen
  readonly noted: Noted
  /** Null while the co-op is not (or no longer) configured, or its rooms do not stand. */
  coop(key: CoopKey): CoopContext | null
  /** Makes members of those who have come into the members' room, as far as anything is certain; rejects where that failed for now. */
  welcomeArrived(coop: CoopContext): Promise<void>
}

/** Remembers which messages have held something back, until the program ends. `name`: of what was held, such as a vote. */
export interface Noted {
  /** Returns whether it is the first time. */
  note(name: string, waiting: readonly Waiting[]): boolean
  /** How many of those that were noted, and of `given`, could never be read. */
  unread(name: string, given: readonly Waiting[]): number
  forget(name: string): void
}

/**
 * Something that falls due. The members are methods, so that a list can hold those of all capabilities; the scheduler gives to each
 * only what its own `past` has found.
 */
export interface Due<Item extends DueItem = DueItem> {
  readonly name: string
  readonly turn: Turn
  /**
   * When it falls due next in the co-ops that `stands` names, passed or not; null: nothing waits. Without it nobody waits for a
   * moment: `past` is asked at each look, after every commit and at least every half minute.
   */
  next?(work: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null>
  /** Everything that has fallen due, in the order in which it is to be done. Only reads. */
  past(work: Work, look: Look): Promise<readonly Item[]>
  /** Whether something not handled yet could still change it. `behind`: what this look has found before and had to leave. */
  waits?(work: Work, item: Item, look: Look, behind: readonly Item[]): Promise<boolean>
  /** What comes before, outside of the unit of work. */
  before?(coop: CoopContext, item: Item, look: Look): Promise<void>
  /** Does it, in a unit of work of its own. Looks again whether it is still due. Returns whether there is more: then it is called again. */
  act(act: Act, item: Item, look: Look): Promise<boolean>
}

/** In the order of their turns; within a turn in the order of the list. */
export const inTurn = (dues: readonly Due[]): readonly Due[] =>
  dues.toSorted((one, other) => turns.indexOf(one.turn) - turns.indexOf(other.turn))
