/** Checks rates of bonuses, measures and reckoned years against the minutes and the ledger (§11, §18.4). */
import { thenCalled } from "../../kernel/rules/told.ts"
import { type MotionId, matrixId, numbered } from "../../kernel/rules/types.ts"
import type { Check } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { ledgerIn } from "../../ledger/reads.ts"
import { peopleIn } from "../../standing/reads.ts"

/** Names what was altered: `bonus M7` for rates, `measure 2 of M7 for 2026`, `bonuses of 2026` for a reckoned year. */
export const bonusesCheck: Check = {
  name: "bonuses",
  section: "money",
  async check(checking) {
    const { knex, coop, records } = checking
    // A database of an older release, without these tables, has nothing to check.
    if (!(await knex.schema.hasTable("bonus_rates"))) return { altered: [] }
    const { moves } = checking.once(peopleIn)
    const motions = await knex("motions").where({ coop, series: "public" }).select("id", "number")
    const named = new Map<number, MotionId>(motions.map(({ id, number }) => [id, numbered(number, "public")]))
    const altered = new Set<string>()

    const adopted = toldBy(records, ["bonus-adopted"])
    const rates = await knex("bonus_rates").where({ coop }).orderBy("number")
    for (let at = 0; at < Math.max(adopted.length, rates.length); at += 1) {
      const [told, row] = [adopted[at], rates[at]]
      const same =
        row !== undefined &&
        told !== undefined &&
        row.number === at + 1 &&
        told.details.motion === named.get(row.motion_id) &&
        told.details.rates === row.bonus &&
        told.details.adoptedAt === row.adopted_at
      if (!same) altered.add(`bonus ${told?.details.motion ?? named.get(row?.motion_id ?? 0) ?? at + 1}`)
    }

    const measures = new Map(
      toldBy(records, ["bonus-measure-recorded"]).map((one) => [
        `${one.details.measure} of ${one.details.motion} for ${one.details.year}`,
        one,
      ]),
    )
    for (const row of await knex("bonus_measures").where({ coop })) {
      const name = `${row.measure} of ${named.get(row.motion_id)} for ${row.year}`
      const told = measures.get(name)
      measures.delete(name)
      const same =
        told !== undefined &&
        told.details.met === Boolean(row.met) &&
        told.record.at === row.recorded_at &&
        told.record.actor === thenCalled(moves, matrixId(row.recorded_by), told.record.number)
      if (!same) altered.add(`measure ${name}`)
    }
    for (const name of measures.keys()) altered.add(`measure ${name}`)

    const { entries } = await checking.once(ledgerIn)
    const reckoned = new Map<number, number | null>()
    for (const { details } of toldBy(records, ["bonuses-reckoned"])) reckoned.set(details.year, null)
    // The text of an entry of bonuses is its year.
    for (const { kind, text, number } of entries) if (kind === "bonus") reckoned.set(Number(text), number)
    const rows = await knex("reckoned_years").where({ coop })
    const kept = new Map<number, number | null>(rows.map(({ year, entry }) => [year, entry]))
    for (const year of new Set([...reckoned.keys(), ...kept.keys()]))
      if (!kept.has(year) || !reckoned.has(year) || kept.get(year) !== reckoned.get(year))
        altered.add(`bonuses of ${year}`)
    return { altered: [...altered] }
  },
}
