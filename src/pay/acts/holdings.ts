/** Keeps on which days people held roles that have a pay grade, so that a month's pay knows it afterwards (§14.2, §14.3). */
import type { Act } from "../../kernel/acts/context.ts"
import type { Due, DueItem } from "../../kernel/acts/due.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { readTree } from "../../roles/acts/finding.ts"
import type { Holding } from "../rules/rates.ts"
import { beginHolding, coopsWithGradedRoles, endHolding, holdingsOf, roleGradesOf } from "../store/rates.ts"

/** The holdings that begin and end now. */
async function changesNow(
  act: Act,
): Promise<{ readonly begun: readonly Holding[]; readonly ended: readonly Holding[] }> {
  const { work, coop } = act
  const graded = new Set(
    [...new Map((await roleGradesOf(work, coop.key)).map((one) => [one.role, one.grade]))].flatMap(([role, grade]) =>
      grade === null ? [] : [role],
    ),
  )
  const today = dateOf(work.now, coop.zone)
  const held = [...(await readTree(act)).values()].flatMap(({ number, holders }) =>
    graded.has(number)
      ? holders.flatMap(({ person, accepted }) =>
          accepted ? [{ person, role: number, first: today, last: null }] : [],
        )
      : [],
  )
  const kept = (await holdingsOf(work, coop.key)).filter(({ last }) => last === null)
  const isIn = (list: readonly Holding[], { person, role }: Holding) =>
    list.some((one) => one.person === person && one.role === role)
  return { begun: held.filter((one) => !isIn(kept, one)), ended: kept.filter((one) => !isIn(held, one)) }
}

/** Notes who has taken and who has lost a role with a pay grade. */
export async function settleHoldings(act: Act): Promise<void> {
  const { work, coop } = act
  const { begun, ended } = await changesNow(act)
  for (const one of begun) await beginHolding(work, coop.key, one)
  for (const one of ended) await endHolding(work, coop.key, one, dateOf(work.now, coop.zone))
}

export const holdingsDue: Due<DueItem> = {
  name: "roles with a pay grade",
  turn: "decide",
  async past(work, look) {
    const due: DueItem[] = []
    for (const coop of (await coopsWithGradedRoles(work)).flatMap((key) => look.coop(key) ?? [])) {
      const { begun, ended } = await changesNow({ work, coop })
      if (begun.length > 0 || ended.length > 0) due.push({ coop: coop.key })
    }
    return due
  },
  async act(act) {
    await settleHoldings(act)
    return false
  },
}
