/** How a capability declares that something waits for a person. `!todo` asks all capabilities, and knows none of them by name. */

import { askedBy } from "../../votes/acts/asked.ts"
import { type Duty, inOrder, type Rank } from "../rules/todo.ts"
import type { Series, Standing } from "../rules/types.ts"
import type { AboutTodo, TodoLine } from "../views/todo.ts"
import type { Words } from "../views/words.ts"
import type { Act } from "./context.ts"

/** The person, and what the bot may tell them in the room where they ask. */
export interface Asking {
  readonly person: Standing
  /** The series whose motions the bot may mention. */
  readonly series: readonly Series[]
  /** The series whose votes the bot may mention to a person on the roll. */
  readonly ballots: readonly Series[]
  /** Whether only they read the answer. What it says about money is for them alone. */
  readonly alone: boolean
}

/** Something that can wait for a person. Its members are methods, so that one list can hold those of all capabilities. */
export interface Todo<D extends Duty = Duty> {
  readonly name: string
  /** Its place among things without a deadline. */
  readonly rank: Rank
  /** What waits for the person now, whoever asks. Only reads. */
  waiting(act: Act, asking: Asking): Promise<readonly D[]>
  /** One line of Markdown: what it is, its deadline if it has one, and what to type. */
  line(words: Words, duty: D, about: AboutTodo): string
}

/** Everything that waits for the person who asks, in the order of deadlines, and last what has none. @throws Refusal */
export const todo = askedBy(
  "voter",
  async (act, by, asked: Omit<Asking, "person">, todos: readonly Todo[]): Promise<readonly TodoLine[]> => {
    const asking: Asking = { ...asked, person: by, series: by.rooms.has("moderators") ? asked.series : ["public"] }
    const found: (Duty & { readonly rank: Rank; readonly line: TodoLine })[] = []
    for (const one of todos)
      for (const duty of await one.waiting(act, asking))
        found.push({ until: duty.until, rank: one.rank, line: (words, about) => one.line(words, duty, about) })
    return inOrder(found, act.work.now).map(({ line }) => line)
  },
)
