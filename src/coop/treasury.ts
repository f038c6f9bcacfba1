/** Who may do something in the treasury, and when (§7): what every act of the treasurer begins with. */

import type { CoopConfig } from "../config/schema.ts"
import { momentOn, readDay } from "../rules/happened.ts"
import type { LedgerReader } from "../rules/ledger-view.ts"
import { readMoney } from "../rules/money.ts"
import type { Instant, MatrixId, Money, Standing } from "../rules/types.ts"
import { type Asker, mayAsk } from "../rules/who.ts"
import { motionByRow } from "../store/motions.ts"
import { frozenSince, treasurerOf } from "../store/offices.ts"
import { type Act, say } from "./context.ts"
import { type SenderTrust, unheardIn } from "./identity.ts"
import { orRefuse, refuse } from "./refusal.ts"

/** Nobody records or pays while the treasury is frozen (§7.3). @throws Refusal */
export async function mustBeOpen({ work, coop }: Act): Promise<void> {
  const frozen = await frozenSince(work, coop.key)
  if (!frozen) return
  const { id } = await motionByRow(work, frozen.row)
  refuse("treasury-frozen", { since: coop.words.date(frozen.at), motion: id })
}

/**
 * Money and payment details, like a ballot (§5.1), are only for a device that its owner has signed, under the identity first seen:
 * otherwise a homeserver could add a device to the treasurer's account. @throws Refusal
 */
export async function mustBeTrusted({ work, coop }: Act, person: MatrixId, trust: SenderTrust): Promise<void> {
  const why = await unheardIn({ work, coop }, person, trust)
  if (why) refuse(`treasury-${why}`)
}

/** Somebody who says that they are the treasurer, in a message of which so much is known. */
export interface Recorder extends Asker {
  readonly trust: SenderTrust
}

/** The treasurer, before anything is recorded: in office, with a device of theirs, and with an open treasury. @throws Refusal */
export async function mustRecord(act: Act, by: Recorder): Promise<void> {
  orRefuse(mayAsk({ power: "hold-treasury" }, by, act.coop.config))
  await mustBeTrusted(act, by.person, by.trust)
  await mustBeOpen(act)
}

/** Says in the treasury room what its treasurer must act on; while there is none, it can wait. Nothing where that room does not stand. */
export async function tellTreasury(act: Act, markdown: string): Promise<void> {
  const { treasury } = act.coop.rooms
  if (!treasury) return
  const holder = await treasurerOf(act.work, act.coop.config)
  await say(act, { room: treasury }, markdown, holder ? { alert: true, mentions: [holder.person] } : {})
}

/** The co-op's own currency: of amounts typed without one. */
export const mainCurrency = ({ currencies }: Pick<CoopConfig, "currencies">): string => currencies[0] ?? "EUR"

/** Reads an amount as people here write it, more than nothing and in a currency that the co-op uses. @throws Refusal */
export function amountFrom(act: Pick<Act, "coop">, text: string): Money {
  const { words, config } = act.coop
  const money = orRefuse(readMoney(text, words, { assumed: mainCurrency(config), used: config.currencies }))
  if (money.minor === 0n) return refuse("money-nothing", { typed: text.trim() })
  mustBeUsed(act, money)
  return money
}

/** When something happened: on the day that was typed, which is not to come; without one, now (§7.4a). @throws Refusal */
export const momentFrom = ({ work, coop }: Act, typed: string | null): Instant =>
  typed === null
    ? work.now
    : momentOn(orRefuse(readDay(typed, work.now, coop.zone, coop.words.typed)), work.now, coop.zone)

/** Money is promised, taken and paid in the co-op's own currencies alone. @throws Refusal */
export function mustBeUsed({ coop }: Pick<Act, "coop">, { currency }: Money): void {
  const { currencies } = coop.config
  if (currencies.includes(currency)) return
  refuse("currency-not-used", { currency, currencies: [...currencies], count: currencies.length })
}

/**
 * As whom somebody reads the ledger in a room: as the treasurer, who sees what concerns each person, only in their direct room or the treasury
 * room, and with a device of theirs; a frozen treasury is no reason not to (§7.3). @throws Refusal
 */
export async function ledgerReader(
  act: Act,
  by: Standing,
  { room, trust }: { readonly room: { readonly place: string }; readonly trust: SenderTrust },
): Promise<LedgerReader> {
  if (!by.powers.has("hold-treasury") || (room.place !== "direct" && room.place !== "treasury")) return "members"
  await mustBeTrusted(act, by.person, trust)
  return "treasury"
}
