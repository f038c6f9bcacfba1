/**
 * Turns a database into one that an older program wrote. Its minutes contain less. Facts without a commitment in those minutes have no
 * salt.
 */
import type { Knex } from "knex"
import type { ActName, acts } from "../../src/kernel/rules/minuted/index.ts"
import { chainStart, type MinutesRecord, recordHash } from "../../src/kernel/rules/minutes.ts"
import { type Instant, instant } from "../../src/kernel/rules/types.ts"

/** For each act, the details that the older program did not write. */
const added: { readonly [A in ActName]?: readonly (keyof (typeof acts)[A]["later"])[] } = {
  "motion-opened": ["title", "terms", "proposalEndsAt", "author"],
  "alternative-added": ["budget"],
  "voting-opened": ["voters"],
  "voter-struck": ["weight"],
  "vote-closed": ["endedAt", "voted", "ballots"],
  "member-joined": ["since"],
  "member-admitted": ["since"],
  "member-left": ["since"],
  "member-removed": ["since"],
  "budget-adopted": ["adoptedAt"],
  "payment-confirmed": ["who", "sealed"],
  "payment-disputed": ["who", "sealed"],
  "pay-run-opened": ["contents"],
  "identity-approved": ["identity"],
}
/** Acts that the older program did not record at all. */
const unknown: readonly ActName[] = ["outcome-announced", "motion-retitled", "month-closed", "identity-first-seen"]

const isUnknown = (act: string): boolean => unknown.some((name) => name === act)
const addedTo = (act: string): readonly string[] => Object.entries(added).find(([name]) => name === act)?.[1] ?? []

export async function asBefore(knex: Knex): Promise<void> {
  for (const table of ["published_counts", "pay_runs"]) await knex(table).update({ salt: null })
  await knex("identities").update({ recorded: false })
  const chains: { coop: string; series: string }[] = await knex("minutes").distinct("coop", "series")
  for (const chain of chains) {
    const rows = await knex("minutes").where(chain).orderBy("number")
    await knex("minutes").where(chain).delete()
    let [number, previous] = [0, chainStart]
    for (const row of rows.filter(({ act }) => !isUnknown(act))) {
      number += 1
      const details = without(JSON.parse(row.details), addedTo(row.act))
      const at: Instant = instant(Number(row.at))
      const record: MinutesRecord = { number, at, actor: row.actor, act: row.act, details, previous }
      const hash = recordHash(chain.coop, chain.series, record)
      await knex("minutes").insert({ ...row, number, details: JSON.stringify(details), previous, hash })
      previous = hash
    }
  }
}

function without(details: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(details).filter(([key]) => !keys.includes(key)))
  if (!Array.isArray(rest.options)) return rest
  return { ...rest, options: rest.options.map(({ budget: _, ...option }) => option) }
}
