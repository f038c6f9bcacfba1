/**
 * Payment details (§7.5). People give, read and erase only their own. If the bot knows an account as somebody else's too, the account waits
 * for the treasurer's yes.
 */

import { isDeepStrictEqual } from "node:util"
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { day } from "../../kernel/rules/limits.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { countOne, timesOf } from "../../kernel/store/flood-counts.ts"
import { plainName } from "../../kernel/views/people.ts"
import { mustBeTrusted } from "../../ledger/acts/treasury.ts"
import { entriesOf } from "../../ledger/reads.ts"
import type { SenderTrust } from "../../standing/acts/identity.ts"
import { standings, treasurerOf } from "../../standing/reads.ts"
import { detailsChanged } from "../../treasury/acts/payment-files.ts"
import { dropPaymentDetails, putPaymentDetails } from "../../treasury/changes.ts"
import {
  type DetailsStanding,
  type KeptDetails,
  paymentDetailsOf,
  paymentsOf,
  referencesTo,
} from "../../treasury/reads.ts"
import { localAccounts } from "../../treasury/rules/local-account.ts"
import {
  accountText,
  identityOf,
  type PaymentDetails,
  readPaymentDetails,
} from "../../treasury/rules/payment-details.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { othersWith, type PaidTo, paymentsAmong } from "../rules/owner.ts"
import { forgetRepeated } from "../store/files.ts"
import { forgetParty, ownedLines } from "../store/lines.ts"
import { accountAsked } from "../views/account.ts"

/**
 * Keeps the payment details that a person typed. The device must be signed, because a stranger who could replace an IBAN would get the pay.
 * If the account is known as somebody else's too, the bot asks the treasurer. Until the treasurer says yes, no payment file names the
 * account. The answer to the person never tells whether the bot asks.
 * @throws Refusal
 */
export const giveDetails = askedBy(
  "concerned",
  async (
    act: Act,
    by,
    trust: SenderTrust,
    typed: string,
  ): Promise<{ readonly details: PaymentDetails; readonly replaced: boolean }> => {
    const { work, coop } = act
    await mustBeTrusted(act, by.person, trust)
    const before = await paymentDetailsOf(work, coop.key, by.person)
    const details = orRefuse(
      readPaymentDetails(typed, {
        words: coop.words.typed,
        before,
        can: localAccounts(coop.config.currencies),
      }),
    )
    // The bot always looks for other people with the account, even if it need not. So the time until the answer does not show whether there
    // are any.
    const others = await knownBy(act, by.person, details)
    const same = before !== null && accountText(before) === accountText(details)
    const standing: DetailsStanding = same ? before.standing : others.found ? "asked" : "known"
    await putPaymentDetails(work, coop.key, by.person, { ...details, standing })
    if (!same || !isDeepStrictEqual({ ...before, standing }, { ...details, standing }))
      await detailsChanged(act, by.person)
    if (standing === "asked" && !same) await askTreasurer(act, by.person, details, others)
    return { details, replaced: before !== null }
  },
)

/** Others who seem to have the person's account: members, people in bank movements, or the co-op. `found`: whether there are any. */
export interface KnownBy {
  readonly found: boolean
  readonly members: readonly MatrixId[]
  /** Numbers of the movements with this account that were not payments to this person. */
  readonly lines: readonly number[]
  /** Whether the account is the co-op's own. */
  readonly own: boolean
}

async function knownBy(act: Act, person: MatrixId, given: PaymentDetails): Promise<KnownBy> {
  const { work, coop } = act
  const account = identityOf(accountText(given))
  const members: MatrixId[] = []
  for (const { person: other } of await standings(work, coop.config)) {
    const details = await paymentDetailsOf(work, coop.key, other)
    if (other !== person && details && identityOf(accountText(details)) === account) members.push(other)
  }
  const all = await ownedLines(work, coop.key)
  const lines = othersWith(account, all, paymentsAmong(all, await paidTo(act, person, given)))
  const { account: ownAccount, bacs } = coop.config
  const own = [ownAccount, bacs].some((one) => one !== undefined && identityOf(accountText(one)) === account)
  return { found: own || members.length > 0 || lines.length > 0, members, lines, own }
}

