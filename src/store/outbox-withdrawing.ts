/** Taking back what was said under certain names, whether it is sent yet or not. */
import { addToOutbox } from "./outbox.ts"
import type { Work } from "./work.ts"

/** Stands before the reason, in the place where a failure does. */
const mark = "withdrawn: "

/**
 * Takes back all rows whose names begin so: those that wait are dropped, messages that were sent are redacted, and what is just being
 * sent is when that is known (`markSent`). Their names are free again.
 * @param reason shown to everybody in the room
 * @returns how many were taken back; what had failed anyway never came to anybody
 */
export async function withdraw(work: Work, prefix: string, reason: string): Promise<number> {
  const rows = await work
    .trx("outbox")
    .whereLike("name", `${prefix}%`)
    .orderBy("id")
    .select("id", "state", "room_id", "event_id")
  for (const { id, state, room_id, event_id } of rows) {
    await work.trx("outbox").where({ id }).update({ name: null })
    if (state === "waiting")
      await work
        .trx("outbox")
        .where({ id })
        .update({ state: "failed", payload: null, failure: `${mark}${reason}` })
    else if (room_id !== null && event_id !== null) {
      const errand = { do: "redact", event: event_id, reason } as const
      await addToOutbox(work, { to: { room: room_id }, errand })
    }
  }
  return rows.filter(({ state, event_id }) => state === "waiting" || event_id !== null).length
}

/** Why a row was withdrawn; null: it was not. */
export const withdrawnFor = (failure: string | null): string | null =>
  failure?.startsWith(mark) ? failure.slice(mark.length) : null
