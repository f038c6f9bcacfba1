/** The facts of a co-op, as lines from its database. So the results of two programs can be compared. */
import type { Knex } from "knex"

/**
 * For each table, the columns that count as facts. Left out are values that are drawn at random (salts, receipts, lots, order), names that
 * only this database uses, and values that only help to send messages.
 */
const told: Readonly<Record<string, readonly string[]>> = {
  members: ["coop", "person", "status", "since", "removed_at", "moved_to"],
  memberships: ["coop", "person", "from_at", "until_at"],
  invitations: ["coop", "person", "invited_by", "invited_at", "founder"],
  identities: ["coop", "person", "master_key", "recorded"],
  absences: ["coop", "person", "out_at", "absent_at"],
  moves: ["coop", "old_person", "new_person", "old_said_at", "new_said_at"],
  seats: ["coop", "office", "seat", "person", "since"],
  treasuries: ["coop", "frozen_at", "motion_id"],
  motions: [
    ...["coop", "series", "number", "kind", "stage", "author", "subject", "matter", "terms"],
    ...["opened_at", "proposal_ends_at", "early_end_at", "voting_opened_at", "voting_ends_at", "closed_at", "outcome"],
  ],
  options: ["motion_id", "seq", "number", "role", "person", "author", "keeps", "budget", "withdrawn_at"],
  rewordings: ["motion_id", "seq", "at", "title", "text"],
  roll: ["motion_id", "person", "weight", "voted"],
  counted_ballots: ["motion_id", "ranking", "weight"],
  budgets: ["motion_id", "coop", "year", "monthly_minor", "currency", "workers", "evaluators", "adopted_at"],
  ledger_entries: [
    ...["coop", "number", "kind", "at", "recorded_at", "actor", "text", "task", "reverses", "corrects", "happened"],
  ],
  ledger_postings: ["coop", "entry", "position", "account", "minor", "currency", "at", "basis"],
  ledger_balances: ["coop", "account", "currency", "minor"],
  closed_months: ["coop", "month", "entry", "said"],
  closed_books: ["coop", "through"],
  payments: [
    ...["coop", "number", "person", "minor", "currency", "purpose", "advance", "own", "entry", "recorded_by"],
    ...["recorded_at", "state", "settled_by", "settled_at", "reason", "pay_run"],
  ],
  pay_runs: ["coop", "number", "month", "due_before", "state", "opened_by", "opened_at", "ended_by", "ended_at"],
  pay_run_items: ["coop", "run", "number", "person", "minor", "currency", "payment"],
  tasks: ["coop", "number", "title", "text", "customer", "state", "submitted_at", "accepted"],
  task_people: ["coop", "task", "role", "person", "since", "weight", "ratio"],
  task_offers: ["coop", "task", "number", "author", "minor", "currency", "date", "text", "at"],
  task_events: ["coop", "task", "position", "at", "deed", "actor", "offer", "entry", "role", "reason"],
  bank_lines: ["coop", "number", "file", "imported_at", "skipped"],
  bank_matches: ["coop", "line", "entry"],
}

/** A line for each fact, in an order that depends only on the facts. */
export async function factsOf(knex: Knex): Promise<string[]> {
  const motions: { id: number; coop: string; series: string; number: number }[] = await knex("motions").orderBy("id")
  const names = new Map(motions.map(({ id, coop, series, number }) => [id, `${coop} ${idOf(series, number)}`]))
  const lines: string[] = []
  for (const [table, columns] of Object.entries(told)) {
    const rows: Record<string, unknown>[] = await knex(table).select(columns)
    const facts = rows.map((row) => {
      const named = "motion_id" in row ? { ...row, motion_id: names.get(Number(row.motion_id)) } : row
      return `${table} ${JSON.stringify(Object.values(named).map(plain))}`
    })
    lines.push(...facts.sort())
  }
  for (const { id, coop, series, number } of motions)
    lines.push(...(await countOf(knex, id, coop, idOf(series, number))))
  return [...lines, ...(await minutesOf(knex))]
}

const idOf = (series: string, number: number) => `${series === "public" ? "M" : "R"}${number}`

/** SQLite has numbers for yes and no, and PostgreSQL has booleans. Both become numbers. */
const plain = (value: unknown): unknown => (typeof value === "boolean" ? Number(value) : value)

/** How a closed vote was counted. */
async function countOf(knex: Knex, id: number, coop: string, motion: string): Promise<string[]> {
  const found = await knex("published_counts").where({ motion_id: id }).first("json")
  if (!found) return []
  const { roll, cast, abstained, rounds, ties, winner, outcome } = JSON.parse(found.json)
  // Without a ballot, only the lot decides who drops out when. The lot is random, so the rounds are left out.
  const counted = cast.ballots > 0 ? { abstained, rounds, ties, winner } : {}
  return [`count ${coop} ${motion} ${JSON.stringify({ roll, cast, ...counted, outcome })}`]
}

/** The minutes without their random parts, which are commitments and hashes. */
async function minutesOf(knex: Knex): Promise<string[]> {
  const rows = await knex("minutes").orderBy(["coop", "series", "number"])
  return rows.map(({ coop, series, number, at, actor, act, details }) => {
    const known = String(details).replaceAll(/[0-9a-f]{32,}/g, "…")
    return `minutes ${coop} ${series} ${number} ${at} ${actor} ${act} ${known}`
  })
}

/** The motions that are open. */
export async function openMotions(knex: Knex): Promise<string[]> {
  const rows = await knex("motions").whereNot({ stage: "closed" }).orderBy(["coop", "series", "number"])
  return rows.map(({ coop, series, number, kind, stage }) => `${coop} ${idOf(series, number)} ${kind} ${stage}`)
}
