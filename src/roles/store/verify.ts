/** Checks that roles, their holders and what is expected of them agree with the minutes (§11, §14.2). */
import { commitment } from "../../kernel/rules/minutes.ts"
import { nowCalled } from "../../kernel/rules/told.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { peopleIn } from "../../standing/reads.ts"
import type { GrantedPower } from "../../standing/rules/rights.ts"
import { grantedBy, roleId, treeOf } from "../rules/tree.ts"
import { holderFrom, roleFrom } from "./roles.ts"

/** What the minutes tell of a role, as text to compare. */
interface Told {
  whole: string
  madeAt: number
  endedAt: number | null
  readonly expected: string[]
  readonly holders: Map<string, string>
}

const acts = ["role-made", "role-changed", "role-expected", "role-ended", "role-taken", "role-left"] as const

/** Names altered roles, such as `role R3`, and people whose powers are not those of the roles that they hold. */
export const rolesCheck: Check = {
  name: "roles",
  section: "people",
  async check(checking) {
    const { knex, coop } = checking
    // A database of an older release has no roles.
    if (!(await knex.schema.hasTable("roles"))) return { altered: [] }
    const told = rolesTold(checking)
    const altered = new Set<string>()
    const rows = await knex("roles").where({ coop }).orderBy("number")
    for (const row of rows) {
      const id = roleId(row.number)
      const one = told.get(id)
      told.delete(id)
      if (!one || !(await agrees(checking, row, one))) altered.add(`role ${id}`)
    }
    for (const id of told.keys()) altered.add(`role ${id}`)
    for (const person of await alteredPowers(checking, rows)) altered.add(`powers of ${person}`)
    return { altered: [...altered] }
  },
}

/** The people who have other powers through roles than those roles give. */
async function alteredPowers({ knex, coop }: Checking, rows: readonly Row<"roles">[]): Promise<Set<string>> {
  const standing = rows.filter(({ ended_at: ended }) => ended === null)
  const ids = standing.map(({ id }) => id)
  const holders = await knex("role_holders").whereIn("role_id", ids)
  const tree = treeOf(
    standing.map((row) => roleFrom(row, holders.filter((one) => one.role_id === row.id).map(holderFrom))),
  )
  const text = ({ person, office, power }: GrantedPower) => `${office} ${power} ${person}`
  const wanted = new Map(grantedBy(tree).map((one) => [text(one), one.person]))
  const kept = new Map((await knex("granted_powers").where({ coop })).map((one) => [text(one), one.person]))
  const wrong = [...wanted, ...kept].filter(([one]) => wanted.has(one) !== kept.has(one))
  return new Set(wrong.map(([, person]) => person))
}

function rolesTold(checking: Checking): Map<string, Told> {
  const { moves } = checking.once(peopleIn)
  const all = new Map<string, Told>()
  for (const one of toldBy(checking.records, acts)) {
    const { act, details, record } = one
    const told: Told = all.get(details.role) ?? {
      ...{ whole: "", madeAt: record.at, endedAt: null, expected: [], holders: new Map<string, string>() },
    }
    all.set(details.role, told)
    const now = (person: string) => nowCalled(moves, person, record.number)
    switch (act) {
      case "role-made":
      case "role-changed":
        told.whole = JSON.stringify([details.under, details.wording, details.seats, details.powers])
        break
      case "role-expected":
        told.expected.push(JSON.stringify([details.revision, details.wording, record.actor, record.at]))
        break
      case "role-ended":
        told.endedAt = record.at
        break
      case "role-taken": {
        const { person, by, until = null } = details
        told.holders.set(now(person), JSON.stringify([now(by), until, record.at]))
        break
      }
      case "role-left":
        told.holders.delete(now(details.person))
        break
    }
  }
  return all
}

async function agrees({ knex }: Checking, row: Row<"roles">, told: Told): Promise<boolean> {
  // A role hangs from one thing alone.
  if (row.above_role !== null && row.above_office !== null) return false
  const under = row.above_role === null ? row.above_office : roleId(row.above_role)
  const powers: unknown = JSON.parse(row.powers)
  const whole = JSON.stringify([under, commitment(row.salt, row.name), row.seats, powers])
  if (whole !== told.whole || row.made_at !== told.madeAt || row.ended_at !== told.endedAt) return false
  const revisions = await knex("role_expectations").where({ role_id: row.id }).orderBy("revision")
  const expected = revisions.map(({ revision, salt, text, author, at }) =>
    JSON.stringify([revision, commitment(salt, text), author, at]),
  )
  if (JSON.stringify(expected) !== JSON.stringify(told.expected)) return false
  const holders = await knex("role_holders").where({ role_id: row.id }).whereNotNull("since")
  return (
    holders.length === told.holders.size &&
    holders.every(
      ({ person, asked_by, until, since }) => told.holders.get(person) === JSON.stringify([asked_by, until, since]),
    )
  )
}
