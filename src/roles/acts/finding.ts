/** Finds the roles that people mean, and says who may change them (§14.2). */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { seatsWith } from "../../standing/reads.ts"
import { meantDeeds, roleNumber, unquoted } from "../rules/asked.ts"
import { governs, type Place, powersAt, roleId, sameName, type Tree, treeOf, upFrom } from "../rules/tree.ts"
import { type KeptRole, rolesIn } from "../store/roles.ts"

export type KeptTree = Tree<KeptRole>

/** The roles of the co-op that have not ended. */
export const readTree = async ({ work, coop }: Act): Promise<KeptTree> => treeOf(await rolesIn(work, coop.key))

/** `R3 Head bakery`, as plain text. */
export const named = ({ number, name }: Pick<KeptRole, "number" | "name">): string => `${roleId(number)} ${name}`

/** The most roles that a refusal names. */
const most = 8

/** The role that was typed, by its number or its name. @throws Refusal */
export function theRole(tree: KeptTree, typed: string): KeptRole {
  const number = roleNumber(typed)
  const role = number === null ? [...tree.values()].find(({ name }) => sameName(name, typed)) : tree.get(number)
  if (role) return role
  const roles = someNamed(tree)
  return refuse("no-such-role", { typed: typed === "" ? "“”" : typed, roles, some: roles.length > 0 })
}

/** The first roles, as a refusal names them. */
export const someNamed = (tree: KeptTree): string[] => [...tree.values()].slice(0, most).map(named)

/**
 * The role that somebody wants to see, typed without quotes. A text that is no role, but a change to one in a wrong order, is refused with
 * the line that does it.
 * @throws Refusal
 */
export function theRoleAlone({ coop }: Act, tree: KeptTree, typed: string): KeptRole {
  const called = (text: string) => [...tree.values()].find(({ name }) => sameName(name, text))
  if (roleNumber(typed) !== null || called(typed)) return theRole(tree, typed)
  const meant = meantDeeds(typed, coop.words.typed)
  for (const { role: text, rest } of meant) {
    const number = roleNumber(text)
    const role = number === null ? called(unquoted(text)) : tree.get(number)
    if (role) refuse("role-line", { copy: `${coop.config.prefix}role ${roleId(role.number)} ${rest}` })
  }
  return theRole(tree, meant[0]?.role ?? typed)
}

/** A place as people call it: the name of an office, or `R3 Head bakery`. Plain text. */
export function placeName({ coop }: Act, tree: KeptTree, place: Place): string {
  if ("office" in place) return coop.words.office(place.office)
  const role = tree.get(place.role)
  return role ? named(role) : roleId(place.role)
}

/** The people who decide about the roles directly under a place, nearest first, without the one who asks. */
export async function deciders(act: Act, tree: KeptTree, place: Place): Promise<MatrixId[]> {
  const { work, coop } = act
  const seats = await seatsWith(work, coop.config, "appoint")
  const people = upFrom(tree, place).flatMap((at) => {
    if (!powersAt(tree, at, coop.config.offices).includes("appoint")) return []
    if ("office" in at) return seats.filter(({ office }) => office === at.office).map(({ person }) => person)
    return tree.get(at.role)?.holders.flatMap(({ person, accepted }) => (accepted ? [person] : [])) ?? []
  })
  return [...new Set(people.length > 0 ? people : seats.map(({ person }) => person))]
}

/** Refuses a person who does not decide about the roles directly under this place. @throws Refusal */
export async function mustGovern(act: Act, by: LookedUp, tree: KeptTree, place: Place, role?: KeptRole): Promise<void> {
  const { coop } = act
  const { offices } = coop.config
  if (!offices.some(({ powers }) => powers.includes("appoint"))) refuse("roles-off")
  if (governs(tree, by, place, offices)) return
  const people = (await deciders(act, tree, place)).map((person) => plainName(person, coop.server))
  refuse("role-not-yours", {
    what: role === undefined && "office" in place ? "office" : "role",
    place: role ? named(role) : placeName(act, tree, place),
    people,
    some: people.length > 0,
  })
}
