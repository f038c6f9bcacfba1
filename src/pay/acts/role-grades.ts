/** The pay grades of roles (§14.2). */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { mustGovern, readTree, theRole } from "../../roles/acts/finding.ts"
import { roleId } from "../../roles/rules/tree.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { type RoleGrade, scaleOn } from "../rules/rates.ts"
import { gradeOf } from "../rules/scale.ts"
import { putRoleGrade, roleGradesOf } from "../store/rates.ts"
import { scalesOf } from "../store/scales.ts"
import { settleHoldings } from "./holdings.ts"

/** A role and its pay grade. Null: it has none any more. */
export interface GradedRole {
  readonly role: string
  readonly grade: string | null
}

/**
 * Gives a role a pay grade, or takes it away (`none`). Whoever makes and fills the role does it (§14.2).
 * @throws Refusal
 */
export const gradeRole = askedBy(
  "member",
  async (act: Act, by, typedRole: string, typedGrade: string | null): Promise<GradedRole> => {
    const { work, coop } = act
    const tree = await readTree(act)
    const role = theRole(tree, typedRole)
    await mustGovern(act, by, tree, role.under, role)
    const today = dateOf(work.now, coop.zone)
    const scale = scaleOn(await scalesOf(work, coop.key), today)
    if (!scale) return refuse("no-pay-scale")
    const grade = typedGrade === null ? null : gradeOf(scale, typedGrade)
    if (typedGrade !== null && !grade)
      return refuse("no-such-grade", { grade: typedGrade.toUpperCase(), grades: scale.grades.map(({ key }) => key) })
    await writeRoleGrade(act, by.person, { role: role.number, grade: grade?.key ?? null, since: today })
    await settleHoldings(act)
    return { role: roleId(role.number), grade: grade?.key ?? null }
  },
)

/** Stores the pay grade of a role, and writes it into the minutes. Who may do it was checked before. */
export async function writeRoleGrade({ work, coop }: Act, by: MatrixId, set: RoleGrade): Promise<void> {
  await putRoleGrade(work, coop.key, set)
  const { role, grade, since } = set
  const details = { role: roleId(role), ...(grade !== null && { grade }), since }
  await addRecord(work, coop.key, { actor: by, act: "role-graded", details })
}

/** The pay grade of a role, which everybody reads. Null: it has none. */
export const readRoleGrade = askedBy(
  "member",
  async ({ work, coop }: Act, _by, role: number): Promise<string | null> =>
    (await roleGradesOf(work, coop.key)).findLast((one) => one.role === role)?.grade ?? null,
)
