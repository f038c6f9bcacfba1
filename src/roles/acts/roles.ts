/** Making, changing, moving and ending roles (§14.2). Whoever may appoint over a branch does that in it. */
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { commitment } from "../../kernel/rules/minutes.ts"
import type { LookedUp, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { roleNumber } from "../rules/asked.ts"
import {
  governedPlaces,
  governs,
  mayHang,
  missingPower,
  type Place,
  powersAt,
  type Role,
  type RolePower,
  roleId,
  rolePowers,
  sameName,
  samePlace,
  under,
  without,
} from "../rules/tree.ts"
import { changeRole, endRole, insertRole, type KeptRole, putExpectation } from "../store/roles.ts"
import { expectedCard, lostCard } from "../views/roles.ts"
import { type KeptTree, mustGovern, named, placeName, readTree, theRole } from "./finding.ts"
import { endHolding } from "./holders.ts"
import { settleRoles } from "./settled.ts"

/** The most characters of a name. Two of them fit into a line of a phone. */
export const longestName = 60
const mostSeats = 99

const placeText = (place: Place): string => ("role" in place ? roleId(place.role) : place.office)

const recorded = ({ number, name, salt, under: place, seats, powers }: KeptRole) => ({
  ...{ role: roleId(number), under: placeText(place), wording: commitment(salt, name), seats, powers },
})

/** A role after a change, with the place that it hangs from, as people call it. */
export interface Changed {
  readonly role: KeptRole
  readonly place: string
}

/**
 * Makes a role under an office or another role.
 * @param typedPlace what it hangs from, as typed; null: the only place where this person makes roles
 * @param office the office that was typed as the place, if it is one
 * @throws Refusal
 */
export const makeRole = askedBy(
  "member",
  async (act: Act, by, name: string, typedPlace: string | null, office: OfficeKey | null): Promise<Changed> => {
    const { work, coop } = act
    const tree = await readTree(act)
    const place = typedPlace === null ? await onlyPlace(act, by, tree, name) : thePlace(tree, typedPlace, office)
    await mustGovern(act, by, tree, place)
    mustBeName(tree, name)
    const role = await insertRole(work, coop.key, { name, under: place, seats: 1, powers: [] })
    await addRecord(work, coop.key, { actor: by.person, act: "role-made", details: recorded(role) })
    return { role, place: placeName(act, tree, place) }
  },
)

const thePlace = (tree: KeptTree, typed: string, office: OfficeKey | null): Place =>
  office === null || roleNumber(typed) !== null ? { role: theRole(tree, typed).number } : { office }

async function onlyPlace(act: Act, by: LookedUp, tree: KeptTree, name: string): Promise<Place> {
  const { coop } = act
  const places = governedPlaces(tree, by, coop.config.offices)
  const [only, other] = places
  if (only && !other) return only
  const [appointing] = coop.config.offices.filter(({ powers }) => powers.includes("appoint"))
  if (!appointing) return refuse("roles-off")
  if (!only) await mustGovern(act, by, tree, { office: appointing.key })
  const made = coop.words.typed.spellings("hierarchy", "new", coop.words.language)[0] ?? "new"
  return refuseNoPlace(act, tree, `${made} ${name}`, places.length > 0 ? places : [{ office: appointing.key }])
}

/** @throws Refusal that asks for the place, with a line that names the last one of `places` */
function refuseNoPlace(act: Act, tree: KeptTree, before: string, places: readonly Place[]): never {
  const { words, config } = act.coop
  const below = words.typed.spellings("hierarchy", "under", words.language)[0] ?? "under"
  const last = places.at(-1)
  const typed = last === undefined ? "" : "role" in last ? roleId(last.role) : words.officeWord(last.office)
  const copy = `${config.prefix}role ${before} ${below} ${typed}`.trim()
  return refuse("role-under-where", { places: places.slice(0, 8).map((one) => placeName(act, tree, one)), copy })
}

/** Refuses a name that is missing, too long, taken, or looks like a number. @throws Refusal */
function mustBeName(tree: KeptTree, name: string, role?: KeptRole): void {
  if (!/[\p{L}\p{N}]/u.test(name)) refuse("role-name")
  if (Array.from(name).length > longestName) refuse("role-name-long", { most: longestName })
  if (roleNumber(name) !== null) refuse("role-name-number", { typed: name })
  const other = [...tree.values()].find((one) => one.number !== role?.number && sameName(one.name, name))
  if (other) refuse("role-name-taken", { role: named(other), id: roleId(other.number) })
}

/** What is to change in a role. */
export type RoleChange =
  | { readonly do: "name"; readonly name: string }
  | { readonly do: "seats"; readonly typed: string }
  | { readonly do: "powers"; readonly powers: readonly RolePower[] }
  | { readonly do: "under"; readonly place: string; readonly office: OfficeKey | null }

/** Changes a role's name, seats, powers or place. The answer has the role as it was, too. @throws Refusal */
export const alterRole = askedBy(
  "member",
  async (act: Act, by, typed: string, change: RoleChange): Promise<Changed & { readonly before: KeptRole }> => {
    const { work, coop } = act
    const tree = await readTree(act)
    const before = theRole(tree, typed)
    await mustGovern(act, by, tree, before.under, before)
    const role = await altered(act, by, tree, before, change)
    await changeRole(work, role)
    await addRecord(work, coop.key, {
      actor: by.person,
      act: "role-changed",
      details: { ...recorded(role), changed: change.do },
    })
    await settleRoles(act)
    return { role, before, place: placeName(act, tree, role.under) }
  },
)

async function altered(act: Act, by: LookedUp, tree: KeptTree, role: KeptRole, change: RoleChange): Promise<KeptRole> {
  const { coop } = act
  const { offices } = coop.config
  switch (change.do) {
    case "name":
      mustBeName(tree, change.name, role)
      return { ...role, name: change.name }
    case "seats": {
      const seats = /^\d{1,3}$/.test(change.typed) ? Number(change.typed) : 0
      if (seats < 1 || seats > mostSeats)
        refuse("role-seats", { typed: change.typed, most: mostSeats, id: roleId(role.number) })
      const held = role.holders.length
      if (seats < held) refuse("role-seats-held", { role: named(role), id: roleId(role.number), held })
      return { ...role, seats }
    }
    case "powers": {
      const missing = missingPower(tree, role.under, change.powers, offices)
      if (missing !== null)
        refuse("role-power-above", {
          power: coop.words.t(`power-${missing}`),
          place: placeName(act, tree, role.under),
        })
      // In the order of the list, as the store keeps them: the minutes must not differ by the order in which they were typed.
      return { ...role, powers: rolePowers.filter((power) => change.powers.includes(power)) }
    }
    case "under": {
      if (change.place === "") {
        const all: Place[] = [
          ...governedPlaces(tree, by, offices),
          ...[...tree.keys()].map((number) => ({ role: number })),
        ]
        const free = all.filter(
          (one, at) =>
            all.findIndex((other) => samePlace(one, other)) === at &&
            governs(tree, by, one, offices) &&
            mayHang(tree, role, one) === null &&
            !samePlace(one, role.under),
        )
        refuseNoPlace(act, tree, roleId(role.number), free.length > 0 ? free : [role.under])
      }
      const place = thePlace(tree, change.place, change.office)
      if (samePlace(place, role.under)) refuse("role-there-already", { role: named(role) })
      orRefuse(mayHang(tree, role, place))
      await mustGovern(act, by, tree, place)
      // The powers are a part of those of the place above (§14.2).
      const there = powersAt(tree, place, offices)
      return { ...role, under: place, powers: role.powers.filter((power) => there.includes(power)) }
    }
  }
}

/** Writes down what is expected of a role. Earlier revisions are kept. Those who hold it or are asked are told. @throws Refusal */
export const expectOfRole = askedBy(
  "member",
  async (
    act: Act,
    by,
    typed: string,
    text: string,
  ): Promise<{ readonly role: KeptRole; readonly revision: number }> => {
    const { work, coop } = act
    const tree = await readTree(act)
    const role = theRole(tree, typed)
    await mustGovern(act, by, tree, role.under, role)
    if (text === "") refuse("role-text", { role: named(role), id: roleId(role.number) })
    const { revision, salt } = await putExpectation(work, role, { text, author: by.person })
    const details = { role: roleId(role.number), revision, wording: commitment(salt, text) }
    await addRecord(work, coop.key, { actor: by.person, act: "role-expected", details })
    for (const { person } of role.holders)
      if (person !== by.person) await say(act, { person }, expectedCard(coop, role, { revision, text }))
    return { role, revision }
  },
)

/** What ends with a role, and where the roles below it hang then. */
export interface EndedRole extends Changed {
  readonly holders: readonly MatrixId[]
  readonly below: readonly Role[]
}

/** Ends a role, once the person has said that they are sure. The roles below it move up. @throws Refusal */
export const closeRole = askedBy(
  "member",
  async (act: Act, by, typed: string, { sure }: { readonly sure: boolean }): Promise<EndedRole> => {
    const { work, coop } = act
    const tree = await readTree(act)
    const role = theRole(tree, typed)
    await mustGovern(act, by, tree, role.under, role)
    const below = under(tree, { role: role.number })
    const holders = role.holders.filter(({ accepted }) => accepted).map(({ person }) => person)
    if (!sure)
      refuse("sure-to-end-role", {
        ...{ role: roleId(role.number), name: role.name, held: holders.length, below: below.length },
      })
    for (const holder of role.holders) {
      await endHolding(act, role, holder, "role-ended")
      if (holder.person !== by.person)
        await say(act, { person: holder.person }, lostCard(coop, role, { why: "role-ended", held: holder.accepted }))
    }
    const rest = without(tree, role)
    for (const { number } of below) {
      const moved = rest.get(number)
      if (!moved) continue
      await changeRole(work, moved)
      await addRecord(work, coop.key, {
        actor: by.person,
        act: "role-changed",
        details: { ...recorded(moved), changed: "under" },
      })
    }
    await endRole(work, role)
    await addRecord(work, coop.key, { actor: by.person, act: "role-ended", details: { role: roleId(role.number) } })
    await settleRoles(act)
    return { role, place: placeName(act, tree, role.under), holders, below }
  },
)
