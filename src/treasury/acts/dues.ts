/** Statements of people's dues (§8.6): who may read whose statement, and under which Matrix ID the dues are found. */

import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { Month } from "../../kernel/rules/months.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { mustBeTrusted } from "../../ledger/acts/treasury.ts"
import type { SenderTrust } from "../../standing/acts/identity.ts"
import { standingOf } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { Statement } from "../rules/statement.ts"
import { coopsOwing } from "../store/owed.ts"
import { currentMonth, statementOf } from "./statement.ts"

/**
 * The present ID of the person whose dues are asked for. Everybody may see their own dues. The treasurer may see everybody's, even while
 * the treasury is frozen (§7.3).
 * @param meant the person; null: the person who asks
 * @throws Refusal
 */
async function whoseDues(act: Act, by: LookedUp, meant: MatrixId | null, trust: SenderTrust): Promise<MatrixId> {
  const { work, coop } = act
  const named = (person: MatrixId) => plainName(person, coop.server)
  if (meant === null || meant === by.person) {
    const now = await goesOnAs(act, by.person)
    return now === by.person ? now : refuse("dues-moved", { next: named(now) })
  }
  if (!by.powers.has("hold-treasury")) return refuse("dues-of-others")
  await mustBeTrusted(act, by.person, trust)
  const { status, offices } = await standingOf(work, coop.config, meant)
  const known = status !== null || offices.length > 0 || (await coopsOwing(work, [coop.key], meant)).length > 0
  return known ? goesOnAs(act, meant) : refuse("never-member", { person: named(meant) })
}

/**
 * A person's statement of a month. The treasurer may ask for everybody's statement. Other people may ask only for their own.
 * @param meant the person; null: the person who asks
 * @param month null: the current month
 * @throws Refusal
 */
export const statementFor = askedBy(
  "concerned",
  async (act, by, trust: SenderTrust, meant: MatrixId | null, month: Month | null): Promise<Statement> =>
    statementOf(act, await whoseDues(act, by, meant, trust), month ?? currentMonth(act)),
)

async function goesOnAs({ work, coop }: Act, person: MatrixId): Promise<MatrixId> {
  const seen = new Set<MatrixId>()
  let now = person
  for (let next: MatrixId | null = now; next !== null && !seen.has(next); ) {
    now = next
    seen.add(now)
    next = (await standingOf(work, coop.config, now)).movedTo
  }
  return now
}
