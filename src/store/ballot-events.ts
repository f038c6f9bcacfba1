/** Which messages were counted as ballots, as long as the vote is open: nothing of whose they are, or what they say. */
import type { EventId } from "../rules/types.ts"
import type { Work } from "./work.ts"

export async function noteBallotEvent(work: Work, row: number, event: EventId): Promise<void> {
  await work.trx("ballot_events").insert({ event_id: event, motion_id: row }).onConflict("event_id").ignore()
}

/** The open vote that the message was counted in, by its row, and forgets that it was; null: in none. */
export async function takeBallotEvent(work: Work, event: EventId): Promise<number | null> {
  const found = await work.trx("ballot_events").where({ event_id: event }).first("motion_id")
  if (!found) return null
  await work.trx("ballot_events").where({ event_id: event }).delete()
  return found.motion_id
}
