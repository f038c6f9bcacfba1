/** Which messages were counted as ballots, kept while the vote is open. Neither whose they are nor what they say is kept. */
import type { EventId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"

export async function noteBallotEvent(work: Work, row: number, event: EventId): Promise<void> {
  await work.trx("ballot_events").insert({ event_id: event, motion_id: row }).onConflict("event_id").ignore()
}

/** The row of the open vote in which the message was counted, which is then forgotten. Null if it was counted in none. */
export async function takeBallotEvent(work: Work, event: EventId): Promise<number | null> {
  const found = await work.trx("ballot_events").where({ event_id: event }).first("motion_id")
  if (!found) return null
  await work.trx("ballot_events").where({ event_id: event }).delete()
  return found.motion_id
}
