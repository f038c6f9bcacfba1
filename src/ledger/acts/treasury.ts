/** Who may act in the treasury, and when (§7). Every act of the treasurer begins with these checks. */

import type { CoopConfig } from "../../config/schema.ts"
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { momentOn, readDay } from "../../kernel/rules/happened.ts"
import { readMoney } from "../../kernel/rules/money.ts"
import type { Instant, MatrixId, Money, Standing } from "../../kernel/rules/types.ts"
import { type SenderTrust, unheardIn } from "../../standing/acts/identity.ts"
import { frozenSince, treasurerOf } from "../../standing/reads.ts"
import { motionByRow } from "../../votes/reads.ts"
import { type Asker, mayAsk } from "../../votes/rules/who.ts"
import type { LedgerReader } from "../rules/ledger-view.ts"

/** Refuses while the treasury is frozen (§7.3): nobody records or pays then. @throws Refusal */
export async function mustBeOpen({ work, coop }: Act): Promise<void> {
  const frozen = await frozenSince(work, coop.key)
  if (!frozen) return
  const { id } = await motionByRow(work, frozen.row)
  refuse("treasury-frozen", { since: coop.words.date(frozen.at), motion: id })
}

/**
 * Money and payment details, like ballots (§5.1), need a device that its owner has signed, under the first-seen identity. Otherwise a
 * homeserver could add a device to the treasurer's account. @throws Refusal
 */
export async function mustBeTrusted({ work, coop }: Act, person: MatrixId, trust: SenderTrust): Promise<void> {
  const why = await unheardIn({ work, coop }, person, trust)
  if (why) refuse(`treasury-${why}`)
}

/** A person who claims to be the treasurer, and how trusted their message is. */
export interface Recorder extends Asker {
  readonly trust: SenderTrust
}

/** Refuses unless this is the treasurer, with a device of theirs, and the treasury is open. @throws Refusal */
export async function mustRecord(act: Act, by: Recorder): Promise<void> {
  orRefuse(mayAsk({ power: "hold-treasury" }, by, act.coop.config))
  await mustBeTrusted(act, by.person, by.trust)
  await mustBeOpen(act)
}

/**
 * Says in the treasury room what the treasurer must act on. It alerts only if there is a treasurer. Says nothing if that room does not
 * exist.
 */
export async function tellTreasury(act: Act, markdown: string): Promise<void> {
  const { treasury } = act.coop.rooms
  if (!treasury) return
  const holder = await treasurerOf(act.work, act.coop.config)
  await say(act, { room: treasury }, markdown, holder ? { alert: true, mentions: [holder.person] } : {})
}

/** The co-op's own currency, assumed for amounts typed without one. */
export const mainCurrency = ({ currencies }: Pick<CoopConfig, "currencies">): string => currencies[0] ?? "EUR"

/** Reads an amount as people here write it. It must be more than zero and in a currency of the co-op. @throws Refusal */
export function amountFrom(act: Pick<Act, "coop">, text: string): Money {
  const { words, config } = act.coop
  const money = orRefuse(readMoney(text, words, { assumed: mainCurrency(config), used: config.currencies }))
  if (money.minor === 0n) return refuse("money-nothing", { typed: text.trim() })
  mustBeUsed(act, money)
  return money
}

/** When something happened: on the day that was typed, which is not in the future; otherwise now (§7.4a). @throws Refusal */
export const momentFrom = ({ work, coop }: Act, typed: string | null): Instant =>
  typed === null
    ? work.now
    : momentOn(orRefuse(readDay(typed, work.now, coop.zone, coop.words.typed)), work.now, coop.zone)

/** Money is promised, received and paid only in the co-op's own currencies. @throws Refusal */
export function mustBeUsed({ coop }: Pick<Act, "coop">, { currency }: Money): void {
  const { currencies } = coop.config
  if (currencies.includes(currency)) return
  refuse("currency-not-used", { currency, currencies: [...currencies], count: currencies.length })
}

/**
 * As whom a person reads the ledger in a room. The treasurer sees each person's dues, but only in their direct room or the treasury room,
 * and with a device of theirs, even while the treasury is frozen (§7.3). @throws Refusal
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
