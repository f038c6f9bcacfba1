import type { Knex } from "knex"

const duesAccount = "liabilities:dues:"

/**
 * The Matrix identity under which each person is known, by co-op (§5.1): one that is approved counts where that was seen. Those of before
 * go on in every co-op that knows the person.
 */
export async function up(knex: Knex): Promise<void> {
  const before = await knex("identities").orderBy("person")
  const known = before.length > 0 ? await coopsByPerson(knex) : new Map<string, Set<string>>()
  await knex.schema.dropTable("identities")
  await knex.schema.createTable("identities", (table) => {
    table.string("coop").notNullable()
    table.string("person").notNullable()
    // The public master cross-signing key first seen, or since approved by the person in the co-op's members' room.
    table.string("master_key").notNullable()
    table.bigInteger("approved_at").notNullable()
    // Whether the co-op's minutes name it.
    table.boolean("recorded").notNullable().defaultTo(false)
    table.primary(["coop", "person"])
  })
  for (const { person, master_key, approved_at } of before)
    for (const coop of [...(known.get(person) ?? [])].sort())
      await knex("identities").insert({ coop, person, master_key, approved_at, recorded: false })
}

/** Members and former ones, officers, voters, people of tasks, and whom something was owed. */
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

/** Of several the newest. */
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
