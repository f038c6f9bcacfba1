/** Takes back messages by the names of their rows. It works for waiting rows and for sent ones. */
import { addToOutbox } from "./outbox.ts"
import type { Work } from "./work.ts"

/** If a row is withdrawn, its column for failures holds this text, followed by the reason. */
const mark = "withdrawn: "

/**
 * Takes back all rows whose names begin with `prefix`. Waiting rows are dropped. Messages already sent are redacted. If a row is just being
 * sent, `markSent` redacts its message afterwards. The names can then be used again.
 * @param reason shown to everybody in the room
 * @returns how many were taken back; rows that had failed do not count, since they never reached anybody
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

/** The reason for which a row was withdrawn. Null if it was not withdrawn. */
export const withdrawnFor = (failure: string | null): string | null =>
  failure?.startsWith(mark) ? failure.slice(mark.length) : null
