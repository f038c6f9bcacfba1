/** Checks that the proxies which are kept agree with the minutes (§3.10, §11). */
import type { Knex } from "knex"
import { nowCalled } from "../../kernel/rules/told.ts"
import type { Instant } from "../../kernel/rules/types.ts"
import { numbered } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { peopleIn } from "../../standing/reads.ts"

interface Told {
  giver: string
  holder: string
  readonly motion: string | null
  readonly kind: string | null
  readonly office: string | null
  readonly until: Instant | null
  readonly given: Instant
  ended: Instant | null
}

/** The result names both people of an altered proxy: `@ana:hive.example → @ben:hive.example`. */
export const proxiesCheck: Check = {
  name: "proxies",
  section: "decisions",
  async check(checking) {
    const { knex, coop } = checking
    // A database of an older release has no proxies.
    if (!(await knex.schema.hasTable("proxies"))) return { altered: [] }
    const told = proxiesTold(checking)
    const rows = await knex("proxies").where({ coop }).orderBy("id")
    const kept: string[] = []
    for (const row of rows) kept.push(asText(await keptOf(knex, row)))
    const expected = told.map(asText)
    const altered = [...kept.filter((one) => !expected.includes(one)), ...expected.filter((one) => !kept.includes(one))]
    return { altered: [...new Set(altered.map(pairOf))] }
  },
}

const asText = (proxy: Told): string =>
  JSON.stringify([
    ...[proxy.giver, proxy.holder, proxy.motion, proxy.kind, proxy.office],
    ...[proxy.until, proxy.given, proxy.ended],
  ])

const pairOf = (text: string): string => {
  const [giver, holder]: readonly unknown[] = JSON.parse(text)
  return `${giver} → ${holder}`
}

async function keptOf(knex: Knex, row: Row<"proxies">): Promise<Told> {
  const motion =
    row.motion_id === null ? undefined : await knex("motions").where({ id: row.motion_id }).first("number", "series")
  return {
    giver: row.giver,
    holder: row.holder,
    motion: motion ? numbered(motion.number, motion.series) : row.motion_id === null ? null : "none",
    kind: row.kind,
    office: row.office,
    until: row.until,
    given: row.given_at,
    ended: row.ended_at,
  }
}

/** The proxies that the minutes tell of, in their order. A new one for the same votes ends the earlier one. */
function proxiesTold(checking: Checking): readonly Told[] {
  const { moves } = checking.once(peopleIn)
  const told: Told[] = []
  const end = (giver: string, scope: string, at: Instant, number: number) => {
    for (const one of told)
      if (one.ended === null && now(one, number) === giver && scopeOf(one) === scope) one.ended = at
  }
  const numbers = new Map<Told, number>()
  /** The giver's ID at the time of a later record. */
  const now = (one: Told, number: number) => {
    const between = moves.filter((move) => move.number < number)
    return nowCalled(between, one.giver, numbers.get(one) ?? 0)
  }
  const ends = new Map<Told, number>()
  for (const { act, details, record } of toldBy(checking.records, ["proxy-given", "proxy-ended"])) {
    const scope = { motion: details.motion ?? null, kind: details.kind ?? null, office: details.office ?? null }
    const open = told.filter((one) => one.ended === null)
    end(details.giver, scopeOf(scope), record.at, record.number)
    for (const one of open) if (one.ended !== null) ends.set(one, record.number)
    if (act === "proxy-ended") continue
    const { giver, holder, until = null } = details
    const one: Told = { giver, holder, ...scope, until, given: record.at, ended: null }
    numbers.set(one, record.number)
    told.push(one)
  }
  // A person's new Matrix ID is written into the proxies that have not ended.
  for (const one of told) {
    const before = moves.filter(({ number }) => number < (ends.get(one) ?? Number.MAX_SAFE_INTEGER))
    const number = numbers.get(one) ?? 0
    one.giver = nowCalled(before, one.giver, number)
    one.holder = nowCalled(before, one.holder, number)
  }
  return told
}

const scopeOf = ({ motion, kind, office }: Pick<Told, "motion" | "kind" | "office">): string =>
  JSON.stringify([motion, kind, office])
