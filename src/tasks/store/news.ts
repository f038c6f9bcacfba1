/** The message about new tasks from people outside the co-op. Further tasks within an hour are added to the same message. */
import { hour } from "../../kernel/rules/limits.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/** The number of the first task that the message names. Null if no such message began in the last hour. */
export async function newsOf({ trx, now }: Work, coop: CoopKey): Promise<number | null> {
  const row = await trx("task_news")
    .where({ coop })
    .where("at", ">", now - hour)
    .first("task")
  return row?.task ?? null
}

/** Notes that a new message begins with this task. */
export async function beginNews({ trx, now }: Work, coop: CoopKey, task: number): Promise<void> {
  await trx("task_news").insert({ coop, task, at: now }).onConflict("coop").merge()
}
