/** Remembers the latest message about new tasks from people outside the co-op. Tasks of the next hour are added to that message. */
import { hour } from "../../kernel/rules/limits.ts"
import type { CoopKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

/** If the bot sent a message about new tasks in the last hour: the number of the first task in it. Otherwise null. */
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
