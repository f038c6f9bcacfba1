/** Who has `approve-hours` or `set-rates` over whom (§14.2, §18): by an office, or by a role above one that the person holds. */
import type { MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import type { Offices } from "../../standing/rules/offices.ts"
import { holds, type Place, powersAt, type Role, type RolePower, type Tree, upFrom } from "./tree.ts"

/** The powers that somebody has over people, and not over things. */
export type PowerOver = Extract<RolePower, "approve-hours" | "set-rates">

/** Who holds what in a co-op. */
export interface Hierarchy {
  readonly tree: Tree
  readonly offices: Offices
  readonly seats: readonly { readonly office: OfficeKey; readonly person: MatrixId }[]
}

const rolesOf = ({ tree }: Hierarchy, person: MatrixId): readonly Role[] =>
  [...tree.values()].filter((role) => holds(role, person))

/** The people who hold a place. */
function holdersOf({ tree, seats }: Hierarchy, place: Place): MatrixId[] {
  if ("office" in place) return seats.filter(({ office }) => office === place.office).map(({ person }) => person)
  return tree.get(place.role)?.holders.flatMap(({ person, accepted }) => (accepted ? [person] : [])) ?? []
}

/**
 * The people who have this power over a person, nearest first. They are those who hold a place above a role of the person, if that place has
 * the power. Where there is nobody of that kind, they are all holders of offices that have it. So somebody answers for people without a role,
 * for those who hold the office themselves, and while the office is vacant. Nobody has the power over themselves.
 */
export function overseersOf(hierarchy: Hierarchy, person: MatrixId, power: PowerOver): readonly MatrixId[] {
  const { tree, offices } = hierarchy
  const others = (places: readonly Place[]) =>
    [...new Set(places.flatMap((place) => holdersOf(hierarchy, place)))].filter((one) => one !== person)
  const above = rolesOf(hierarchy, person).flatMap((role) => upFrom(tree, role.under))
  const near = others(above.filter((place) => powersAt(tree, place, offices).includes(power)))
  if (near.length > 0) return near
  return others(offices.filter(({ powers }) => powers.includes(power)).map(({ key }) => ({ office: key })))
}

/** Whether `by` has this power over the person. */
export const hasOver = (hierarchy: Hierarchy, by: MatrixId, person: MatrixId, power: PowerOver): boolean =>
  overseersOf(hierarchy, person, power).includes(by)

/** Of these people, those over whom `by` has this power. */
export const overseenBy = (
  hierarchy: Hierarchy,
  by: MatrixId,
  people: readonly MatrixId[],
  power: PowerOver,
): readonly MatrixId[] => people.filter((person) => hasOver(hierarchy, by, person, power))

/** Whether anybody in this co-op can have the power: some office has it. */
export const canBeOver = (offices: Offices, power: PowerOver): boolean =>
  offices.some(({ powers }) => powers.includes(power))
