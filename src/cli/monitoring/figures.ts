/** What the state database says to monitoring programs: how much waits, and since when. It names no person and no motion. */
import type { Knex } from "knex"
import type { Instant } from "../../kernel/rules/types.ts"
import { waitingInOutbox } from "../../kernel/store/outbox-sending.ts"
import { type OpenMotions, openMotions } from "../../votes/reads.ts"

export interface Figures {
  /** How many messages wait to be sent, and since when the oldest does. Null: none waits. */
  readonly waiting: number
  readonly oldest: Instant | null
  readonly open: readonly OpenMotions[]
}

export const figuresOf = async (knex: Knex): Promise<Figures> => ({
  ...(await waitingInOutbox(knex)),
  open: await openMotions(knex),
})
