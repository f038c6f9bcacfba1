/**
 * How a capability declares that something falls due (§2.6). The scheduler asks all capabilities in turn, and knows none of them by name.
 */
import type { CoopKey, Instant } from "../rules/types.ts"
import type { Seen, Waiting } from "../rules/waiting.ts"
import type { Work } from "../store/work.ts"
import type { Act, CoopContext } from "./context.ts"
import type { Todo } from "./todo.ts"

/**
 * The order in which due things are done, whatever capability they belong to.
 * - `decide`: the ends of stages and votes. They come first, since a decision can change all the others
 * - `remind`: reminders of open votes
 * - `book`: entries of the ledger, and the messages about them
 * - `notice`: things that the bot noticed about people, such as an absence
 */
export const turns = ["decide", "remind", "book", "notice"] as const
export type Turn = (typeof turns)[number]

/** Something that has fallen due in a co-op. */
export interface DueItem {
  readonly coop: CoopKey
}

/** One round of the scheduler. */
export interface Look {
  /**
   * Everything sent up to this moment has arrived. The round does the things that were due by this moment, unless a message in `seen` holds
   * them back.
   */
  readonly until: Instant
  /** Messages that are not handled yet. They are read when first asked for, and only once a round. */
  readonly seen: Seen
  readonly noted: Noted
  /** Everything that can wait for people. */
  readonly todos: readonly Todo[]
  /** The co-op. Null if the configuration does not name it, or if its rooms do not exist. */
  coop(key: CoopKey): CoopContext | null
  /** Turns invited people who have joined the members' room into members. Rejects if this failed for now. */
  welcomeArrived(coop: CoopContext): Promise<void>
}

/** Remembers, until the program ends, which messages have held something back. `name`: the thing that was held back, such as a vote. */
export interface Noted {
  /** Notes these messages. Returns true if none of them had been noted for `name` before. */
  note(name: string, waiting: readonly Waiting[]): boolean
  /**
   * How many messages that held back `name` could not be read: all messages in `given`, and the noted messages that are still unreadable.
   */
  unread(name: string, given: readonly Waiting[]): number
  forget(name: string): void
}

/**
 * Something that falls due. Its functions are methods, because TypeScript then lets one list hold `Due`s with different items. The `item`
 * that a method gets always comes from `past` of the same object.
 */
export interface Due<Item extends DueItem = DueItem> {
  readonly name: string
  readonly turn: Turn
  /**
   * The next moment at which something falls due in the co-ops that `stands` accepts. It can be in the past. Null if nothing waits. If this
   * method is missing, the scheduler sets no timer and only asks `past` in each round. A round follows every commit that changed anything
   * but messages, and there is a round at least every half minute.
   */
  next?(work: Work, stands: (coop: CoopKey) => boolean): Promise<Instant | null>
  /** Everything that has fallen due, in the order in which it must be done. Only reads. */
  past(work: Work, look: Look): Promise<readonly Item[]>
  /** Whether an unhandled message could still change the item. `behind`: earlier items that this round had to leave undone. */
  waits?(work: Work, item: Item, look: Look, behind: readonly Item[]): Promise<boolean>
  /** Runs before `act`, outside the unit of work of `act`. */
  before?(coop: CoopContext, item: Item, look: Look): Promise<void>
  /**
   * Checks that the item is still due, and does it, in a unit of work of its own. Returns true if there is more to do. The scheduler then
   * calls it again.
   */
  act(act: Act, item: Item, look: Look): Promise<boolean>
}

/** Sorts by turn; within a turn the order of the list stays. */
export const inTurn = (dues: readonly Due[]): readonly Due[] =>
  dues.toSorted((one, other) => turns.indexOf(one.turn) - turns.indexOf(other.turn))
