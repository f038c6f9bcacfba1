/** How a capability declares that something waits for a person. `!todo` asks all and knows none by name. */
import { type Duty, inOrder, type Rank } from "../rules/todo.ts"
import type { Series, Standing } from "../rules/types.ts"
import type { AboutTodo, TodoLine } from "../views/todo.ts"
import type { Words } from "../views/words.ts"
import type { Act } from "./context.ts"

/** Who asks, and what they may be told where they ask. */
export interface Asking {
  readonly person: Standing
  /** Whose motions may be spoken of. */
  readonly series: readonly Series[]
  /** Whose votes may be spoken of to somebody who is on the roll. */
  readonly ballots: readonly Series[]
  /** Whether nobody else reads the answer: what it says of money is theirs alone. */
  readonly alone: boolean
}

/** Something that can wait for a person. The members are methods, so that a list can hold those of all capabilities. */
export interface Todo<D extends Duty = Duty> {
  readonly name: string
  /** Where it stands among all that has no end. */
  readonly rank: Rank
  /** What waits for them now, for every caller. Only reads. */
  waiting(act: Act, asking: Asking): Promise<readonly D[]>
  /** One line of Markdown: what it is, its end where it has one, and what to type. */
  line(words: Words, duty: D, about: AboutTodo): string
}

/** Everything that waits for a person, what ends first first, and last what has no end. */
export async function todo(act: Act, asking: Asking, todos: readonly Todo[]): Promise<readonly TodoLine[]> {
  const found: (Duty & { readonly rank: Rank; readonly line: TodoLine })[] = []
  for (const one of todos)
    for (const duty of await one.waiting(act, asking))
      found.push({ until: duty.until, rank: one.rank, line: (words, about) => one.line(words, duty, about) })
  return inOrder(found, act.work.now).map(({ line }) => line)
}
