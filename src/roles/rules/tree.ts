/** The hierarchy of roles (§14.2): which role hangs from what, who decides about it, and which powers it has. */
import type { LookedUp, MatrixId, OfficeKey, Refused, Standing } from "../../kernel/rules/types.ts"
import type { Offices, Power } from "../../standing/rules/offices.ts"
import type { GrantedPower } from "../../standing/rules/rights.ts"

/**
 * The powers that a role can have. All others stay with an office, because they come with a private room, with the treasury, or with the chair
 * of a meeting, and the owners choose who has them.
 */
export const rolePowers = [
  ...(["appoint", "invite", "call-conference", "keep-minutes"] as const),
  ...(["approve-hours", "set-rates", "spend"] as const),
] as const satisfies readonly Power[]
export type RolePower = (typeof rolePowers)[number]

/** What a role hangs from: another role, by its number, or an office. */
export type Place = { readonly role: number } | { readonly office: OfficeKey }

export interface Holder {
  readonly person: MatrixId
  /** Who asked them. */
  readonly askedBy: MatrixId
  /** Whether they have accepted. Until then they hold nothing. */
  readonly accepted: boolean
}

export interface Role {
  readonly number: number
  readonly name: string
  readonly under: Place
  readonly seats: number
  /** The powers that it was given. It has those of them that the place above it has too. */
  readonly powers: readonly RolePower[]
  readonly holders: readonly Holder[]
}

/** The roles of a co-op that have not ended, by number. */
export type Tree<R extends Role = Role> = ReadonlyMap<number, R>

export const treeOf = <R extends Role>(roles: readonly R[]): Tree<R> =>
  new Map(roles.map((role) => [role.number, role]))

/** `R3` */
export const roleId = (number: number): string => `R${number}`

export const samePlace = (one: Place, other: Place): boolean =>
  "role" in one ? "role" in other && one.role === other.role : "office" in other && one.office === other.office

/** The roles directly under a place, by number. */
export const under = <R extends Role>(tree: Tree<R>, place: Place): R[] =>
  [...tree.values()].filter((role) => samePlace(role.under, place)).sort((one, other) => one.number - other.number)

/** A role and all roles below it. */
export function branch<R extends Role>(tree: Tree<R>, role: R): R[] {
  return [role, ...under(tree, { role: role.number }).flatMap((below) => branch(tree, below))]
}

/**
 * The place and all places above it, up to the office. A role that has ended counts as no place. The way up ends where it comes back to a
 * role: only a database that somebody altered has such a circle, and `waggle verify` must be able to read it.
 */
export function upFrom(tree: Tree, place: Place): Place[] {
  const way: Place[] = []
  const seen = new Set<number>()
  for (let at: Place = place; ; ) {
    if ("office" in at) return [...way, at]
    const role = tree.get(at.role)
    if (!role || seen.has(role.number)) return way
    seen.add(role.number)
    way.push(at)
    at = role.under
  }
}

/** The office from which a place hangs. */
export function officeAbove(tree: Tree, place: Place): OfficeKey | null {
  const top = upFrom(tree, place).at(-1)
  return top && "office" in top ? top.office : null
}

/** The powers that a role was given, as far as all roles above it were given them too. What the office has is another question. */
const given = (tree: Tree, role: Role): readonly RolePower[] =>
  role.powers.filter((power) =>
    upFrom(tree, role.under).every((at) => "office" in at || tree.get(at.role)?.powers.includes(power)),
  )

/** The powers that a place can hand down, in the order of `rolePowers`: those of its office, and for a role those that it was given. */
export function powersAt(tree: Tree, place: Place, offices: Offices): readonly RolePower[] {
  const office = officeAbove(tree, place)
  const row = offices.find(({ key }) => key === office)
  const role = "role" in place ? tree.get(place.role) : undefined
  const own = role ? given(tree, role) : rolePowers
  return rolePowers.filter((power) => row?.powers.includes(power) && own.includes(power))
}

/** The powers that a role has. */
export const powersOfRole = (tree: Tree, { number }: Pick<Role, "number">, offices: Offices): readonly RolePower[] =>
  powersAt(tree, { role: number }, offices)

