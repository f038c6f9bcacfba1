/** The messages that counted as ballots. They are stored while the vote is open. The table does not tell who sent them or what they say. */
import type { EventId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

export async function noteBallotEvent(work: Work, row: number, event: EventId): Promise<void> {
  await work.trx("ballot_events").insert({ event_id: event, motion_id: row }).onConflict("event_id").ignore()
}

/** Forgets that the message was counted as a ballot. Returns the row of the open vote for which it was counted. Null if there is none. */
export async function takeBallotEvent(work: Work, event: EventId): Promise<number | null> {
  const found = await work.trx("ballot_events").where({ event_id: event }).first("motion_id")
  if (!found) return null
  await work.trx("ballot_events").where({ event_id: event }).delete()
  return found.motion_id
}
