/** The act behind `!todo`. */
import type { Asking, Todo } from "../../kernel/acts/todo.ts"
import { type Duty, inOrder, type Rank } from "../../kernel/rules/todo.ts"
import type { Waiting } from "../../kernel/views/todo.ts"
import { askedBy } from "./asked.ts"

/**
 * Everything that waits for the person who asks. The nearest deadline comes first, and duties without a deadline come last. @throws Refusal
 */
export const todo = askedBy(
  "voter",
  async (act, by, asked: Omit<Asking, "person">, todos: readonly Todo[]): Promise<readonly Waiting[]> => {
    const asking: Asking = { ...asked, person: by, series: by.rooms.has("moderators") ? asked.series : ["public"] }
    const found: (Duty & Waiting & { readonly rank: Rank })[] = []
    for (const one of todos)
      for (const duty of await one.waiting(act, asking)) {
        const line: Waiting["line"] = (words, about) => one.line(words, duty, about)
        found.push({ until: duty.until, rank: one.rank, subject: one.subject?.(duty) ?? null, line })
      }
    return inOrder(found, act.work.now)
  },
)
