import type { Knex } from "knex"

/**
 * The times during which each person belonged to a co-op, on trial or permanently. Monthly payments are worked out from them (§8.3). For
 * the past, this migration takes them from the minutes.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("memberships", (table) => {
    table.increments("id")
    table.string("coop").notNullable()
    table.string("person").notNullable()
    table.bigInteger("from_at").notNullable()
    // Null: the person still belongs to the co-op.
    table.bigInteger("until_at")
    table.index(["coop", "person"])
    table.index(["coop", "until_at"])
  })
  const spans = await spansOf(knex)
  for (const span of spans) await knex("memberships").insert(span)
}

interface Span {
  coop: string
  person: string
  from_at: number
  until_at: number | null
}

async function spansOf(knex: Knex): Promise<Span[]> {
  const spans: Span[] = []
  const open = (coop: string, person: string) =>
    spans.find((span) => span.coop === coop && span.person === person && span.until_at === null)
  const begin = (coop: string, person: string, at: number) => {
    if (!open(coop, person)) spans.push({ coop, person, from_at: at, until_at: null })
  }
  const end = (coop: string, person: string, at: number) => {
    const span = open(coop, person)
    if (span) span.until_at = at
  }
  const records = await knex("minutes").where({ series: "public" }).orderBy(["coop", "number"])
  for (const { coop, act, details, at } of records) {
    const { person, founders = [], to } = JSON.parse(details)
    if (act === "co-op-founded" || act === "co-op-begun-anew")
      for (const founder of founders) begin(coop, founder, Number(at))
    if (act === "member-joined") begin(coop, person, Number(at))
    if (act === "member-left" || act === "member-removed") end(coop, person, Number(at))
    if (act === "member-moved")
      for (const span of spans) if (span.coop === coop && span.person === person) span.person = to
  }
  // If the minutes say nothing about a person, their row in `members` says since when they have belonged.
  const members = await knex("members").orderBy(["coop", "person"])
  for (const { coop, person, status, since, moved_to } of members) {
    if (status !== "former") begin(coop, person, Number(since))
    else if (moved_to === null) end(coop, person, Number(since))
  }
  return spans
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("memberships")
}
