/** Payroll for whoever does the taxes (§18.3, §18.5): a month's lines, and a year's sums. Waggle computes gross amounts, and no taxes. */
import { countryCalled } from "../../config/countries.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { type Month, month, monthBegin, monthEnd } from "../../kernel/rules/months.ts"
import { instant, type LookedUp, type MatrixId } from "../../kernel/rules/types.ts"
import { addToOutbox } from "../../kernel/store/outbox.ts"
import { mustBeTrusted } from "../../ledger/acts/treasury.ts"
import { linesOf, peopleInLedger } from "../../ledger/reads.ts"
import { duesOf, personOf } from "../../ledger/rules/ledger.ts"
import type { SenderTrust } from "../../standing/acts/identity.ts"
import { idsOf, presentIds } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { yearOf } from "../rules/year.ts"
import { monthCsv, type PayrollRow, type PayrollYear, yearCsv } from "../views/payroll.ts"

/** The accounts of dues that somebody may read here: everybody's for the treasurer, and otherwise one's own. */
async function readable(act: Act, by: LookedUp, trust: SenderTrust) {
  const { work, coop } = act
  const everybody = by.powers.has("hold-treasury")
  if (everybody) await mustBeTrusted(act, by.person, trust)
  const people = everybody ? await peopleInLedger(work, coop.key) : await idsOf(work, coop.key, by.person)
  const now = await presentIds(work, coop.key)
  const present = (person: MatrixId): MatrixId => now.get(person) ?? person
  return { everybody, accounts: people.map(duesOf), present }
}

/** A month's payroll. `everybody`: whether it is that of all, for the treasurer. */
export interface PayrollMonth {
  readonly month: Month
  readonly everybody: boolean
  readonly rows: readonly PayrollRow[]
}

/** The lines of pay that were booked for a month: for the treasurer everybody's, for others their own. */
export const readPayroll = askedBy(
  "concerned",
  async (act: Act, by, trust: SenderTrust, of: Month): Promise<PayrollMonth> => {
    const { work, coop } = act
    const { everybody, accounts, present } = await readable(act, by, trust)
    const span = { begin: monthBegin(of, coop.zone), end: monthEnd(of, coop.zone) }
    const lines = await linesOf(work, coop.key, accounts, { begin: span.begin })
    const rows = lines.flatMap(({ entry, posting: { account, amount, basis } }): PayrollRow[] => {
      const person = personOf(account)
      // The text of an entry of pay is its month, also where the books of the month were closed before.
      if (entry.kind !== "pay" || entry.text !== of || basis?.rule !== "hours" || person === null) return []
      return [{ person: present(person), basis, amount: { ...amount, minor: -amount.minor }, entry: entry.number }]
    })
    return {
      month: of,
      everybody,
      rows: rows.toSorted((one, other) => (one.person < other.person ? -1 : Number(one.person > other.person))),
    }
  },
)

/** The sums of a year, as the co-op's country wants them. */
export const readPayrollYear = askedBy(
  "concerned",
  async (act: Act, by, trust: SenderTrust, year: number): Promise<PayrollYear> => {
    const { work, coop } = act
    const { everybody, accounts, present } = await readable(act, by, trust)
    const begin = monthBegin(month(`${year}-01`), coop.zone)
    const end = instant(monthEnd(month(`${year}-12`), coop.zone))
    const lines = await linesOf(work, coop.key, accounts, { begin, end })
    const people = yearOf(
      lines.map(({ entry: { kind }, posting }) => ({ kind, posting })),
      present,
    )
    return { year, everybody, people, country: countryCalled(coop.config.country) }
  },
)

/** Sends the month's payroll as CSV into the person's encrypted direct room. `readPayroll` has checked what they may see. */
export const sendPayroll = (act: Act, to: MatrixId, payroll: PayrollMonth): Promise<void> =>
  sendCsv(
    act,
    to,
    `${act.coop.words.t("payroll-file", { of: payroll.month })}.csv`,
    monthCsv(act.coop.words, payroll.rows),
  )

/** Sends the year's sums as CSV into the person's encrypted direct room. */
export const sendPayrollYear = (act: Act, to: MatrixId, payroll: PayrollYear): Promise<void> =>
  sendCsv(
    act,
    to,
    `${act.coop.words.t("payroll-file", { of: String(payroll.year) })}.csv`,
    yearCsv(act.coop.words, payroll),
  )

async function sendCsv({ work }: Act, to: MatrixId, filename: string, csv: string): Promise<void> {
  const errand = { do: "file", filename, mimetype: "text/csv", bytes: Buffer.from(csv).toString("base64") } as const
  await addToOutbox(work, { to: { person: to }, errand, urgency: "answer" })
}
