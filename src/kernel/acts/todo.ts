/** How a capability declares that something waits for a person. `!todo` asks all capabilities, and knows none of them by name. */

import type { Duty, Rank } from "../rules/todo.ts"
import type { LookedUp, Series } from "../rules/types.ts"
import type { AboutTodo } from "../views/todo.ts"
import type { Words } from "../views/words.ts"
import type { Act } from "./context.ts"

/** The person, and what the bot may tell them in the room where they ask. */
export interface Asking {
  readonly person: LookedUp
  /** The series whose motions the bot may mention. */
  readonly series: readonly Series[]
  /** The series whose votes the bot may mention to a person on the roll. */
  readonly ballots: readonly Series[]
  /** Whether only this person can read the answer. An answer that others can read must not mention money. */
  readonly alone: boolean
}

/**
 * Something that can wait for a person. Its functions are methods, because TypeScript then lets one list hold `Todo`s with different
 * duties.
 */
export interface Todo<D extends Duty = Duty> {
  readonly name: string
  /** The place of these duties among duties without a deadline. */
  readonly rank: Rank
  /** The things that wait for the person now. Only reads. */
  waiting(act: Act, asking: Asking): Promise<readonly D[]>
  /**
   * Whether the daily and weekly messages tell people of the duty: others wait for them, or its time runs out. Without it they tell of none.
   */
  reminds?(duty: D): boolean
  /** The thing that the duty is about, in a few words of Markdown, for `!help`: `M7 · A new bike`. Without it help only counts the duty. */
  subject?(duty: D): string | null
  /** One line of Markdown about the duty: what it is, its deadline if it has one, and what to type. */
  line(words: Words, duty: D, about: AboutTodo): string
}
