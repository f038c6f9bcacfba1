/** How a capability declares that something falls due. The scheduler gives each its turn, and knows none of them by name (§2.6). */
import type { CoopKey, Instant } from "../rules/types.ts"
import type { Seen, Waiting } from "../rules/waiting.ts"
import type { Work } from "../store/work.ts"
import type { Act, CoopContext } from "./context.ts"

/**
 * The order in which due things are done, whatever capability they belong to. `decide` comes first, since a decision can change all the
 * others. `remind`: reminders of open votes. `book`: entries of the ledger, and what is said about them. `notice`: what the bot sees of
 * people.
 */
export const turns = ["decide", "remind", "book", "notice"] as const
export type Turn = (typeof turns)[number]

/** Something that has fallen due in a co-op. */
export interface DueItem {
  readonly coop: CoopKey
}

/** One round of the scheduler. */
export interface Look {
  /** Everything sent up to this moment has arrived. What fell due by then is done, unless a message in `seen` holds it back. */
  readonly until: Instant
  /** Messages that are not handled yet. They are read when first asked for, and only once a round. */
  readonly seen: Seen
  readonly noted: Noted
  /** Null if the co-op is not configured (any more), or its rooms do not exist. */
  coop(key: CoopKey): CoopContext | null
  /** Makes members of the people who have come into the members' room, as far as that is certain. Rejects if that failed for now. */
  welcomeArrived(coop: CoopContext): Promise<void>
}

/** Remembers which messages have held something back, until the program ends. `name`: what was held, such as a vote. */
export interface Noted {
  /** Returns whether these are noted for the first time. */
  note(name: string, waiting: readonly Waiting[]): boolean
  /** How many of the noted and the `given` messages could never be read. */
  unread(name: string, given: readonly Waiting[]): number
  forget(name: string): void
}

/**
 * Something that falls due. Its members are methods, so that one list can hold those of all capabilities. The scheduler passes to each only
 * items from its own `past`.
 */
export interface Due<Item extends DueItem = DueItem> {
  readonly name: string
  readonly turn: Turn
  /**
   * When it falls due next in the co-ops that `stands` accepts, even if that has passed; null if nothing waits. Without this method the
   * scheduler sets no timer: it asks `past` in each round. A round comes after every commit that changed more than messages, and at least
   * every half minute.
   */
  next?(work: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null>
  /** Everything that has fallen due, in the order in which it must be done. Only reads. */
  past(work: Work, look: Look): Promise<readonly Item[]>
  /** Whether an unhandled message could still change it. `behind`: the items before it that this round had to leave. */
  waits?(work: Work, item: Item, look: Look, behind: readonly Item[]): Promise<boolean>
  /** Runs before `act`, outside of its unit of work. */
  before?(coop: CoopContext, item: Item, look: Look): Promise<void>
  /**
   * Does it in a unit of work of its own, after checking again that it is still due. Returns whether there is more; then it is called
   * again.
   */
  act(act: Act, item: Item, look: Look): Promise<boolean>
}

/** Sorts by turn; within a turn the order of the list stays. */
export const inTurn = (dues: readonly Due[]): readonly Due[] =>
  dues.toSorted((one, other) => turns.indexOf(one.turn) - turns.indexOf(other.turn))
