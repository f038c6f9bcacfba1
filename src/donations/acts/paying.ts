/** The treasurer pays donations, and records it (§7.2, §8.1). */
import { createHash } from "node:crypto"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, Refusal, refuse } from "../../kernel/acts/refusal.ts"
import type { Todo } from "../../kernel/acts/todo.ts"
import { dateOf, takeDay } from "../../kernel/rules/happened.ts"
import { withoutIban } from "../../kernel/rules/iban-in-text.ts"
import { isRefused, type Money } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { addToOutbox } from "../../kernel/store/outbox.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { amountFrom, momentFrom, mustRecord, type Recorder } from "../../ledger/acts/treasury.ts"
import type { Entry } from "../../ledger/rules/ledger.ts"
import { atBank } from "../../treasury/acts/bookings.ts"
import { bankDayFrom } from "../../treasury/rules/bank-days.ts"
import { readPaymentDetails } from "../../treasury/rules/payment-details.ts"
import { routeOf } from "../../treasury/rules/routes.ts"
import { painFile, type Transfer } from "../../treasury/views/pain-001.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { recipientAtStart } from "../rules/named.ts"
import { paidPostings } from "../rules/reckoning.ts"
import { type DonationAccount, putDonationAccount, recipientsOf } from "../store/donations.ts"
import { type DonationDuty, donationDutyLine } from "../views/duties.ts"
import { type RecipientState, recipientStates } from "./recipients.ts"

/** The recipient that a line names, and the rest of the line. `deed`: what the line was typed for. @throws Refusal if it names none */
async function namedIn(
  act: Act,
  line: string,
  deed: "paid" | "account",
): Promise<{ readonly state: RecipientState; readonly rest: string }> {
  const states = await recipientStates(act, await recipientsOf(act.work, act.coop.key))
  if (states.length === 0) refuse("donation-nobody")
  const found = recipientAtStart(
    line,
    states.map(({ key }) => key),
    act.coop.words.typed,
  )
  const state = states.find(({ key }) => key === found?.key)
  if (found && state) return { state, rest: found.rest }
  const names = states.map(({ recipient }) => recipient.name)
  return refuse("donation-which", { typed: line.slice(0, 60), names, count: names.length, deed })
}

export interface PaidDonation {
  readonly entry: Entry
  readonly name: string
  readonly amount: Money
  /** What is still due to the recipient in this currency. */
  readonly left: Money
  readonly bank: Money
}

/**
 * Records that a donation was paid, typed as `Debian 40 EUR on 2026-12-03`. Without an amount it is all that is due. More than that is
 * refused (§8.7).
 * @throws Refusal
 */
export const payDonation = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, line: string): Promise<PaidDonation> => {
    await mustRecord(act, by)
    orRefuse(withoutIban(line))
    const dated = takeDay(line, act.coop.words.typed)
    const at = momentFrom(act, dated.typed)
    const { state, rest } = await namedIn(act, dated.line, "paid")
    const { name } = state.recipient
    const owed = state.due.filter(({ minor }) => minor > 0n)
    const [first] = owed
    if (!first) return refuse("donation-nothing-due", { name })
    if (rest === "" && owed.length > 1)
      refuse("donation-how-much", { name, amounts: owed.map((one) => act.coop.words.money(one)) })
    const amount = rest === "" ? first : amountFrom(act, rest)
    const { currency } = amount
    const due = owed.find((one) => one.currency === currency) ?? { minor: 0n, currency }
    if (amount.minor > due.minor) refuse("donation-above-due", { name, amount, due })
    const postings = paidPostings(state.key, amount)
    const entry = await book(act, by.person, { kind: "donation-paid", at, text: name, postings })
    const left = { minor: due.minor - amount.minor, currency }
    return { entry, name, amount, left, bank: await atBank(act, currency) }
  },
)

/**
 * Keeps the bank account of a recipient, typed as `Debian DE89 3704 … Software in the Public Interest`. Without a holder it is the recipient.
 * @throws Refusal
 */
