/** Reading roles: one of them, one's own, and the whole hierarchy (§14.2). */
import type { Act } from "../../kernel/acts/context.ts"
import { seatsOf } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { governs, powersOfRole, type RolePower } from "../rules/tree.ts"
import { type Expectation, expectationsOf, type KeptRole } from "../store/roles.ts"
import { type KeptTree, placeName, readTree, theRole, theRoleAlone } from "./finding.ts"

/** A role with all that people read of it. */
export interface RoleState {
  readonly role: KeptRole
  readonly tree: KeptTree
  readonly place: string
  readonly powers: readonly RolePower[]
  readonly expected: Expectation | null
  /** Whether the reader makes, changes and fills it. Only they see who has been asked. */
  readonly governs: boolean
}

/** One role. @throws Refusal */
export const readRoleState = askedBy("member", async (act: Act, by, typed: string): Promise<RoleState> => {
  const { work, coop } = act
  const tree = await readTree(act)
  const role = theRoleAlone(act, tree, typed)
  return {
    ...{ role, tree, place: placeName(act, tree, role.under) },
    powers: powersOfRole(tree, role, coop.config.offices),
    expected: (await expectationsOf(work, role)).at(-1) ?? null,
    governs: governs(tree, by, role.under, coop.config.offices),
  }
})

/** The roles that the reader holds, and those that they are asked to take. */
export const readOwnRoles = askedBy("member", async (act: Act, by) => {
  const own = [...(await readTree(act)).values()].flatMap((role) => {
    const holder = role.holders.find(({ person }) => person === by.person)
    return holder ? [{ role, accepted: holder.accepted }] : []
  })
  return {
    held: own.filter(({ accepted }) => accepted).map(({ role }) => role),
    asked: own.filter(({ accepted }) => !accepted).map(({ role }) => role),
  }
})

/** The whole hierarchy, or the branch of one role. @throws Refusal */
export const readHierarchy = askedBy("member", async (act: Act, _by, typed: string | null) => {
  const { work, coop } = act
  const tree = await readTree(act)
  const { offices } = coop.config
  return {
    tree,
    offices,
    seats: await seatsOf(work, coop.key),
    top: typed === null ? null : theRole(tree, typed),
    /** Whether any office may appoint, so that there can be roles. */
    on: offices.some(({ powers }) => powers.includes("appoint")),
  }
})
