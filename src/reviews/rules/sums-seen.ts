/** Who sees the sums of somebody's reviews besides themselves (§14.4): whoever sets their rate. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { type Hierarchy, overseersOf } from "../../roles/rules/over.ts"
import { governs } from "../../roles/rules/tree.ts"
import { rolesOf } from "./worked.ts"

/** Whoever has `set-rates` over the person. Where nobody has, whoever decides about a role that they hold. Never they themselves. */
export function seesSums(hierarchy: Hierarchy, person: MatrixId): readonly MatrixId[] {
  const { tree, offices, seats } = hierarchy
  const setters = overseersOf(hierarchy, person, "set-rates")
  if (setters.length > 0) return setters
  const holders = [...tree.values()].flatMap((role) => role.holders.map((one) => one.person))
  const people = [...new Set([...seats.map((seat) => seat.person), ...holders])].filter((one) => one !== person)
  const officesOf = (one: MatrixId) => seats.flatMap((seat) => (seat.person === one ? [seat.office] : []))
  return people
    .filter((one) =>
      rolesOf(tree, person).some((role) =>
        governs(tree, { person: one, offices: officesOf(one) }, role.under, offices),
      ),
    )
    .toSorted()
}
