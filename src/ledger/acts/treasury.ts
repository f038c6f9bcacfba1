/** Who may act in the treasury, and when (§7). Every act of the treasurer begins with these checks. */

import type { CoopConfig } from "../../config/schema.ts"
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { momentOn, readDay } from "../../kernel/rules/happened.ts"
import { readMoney } from "../../kernel/rules/money.ts"
import type { Instant, LookedUp, MatrixId, Money } from "../../kernel/rules/types.ts"
import { type SenderTrust, unheardIn } from "../../standing/acts/identity.ts"
import { frozenSince, treasurerOf } from "../../standing/reads.ts"
import { motionByRow } from "../../votes/reads.ts"
import { type Asker, mayAsk } from "../../votes/rules/who.ts"
import type { LedgerReader } from "../rules/ledger-view.ts"

/**
 * Checks that the treasury is not frozen (§7.3). While it is frozen, nobody records or pays.
 * @throws Refusal if it is frozen
 */
export async function mustBeOpen({ work, coop }: Act): Promise<void> {
  const frozen = await frozenSince(work, coop.key)
  if (!frozen) return
  const { id } = await motionByRow(work, frozen.row)
  refuse("treasury-frozen", { since: coop.words.date(frozen.at), motion: id })
}

/**
 * Checks that a message about money counts as its sender's, under the same rule as a ballot (§5.1). By default its device must be signed by
 * its owner, under the identity that the co-op knows. Otherwise a homeserver could add a device to the treasurer's account and write in the
 * treasurer's name.
 * @throws Refusal if the message does not count
 */
export async function mustBeTrusted({ work, coop }: Act, person: MatrixId, trust: SenderTrust): Promise<void> {
  const why = await unheardIn({ work, coop }, person, trust)
  if (why) refuse(`treasury-${why}`)
}

/** A person who claims to be the treasurer, and how trusted their message is. */
export interface Recorder extends Asker {
  readonly trust: SenderTrust
}

/**
 * Checks that `by` is the treasurer, that the message counts as theirs, and that the treasury is open.
 * @throws Refusal if one of these does not hold
 */
export async function mustRecord(act: Act, by: Recorder): Promise<void> {
  orRefuse(mayAsk({ power: "hold-treasury" }, by, act.coop.config))
  await mustBeTrusted(act, by.person, by.trust)
  await mustBeOpen(act)
}

/**
 * Tells the treasury room something on which the treasurer must act. If there is a treasurer, it mentions and alerts them. Does nothing if
 * there is no treasury room.
 */
export async function tellTreasury(act: Act, markdown: string): Promise<void> {
  const { treasury } = act.coop.rooms
  if (!treasury) return
  const holder = await treasurerOf(act.work, act.coop.config)
  await say(act, { room: treasury }, markdown, holder ? { alert: true, mentions: [holder.person] } : {})
}

/** The co-op's own currency. An amount that is typed without a currency is in this currency. */
export const mainCurrency = ({ currencies }: Pick<CoopConfig, "currencies">): string => currencies[0] ?? "EUR"

/**
 * Reads an amount as people of this co-op write it. It must be more than zero, and in a currency of the co-op.
 * @throws Refusal if the text is no such amount
 */
export function amountFrom(
  act: Pick<Act, "coop">,
  text: string,
  assumed: string = mainCurrency(act.coop.config),
): Money {
  const { words, config } = act.coop
  const money = orRefuse(readMoney(text, words, { assumed, used: config.currencies }))
  if (money.minor === 0n) return refuse("money-nothing", { typed: text.trim() })
  mustBeUsed(act, money)
  return money
}

/**
 * The moment at which something happened (§7.4a): on the day that was typed, or now if no day was typed.
 * @param year `"needed"`: a day without its year is refused
 * @throws Refusal if the day is unclear, in the future or too long ago
 */
export const momentFrom = ({ work, coop }: Act, typed: string | null, year: "needed" | "last" = "last"): Instant =>
  typed === null
    ? work.now
    : momentOn(orRefuse(readDay(typed, work.now, coop.zone, coop.words.typed, year)), work.now, coop.zone)

/**
 * Checks that a currency is one of the co-op's own. Money is promised, received and paid only in these currencies.
 * @throws Refusal if it is not
 */
export function mustBeUsed({ coop }: Pick<Act, "coop">, { currency }: Money): void {
  const { currencies } = coop.config
  if (currencies.includes(currency)) return
  refuse("currency-not-used", { currency, currencies: [...currencies], count: currencies.length })
}

/**
 * Whether a person reads the ledger in this room as the treasurer or as any member. In their direct room and in the treasury room, the
 * treasurer sees each person's dues, even while the treasury is frozen (§7.3). In any other room, the treasurer sees only what any member
 * sees.
 * @throws Refusal if the treasurer asks in their direct room or the treasury room, and the message does not count as theirs
 */
export async function ledgerReader(
  act: Act,
  by: LookedUp,
  { room, trust }: { readonly room: { readonly place: string }; readonly trust: SenderTrust },
): Promise<LedgerReader> {
  if (!by.powers.has("hold-treasury") || (room.place !== "direct" && room.place !== "treasury")) return "members"
  await mustBeTrusted(act, by.person, trust)
  return "treasury"
}