export const setDonationAccount = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder, line: string): Promise<DonationAccount & { readonly name: string }> => {
    await mustRecord(act, by)
    const { work, coop } = act
    const { state, rest } = await namedIn(act, line, "account")
    const { name } = state.recipient
    const first = readPaymentDetails(rest, { words: coop.words.typed })
    const nameless = isRefused(first) && first.refused === "payinfo-no-name"
    const read = nameless ? readPaymentDetails(`${name} ${rest}`, { words: coop.words.typed }) : first
    if (isRefused(read))
      return read.refused === "payinfo-no-iban"
        ? refuse("donation-no-account", { name })
        : Promise.reject(new Refusal(read))
    if (!("iban" in read)) return refuse("donation-no-account", { name })
    const account = { holder: read.name, iban: read.iban, bic: read.bic ?? null }
    const contents = await putDonationAccount(work, coop.key, state.key, account)
    const details = { recipient: state.key, contents }
    await addRecord(work, coop.key, { actor: by.person, act: "donation-account-set", details })
    return { ...account, name }
  },
)

/** What the file for the bank pays, and what the treasurer pays in another way. */
export interface TransferredDonations {
  readonly paid: readonly { readonly name: string; readonly amount: Money }[]
  readonly otherwise: readonly { readonly state: RecipientState; readonly amount: Money }[]
}

/**
 * Sends the treasurer a file for the bank with everything that is due to recipients whose account is known. Nothing is booked by it.
 * @throws Refusal if nothing is due
 */
export const transferDonations = askedBy(
  { power: "hold-treasury" },
  async (act: Act, by: Recorder): Promise<TransferredDonations> => {
    await mustRecord(act, by)
    const { work, coop } = act
    const states = await recipientStates(act, await recipientsOf(work, coop.key))
    const items = states.flatMap((state) =>
      state.due.filter(({ minor }) => minor > 0n).map((amount) => ({ state, amount })),
    )
    if (items.length === 0) refuse("donation-nothing-to-transfer")
    const today = dateOf(work.now, coop.zone)
    // The same donations on the same day have the same code, so a bank that gets the file twice knows it.
    const all = items.map(({ state, amount }) => `${state.key} ${amount.minor} ${amount.currency}`)
    const digest = createHash("sha256")
      .update([coop.key, today, ...all].join("\n"))
      .digest("hex")
    const code = digest.slice(0, 8).toUpperCase()
    const transfers: Transfer[] = []
    const paid: TransferredDonations["paid"][number][] = []
    const otherwise: TransferredDonations["otherwise"][number][] = []
    for (const { state, amount } of items) {
      const { account } = state
      const to = account && { iban: account.iban, name: account.holder, ...(account.bic && { bic: account.bic }) }
      const route = to ? routeOf(amount, coop.config, to) : null
      if (route?.by !== "sepa" && route?.by !== "swiss") otherwise.push({ state, amount })
      else {
        const { currency, minor: cents } = amount
        const text = coop.words.t("donation-remittance", { coop: coop.config.name })
        const endToEndId = `DONATION-${code}-${transfers.length + 1}`
        transfers.push({ to: route.to, by: route.by, currency, cents, endToEndId, text })
        paid.push({ name: state.recipient.name, amount })
      }
    }
    const { account: from } = coop.config
    if (from && transfers.length > 0) {
      const days = { sepa: bankDayFrom(today, "target"), swiss: bankDayFrom(today, "swiss") }
      const file = { id: `DONATION-${code}`, made: work.now, today, days, instant: false, from, transfers }
      const bytes = Buffer.from(painFile(file)).toString("base64")
      const filename = `${coop.words.t("donation-file")}-${today}.xml`
      await addToOutbox(work, {
        to: { person: by.person },
        errand: { do: "file", filename, mimetype: "application/xml", bytes },
      })
    }
    return { paid, otherwise }
  },
)

/** Donations that the treasurer has to pay, in `!todo`. Nothing is listed if other people read along. */
export const donationTodo: Todo<DonationDuty> = {
  name: "donations",
  rank: "money",
  async waiting(act, { person, alone }) {
    if (!alone || !person.powers.has("hold-treasury")) return []
    const states = await recipientStates(act, await recipientsOf(act.work, act.coop.key))
    const due = states.flatMap(({ recipient, due }) => {
      const amounts = due.filter(({ minor }) => minor > 0n)
      return amounts.length === 0 ? [] : [{ name: recipient.name, amounts }]
    })
    return due.length === 0 ? [] : [{ duty: "donations", due, until: null }]
  },
  reminds: () => true,
  line: donationDutyLine,
}
