import type { Knex } from "knex"

const duesAccount = "liabilities:dues:"

/**
 * The Matrix identity by which each co-op knows each person (§5.1). If a person approves a new identity, it counts only in the co-op where
 * the bot saw the approval. Identities from before this table are copied to every co-op that knows the person.
 */
export async function up(knex: Knex): Promise<void> {
  const before = await knex("identities").orderBy("person")
  const known = before.length > 0 ? await coopsByPerson(knex) : new Map<string, Set<string>>()
  await knex.schema.dropTable("identities")
  await knex.schema.createTable("identities", (table) => {
    table.string("coop").notNullable()
    table.string("person").notNullable()
    // The public master cross-signing key: the first one that the bot saw, or a newer one that the person approved in the co-op's members'
    // room.
    table.string("master_key").notNullable()
    table.bigInteger("approved_at").notNullable()
    // Whether the co-op's minutes name the identity.
    table.boolean("recorded").notNullable().defaultTo(false)
    table.primary(["coop", "person"])
  })
  for (const { person, master_key, approved_at } of before)
    for (const coop of [...(known.get(person) ?? [])].sort())
      await knex("identities").insert({ coop, person, master_key, approved_at, recorded: false })
}

/** For each person, the co-ops that know them: as a present or former member, as an officer or voter, by a task, or by dues. */
async function coopsByPerson(knex: Knex): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows: { coop: string; person: string }[] = [
    ...(await knex("members").select("coop", "person")),
    ...(await knex("seats").select("coop", "person")),
    ...(await knex("task_people").distinct("coop", "person")),
    ...(await knex("tasks").distinct("coop", { person: "customer" })),
    ...(await knex("roll").join("motions", "motions.id", "roll.motion_id").distinct("motions.coop", "roll.person")),
  ]
  for (const { coop, account } of await knex("ledger_balances").distinct("coop", "account"))
    if (account.startsWith(duesAccount)) rows.push({ coop, person: account.slice(duesAccount.length) })
  const coops = new Map<string, Set<string>>()
  for (const { coop, person } of rows) coops.set(person, (coops.get(person) ?? new Set()).add(coop))
  return coops
}

/** If a person has several identities, the newest one stays. */
export async function down(knex: Knex): Promise<void> {
  const rows = await knex("identities").orderBy("approved_at")
  const newest = new Map(rows.map((row) => [row.person, row]))
  await knex.schema.dropTable("identities")
  await knex.schema.createTable("identities", (table) => {
    table.string("person").primary()
    table.string("master_key").notNullable()
    table.bigInteger("approved_at").notNullable()
  })
  for (const { person, master_key, approved_at } of newest.values())
    await knex("identities").insert({ person, master_key, approved_at })
}
