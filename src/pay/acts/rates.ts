/** Hourly rates (§18.1): who has `set-rates` over a person sets theirs, with a written reason, and the person hears of it. */
import { DateTime } from "luxon"
import type { Act } from "../../kernel/acts/context.ts"
import { say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { type CalendarDay, dateOf } from "../../kernel/rules/happened.ts"
import { month, monthEnd } from "../../kernel/rules/months.ts"
import { instant, type LookedUp, type MatrixId, type Money } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { mustBeTrusted } from "../../ledger/acts/treasury.ts"
import { linesOf } from "../../ledger/reads.ts"
import { duesOf } from "../../ledger/rules/ledger.ts"
import { readOver } from "../../roles/acts/over.ts"
import { hasOver } from "../../roles/rules/over.ts"
import type { SenderTrust } from "../../standing/acts/identity.ts"
import { idsOf, standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { putHourly } from "../../treasury/changes.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { comingRates, mayHaveRate, rateOn, scaleOn, yearsBetween } from "../rules/rates.ts"
import { readRate } from "../rules/typed-rate.ts"
import { type KeptRate, putRate, ratesOf, reasonOf } from "../store/rates.ts"
import { scalesOf } from "../store/scales.ts"
import { type RateState, rateToPerson } from "../views/rates.ts"
import { payRulesOf } from "./paying.ts"

/** A rate that was set, for the answer. */
export interface SetRate {
  readonly person: MatrixId
  readonly grade: string
  readonly rate: Money
  readonly since: CalendarDay
  /** The last day, if the rate is for days before those that were paid. */
  readonly until: CalendarDay | null
}

/**
 * Sets somebody's grade and rate, as they were typed. The person hears it in their direct message, with the reason and how to contest it.
 * @throws Refusal
 */
export const setRate = askedBy("member", async (act: Act, by, person: MatrixId, typed: string): Promise<SetRate> => {
  const { work, coop } = act
  const name = plainName(person, coop.server)
  if (person === by.person) refuse("rate-own")
  if (!hasOver(await readOver(act), by.person, person, "set-rates")) refuse("rate-not-over", { person: name })
  const rules = await payRulesOf(act)
  const first = rules.serviceSince.get(person)
  // Whoever has left is still owed the hours that wait for a rate.
  if (first === undefined && !belongs(await standingOf(work, coop.config, person)))
    return refuse("never-member", { person: name })
  const today = dateOf(work.now, coop.zone)
  const scales = await scalesOf(work, coop.key)
  const scaleNow = scaleOn(scales, today)
  if (!scaleNow) return refuse("no-pay-scale")
  const copy = exampleFor(act, name, scaleNow)
  const read = orRefuse(readRate(typed, coop.words, { today, currency: scaleNow.currency, copy }))
  const since = read.since ?? today
  if (first !== undefined && since < first) refuse("rate-before", { person: name, day: first })
  const paid = await paidThrough(act, person)
  const had =
    rules.ratesOf
      .get(person)
      ?.map((one) => one.since)
      .sort()[0] ?? null
  orRefuse(
    mayHaveRate(
      scaleOn(scales, since),
      { ...read, since },
      { years: first === undefined ? 0 : yearsBetween(first, since), paidThrough: paid.hours, first: had },
    ),
  )
  if (coop.config.pay.monthly === "instead" && paid.monthly !== null && since <= paid.monthly)
    refuse("rate-monthly-paid", { through: paid.monthly })
  // The rate is for days on which they had none. What was paid since stays as it was.
  const until = paid.hours !== null && since <= paid.hours && had !== null ? dayBefore(had) : null
  const { grade, rate, reason } = read
  await writeRate(act, by.person, { person, grade, rate, since, until }, reason)
  await say(act, { person }, rateToPerson(coop, { by: by.person, grade, rate, since, until, reason }))
  return { person, grade, rate, since, until }
})

const dayBefore = (day: CalendarDay): CalendarDay =>
  DateTime.fromISO(day, { zone: "UTC" }).minus({ days: 1 }).toFormat("yyyy-MM-dd")

/** Stores a rate, and writes into the minutes that one was set. Who may set it was checked before. */
export async function writeRate({ work, coop }: Act, by: MatrixId, set: SetRate, reason: string): Promise<void> {
  const put = await putRate(work, coop.key, set, { by, reason })
  await putHourly(work, coop.key, set.person, set.since)
  const details = { rate: put.number, whole: put.whole, reason: put.reason }
  await addRecord(work, coop.key, { actor: by, act: "rate-set", details })
}

/** A line to copy, with a grade and an amount that fit. */
function exampleFor(
  { coop }: Act,
  name: string,
  scale: { readonly currency: string; readonly grades: readonly { readonly key: string; readonly highest: bigint }[] },
): string {
  const [grade] = scale.grades
  const { words, config } = coop
  const amount = words.money({ minor: grade?.highest ?? 0n, currency: scale.currency })
  return words.t("rate-copy", { prefix: config.prefix, person: name, grade: grade?.key ?? "A", amount })
}

/** The last days of the last months of which hours of this person were paid, and monthly payments fell due. Null: none were. */
async function paidThrough({ work, coop }: Act, person: MatrixId) {
  const accounts = (await idsOf(work, coop.key, person)).map(duesOf)
  const lines = await linesOf(work, coop.key, accounts)
  const through = (rule: "hours" | "monthly"): CalendarDay | null => {
    const months = lines.flatMap(({ posting: { basis } }) => (basis?.rule === rule ? [basis.month] : []))
    const last = months.sort().at(-1)
    return last === undefined ? null : dateOf(instant(monthEnd(month(last), coop.zone) - 1), coop.zone)
  }
  return { hours: through("hours"), monthly: through("monthly") }
}

/**
 * The rate of a person today, and the rates that were set for them. They read it themselves; so does who sets it, and the treasurer.
 * @throws Refusal for anybody else
 */
export const readRateOf = askedBy(
  "member",
  async (act: Act, by, trust: SenderTrust, meant: MatrixId | null): Promise<RateState> => {
    const { work, coop } = act
    const person = meant ?? by.person
    if (person !== by.person) {
      await mustReadRateOf(act, by, person)
      await mustBeTrusted(act, by.person, trust)
    }
    const today = dateOf(work.now, coop.zone)
    const set = await ratesOf(work, coop.key, person)
    const latest = set.at(-1)
    return {
      person,
      now: rateOn(await payRulesOf(act), person, today),
      coming: comingRates(set, today),
      latest: latest ? await withReason(act, latest) : null,
    }
  },
)

const withReason = async ({ work, coop }: Act, rate: KeptRate) => ({
  ...rate,
  reason: await reasonOf(work, coop.key, rate.number),
})

/** @throws Refusal unless they set the person's rate, or are the treasurer */
async function mustReadRateOf(act: Act, by: LookedUp, person: MatrixId): Promise<void> {
  if (by.powers.has("hold-treasury")) return
  if (!hasOver(await readOver(act), by.person, person, "set-rates"))
    refuse("rate-not-read", { person: plainName(person, act.coop.server) })
}
