/** The one message that tells members of what people from outside have submitted lately: others are added to it. */
import { hour } from "../rules/limits.ts"
import type { CoopKey } from "../rules/types.ts"
import type { Work } from "./work.ts"

/** The task that the message within this hour told of first; null: there is none. */
export async function newsOf({ trx, now }: Work, coop: CoopKey): Promise<number | null> {
  const row = await trx("task_news")
    .where({ coop })
    .where("at", ">", now - hour)
    .first("task")
  return row?.task ?? null
}

/** A message begins with this task. */
export async function beginNews({ trx, now }: Work, coop: CoopKey, task: number): Promise<void> {
  await trx("task_news").insert({ coop, task, at: now }).onConflict("coop").merge()
}
