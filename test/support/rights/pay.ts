/** Who may ask for what about pay (§18): everybody reads the scale; rates are for the person, for who sets them, and for the treasurer. */

import type { Act } from "../../../src/kernel/acts/context.ts"
import { month } from "../../../src/kernel/rules/months.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import * as country from "../../../src/pay/acts/country.ts"
import { readHoursWithoutRate } from "../../../src/pay/acts/pay-todo.ts"
import * as payroll from "../../../src/pay/acts/payroll.ts"
import * as rates from "../../../src/pay/acts/rates.ts"
import * as grades from "../../../src/pay/acts/role-grades.ts"
import * as scale from "../../../src/pay/acts/scale.ts"
import { adoptScale, putScaleDraft } from "../../../src/pay/store/scales.ts"
import { insertRole } from "../../../src/roles/store/roles.ts"
import { board, typedIn } from "../everybody.ts"
import { byPower, type Case, concerned, eli, members, O, P, trustOf } from "./case.ts"

const hive = coopKey("hive")

/** A scale holds, and R1 hangs from the board. */
async function scaled({ work }: Act): Promise<void> {
  const [motion] = await work.trx("motions").orderBy("id").limit(1).pluck("id")
  const one = { key: "A", lowest: 1500n, highest: 3000n, step: 0n }
  await putScaleDraft(work, hive, motion ?? 1, 1, { currency: "EUR", ratio: "3", grades: [one] })
  await adoptScale(work, hive, motion ?? 1, 1, "2020-01-01")
  await insertRole(work, hive, { name: "Bakery", under: { office: board }, seats: 1, powers: [] })
}

const line = "A 20 EUR because the work has grown"

export const paying: readonly Case[] = [
  { act: "readCountry", may: members, run: (act, by) => country.readCountry(act, by) },
  { act: "readScaleState", may: members, run: (act, by) => scale.readScaleState(act, by) },
  {
    ...{ act: "proposeScale", may: [...P, ...O] },
    run: (act, by) => scale.proposeScale(act, by, "ratio 2\nA 15-20 EUR", typedIn(act)),
  },
  { act: "setRate", ...byPower("set-rates"), prepare: scaled, run: (act, by) => rates.setRate(act, by, eli, line) },
  { act: "readRateOf", may: members, run: (act, by) => rates.readRateOf(act, by, trustOf(by), null) },
  {
    ...{ act: "readRateOf", about: "somebody else’s", may: ["treasurer", "board member"] },
    run: (act, by) => rates.readRateOf(act, by, trustOf(by), eli),
  },
  { act: "readHoursWithoutRate", may: concerned, run: (act, by) => readHoursWithoutRate(act, by) },
  { act: "gradeRole", ...byPower("appoint"), prepare: scaled, run: (act, by) => grades.gradeRole(act, by, "R1", "A") },
  { act: "readRoleGrade", may: members, run: (act, by) => grades.readRoleGrade(act, by, 1) },
  {
    ...{ act: "readPayroll", may: concerned },
    run: (act, by) => payroll.readPayroll(act, by, trustOf(by), month("2026-11")),
  },
  {
    ...{ act: "readPayrollYear", may: concerned },
    run: (act, by) => payroll.readPayrollYear(act, by, trustOf(by), 2026),
  },
]