/** Whether this person has accepted the role. */
export const holds = (role: Role | undefined, person: MatrixId): boolean =>
  role?.holders.some((holder) => holder.accepted && holder.person === person) ?? false

/**
 * Whether this person makes, changes and fills the roles directly under this place (§14.2): they hold the place or one above it, and may
 * appoint by that. Roles whose office may not appoint any more are looked after by every other office that may, so that nobody is caught in
 * them.
 */
export function governs(
  tree: Tree,
  by: Pick<Standing, "offices"> & { readonly person: MatrixId },
  place: Place,
  offices: Offices,
): boolean {
  const mayHere = upFrom(tree, place).some((at) => {
    if (!powersAt(tree, at, offices).includes("appoint")) return false
    return "office" in at ? by.offices.includes(at.office) : holds(tree.get(at.role), by.person)
  })
  if (mayHere) return true
  const top = officeAbove(tree, place)
  const appointing = offices.filter(({ powers }) => powers.includes("appoint"))
  return !appointing.some(({ key }) => key === top) && appointing.some(({ key }) => by.offices.includes(key))
}

/** The places under which this person may make roles, offices first. */
export function governedPlaces(tree: Tree, by: LookedUp, offices: Offices): Place[] {
  const all: Place[] = [
    ...offices.map(({ key }) => ({ office: key })),
    ...[...tree.keys()].sort((one, other) => one - other).map((role) => ({ role })),
  ]
  return all.filter((place) => powersAt(tree, place, offices).includes("appoint") && governs(tree, by, place, offices))
}

/** Refuses a place that hangs from the role itself: the tree has no circles (§14.2). */
export function mayHang(tree: Tree, role: Role, place: Place): Refused<"role-circle"> | null {
  const inside = upFrom(tree, place).some((at) => "role" in at && at.role === role.number)
  if (!inside || "office" in place) return null
  return { refused: "role-circle", role: roleId(role.number), under: roleId(place.role) }
}

/** The first of these powers that the place does not have. A role's powers are a part of those above it (§14.2). */
export function missingPower(
  tree: Tree,
  place: Place,
  powers: readonly RolePower[],
  offices: Offices,
): RolePower | null {
  const there = powersAt(tree, place, offices)
  return powers.find((power) => !there.includes(power)) ?? null
}

/** Refuses another appointment to a role whose seats are all taken, or promised to somebody who has been asked. */
export function mayTake(role: Role, person: MatrixId): Refused<"role-full"> | "holds" | "asked" | null {
  const there = role.holders.find((holder) => holder.person === person)
  if (there) return there.accepted ? "holds" : "asked"
  if (role.holders.length < role.seats) return null
  return { refused: "role-full", role: role.name, id: roleId(role.number), seats: role.seats }
}

/** The tree without this role. What hung from it hangs from the place above it, with no more powers than before. */
export function without<R extends Role>(tree: Tree<R>, { number, under: above }: Role): Tree<R> {
  const rest = [...tree.values()].filter((role) => role.number !== number)
  return treeOf<R>(
    rest.map(
      (role): R =>
        samePlace(role.under, { role: number }) ? { ...role, under: above, powers: given(tree, role) } : role,
    ),
  )
}

/**
 * The powers that people have through the roles that they hold, each with the office above. Whether the office still has the power is looked
 * at when somebody asks, since a vote can change it. `appoint` is none of them, because it counts only in the role's own branch: `governs`
 * answers for it.
 */
export function grantedBy(tree: Tree): GrantedPower[] {
  const found = new Map<string, GrantedPower>()
  for (const role of tree.values()) {
    const office = officeAbove(tree, role.under)
    if (office === null) continue
    for (const power of given(tree, role))
      for (const { person, accepted } of role.holders)
        if (accepted && power !== "appoint") found.set(`${person} ${office} ${power}`, { person, office, power })
  }
  return [...found.values()]
}

/** Whether two names look the same to people. */
export const sameName = (one: string, other: string): boolean => folded(one) === folded(other)
const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim()