/** The facts that distinguish payments to this person from all other movements. */
async function paidTo({ work, coop }: Act, person: MatrixId, details: PaymentDetails | null): Promise<PaidTo> {
  const payments = await paymentsOf(work, coop.key, { person })
  const entries = new Set(payments.map(({ entry }) => entry))
  const reversals = (await entriesOf(work, coop.key)).filter(
    ({ reverses }) => reverses !== null && entries.has(reverses),
  )
  return {
    entries: new Set([...entries, ...reversals.map(({ number }) => number)]),
    amounts: payments.map(({ amount }) => amount),
    references: await referencesTo(work, coop.key, person),
    details,
  }
}

/** The most questions to the treasurer about the accounts of one person, within a day. */
const mostAsked = 3

/** Asks the treasurer in their direct room. If nobody is treasurer, the question is not sent. The next treasurer finds it in `!todo`. */
async function askTreasurer(act: Act, person: MatrixId, details: PaymentDetails, known: KnownBy): Promise<void> {
  const { work, coop } = act
  const treasurer = await treasurerOf(work, coop.config)
  if (!treasurer) return
  // A person who keeps changing accounts must not fill the treasurer's room. So the bot sends no further question, but `!todo` still names
  // the person.
  const what = `accounts-asked:${coop.key}`
  if ((await timesOf(work, person, what, day)).length >= mostAsked) return
  await countOne(work, person, what)
  const about = { person, details, server: coop.server, prefix: coop.config.prefix }
  await say(act, { person: treasurer.person }, accountAsked(coop.words, known, about))
}

/** Shows the treasurer once more the account that the bot asked them about. @throws Refusal */
export const accountOf = askedBy(
  { power: "hold-treasury" },
  async (
    act: Act,
    by,
    trust: SenderTrust,
    person: MatrixId,
  ): Promise<{ readonly details: KeptDetails; readonly known: KnownBy }> => {
    await mustBeTrusted(act, by.person, trust)
    const details = await paymentDetailsOf(act.work, act.coop.key, person)
    // If an account raises no question, it is not shown. The treasurer learns nothing about it here.
    const known = details ? await knownBy(act, person, details) : null
    if (!details || !known || (details.standing === "known" && !known.found))
      return refuse("account-not-asked", { person: plainName(person, act.coop.server) })
    return { details, known }
  },
)

/**
 * Records whether the treasurer accepts the account. A no can become a yes later. Nobody is told of the decision.
 * @throws Refusal
 */
export const decideAccount = askedBy(
  { power: "hold-treasury" },
  async (
    act: Act,
    by,
    trust: SenderTrust,
    { person, right }: { readonly person: MatrixId; readonly right: boolean },
  ): Promise<KeptDetails> => {
    const { details } = await accountOf(act, by, trust, person)
    const decided: KeptDetails = { ...details, standing: right ? "known" : "refused" }
    await putPaymentDetails(act.work, act.coop.key, person, decided)
    if (decided.standing !== details.standing) await detailsChanged(act, person)
    return decided
  },
)

/** The person's own details. @throws Refusal */
export const ownDetails = askedBy(
  "concerned",
  async (act: Act, by, trust: SenderTrust): Promise<PaymentDetails | null> => {
    await mustBeTrusted(act, by.person, trust)
    return paymentDetailsOf(act.work, act.coop.key, by.person)
  },
)

/**
 * Erases a person's details. In movements that were payments to this person, it also erases who was paid. Returns whether there were any
 * details. A device that is not signed may ask for this too, because erasing takes nothing from other people. A movement may have the
 * account that the person gave, but that alone does not make it a payment to them.
 */
export const forgetDetails = askedBy("concerned", async (act: Act, by): Promise<boolean> => {
  const { work, coop } = act
  const details = await paymentDetailsOf(work, coop.key, by.person)
  if (details) {
    const own = details.standing === "known" ? details : null
    const lines = await ownedLines(work, coop.key)
    await forgetParty(work, coop.key, paymentsAmong(lines, await paidTo(act, by.person, own)))
    await forgetRepeated(work, coop.key)
  }
  const erased = await dropPaymentDetails(work, coop.key, by.person)
  if (erased) await detailsChanged(act, by.person)
  return erased
})
