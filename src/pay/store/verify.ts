/** Checks pay scales, rates, grades of roles and paid months against the minutes and the ledger (§11, §18). */
import { sha256 } from "../../kernel/rules/minutes.ts"
import { thenCalled } from "../../kernel/rules/told.ts"
import { type MotionId, matrixId, numbered } from "../../kernel/rules/types.ts"
import type { Check } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { ledgerIn } from "../../ledger/reads.ts"
import { peopleIn } from "../../standing/reads.ts"
import { wholeOfRate } from "./rates.ts"

/** Names what was altered: `pay scale M7.1` for one that a motion proposes, `pay scale M7` for one in force. */
export const scalesCheck: Check = {
  name: "pay scales",
  section: "decisions",
  async check({ knex, coop, records }) {
    // A database of an older release, without these tables, has nothing to check.
    if (!(await knex.schema.hasTable("pay_scales"))) return { altered: [] }
    const motions = await knex("motions").where({ coop, series: "public" }).select("id", "number")
    const named = new Map<number, MotionId>(motions.map(({ id, number }) => [id, numbered(number, "public")]))
    const nameOf = (row: number) => named.get(row) ?? `(${row})`
    const altered = new Set<string>()

    const proposed = new Map(
      toldBy(records, ["pay-scale-proposed"]).map(({ details }) => [
        `${details.motion}.${details.option}`,
        details.scale,
      ]),
    )
    for (const { motion_id, seq, scale } of await knex("pay_scale_drafts").where({ coop })) {
      const name = `${nameOf(motion_id)}.${seq}`
      if (proposed.get(name) !== scale) altered.add(`pay scale ${name}`)
      proposed.delete(name)
    }
    for (const name of proposed.keys()) altered.add(`pay scale ${name}`)

    const adopted = toldBy(records, ["pay-scale-adopted"])
    const rows = await knex("pay_scales").where({ coop }).orderBy("number")
    for (let at = 0; at < Math.max(adopted.length, rows.length); at += 1) {
      const [told, row] = [adopted[at], rows[at]]
      const same =
        row !== undefined &&
        told !== undefined &&
        row.number === at + 1 &&
        told.details.motion === named.get(row.motion_id) &&
        told.details.option === row.seq &&
        told.details.since === row.since &&
        told.record.at === row.adopted_at
      if (!same) altered.add(`pay scale ${told?.details.motion ?? nameOf(row?.motion_id ?? 0)}`)
    }
    return { altered: [...altered] }
  },
}

/** Names altered rates by their number, `rate 3`, and altered grades of roles, `grade of R2`. */
export const ratesCheck: Check = {
  name: "rates",
  section: "work",
  async check(checking) {
    const { knex, coop, records } = checking
    if (!(await knex.schema.hasTable("pay_rates"))) return { altered: [] }
    const { moves } = checking.once(peopleIn)
    const altered = new Set<string>()
    const told = new Map(toldBy(records, ["rate-set"]).map((one) => [one.details.rate, one]))
    for (const row of await knex("pay_rates").where({ coop }).orderBy("number")) {
      const one = told.get(row.number)
      told.delete(row.number)
      if (!one) {
        altered.add(`rate ${row.number}`)
        continue
      }
      const then = (person: string) => matrixId(thenCalled(moves, matrixId(person), one.record.number))
      const same =
        wholeOfRate(row.salt, { ...row, person: then(row.person) }) === one.details.whole &&
        sha256(row.reason) === one.details.reason &&
        then(row.set_by) === one.record.actor &&
        row.set_at === one.record.at
      if (!same) altered.add(`rate ${row.number}`)
    }
    for (const number of told.keys()) altered.add(`rate ${number}`)

    const graded = toldBy(records, ["role-graded"])
    const grades = await knex("role_grades").where({ coop }).orderBy("number")
    for (let at = 0; at < Math.max(graded.length, grades.length); at += 1) {
      const [one, row] = [graded[at]?.details, grades[at]]
      const same =
        row !== undefined &&
        one !== undefined &&
        row.number === at + 1 &&
        one.role === `R${row.role}` &&
        (one.grade ?? null) === row.grade &&
        one.since === row.since
      if (!same) altered.add(`grade of ${one?.role ?? `R${row?.role ?? 0}`}`)
    }
    return { altered: [...altered] }
  },
}

/** Names months whose pay does not agree with the ledger or the minutes: `pay of 2026-11`. */
export const paidMonthsCheck: Check = {
  name: "paid months",
  section: "money",
  async check(checking) {
    const { knex, coop, records } = checking
    if (!(await knex.schema.hasTable("paid_months"))) return { altered: [] }
    const { entries } = await checking.once(ledgerIn)
    const told = new Map<string, number | null>()
    for (const { details } of toldBy(records, ["pay-closed"])) told.set(details.month, null)
    // The text of an entry of pay is its month.
    for (const { kind, text, number } of entries) if (kind === "pay") told.set(text, number)
    const kept = new Map<string, number | null>(
      (await knex("paid_months").where({ coop })).map(({ month, entry }) => [month, entry]),
    )
    const wrong = [...new Set([...told.keys(), ...kept.keys()])].filter(
      (month) => !kept.has(month) || !told.has(month) || kept.get(month) !== told.get(month),
    )
    return { altered: wrong.map((month) => `pay of ${month}`) }
  },
}
