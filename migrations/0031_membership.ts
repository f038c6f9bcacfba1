import type { Knex } from "knex"

/** Invitations that wait for an answer, removals (§6), and changes of Matrix ID (§1). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("members", (table) => {
    // Set if a former member was removed by vote; null: they left by themselves.
    table.bigInteger("removed_at")
    // The Matrix ID that the same person uses now.
    table.string("moved_to")
  })
  await knex.schema.createTable("invitations", (table) => {
    table.string("coop").notNullable()
    table.string("person").notNullable()
    table.string("invited_by").notNullable()
    table.bigInteger("invited_at").notNullable()
    table.primary(["coop", "person"])
  })
  await knex.schema.createTable("moves", (table) => {
    table.string("coop").notNullable()
    table.string("old_person").notNullable()
    table.string("new_person").notNullable()
    // When each of the two accounts said that the person moves. Each has a row of its own. The new account's row is for no co-op (""),
    // because it need not know of any.
    table.bigInteger("old_said_at")
    table.bigInteger("new_said_at")
    // The public master cross-signing key of the new account when it said so; null: its device was not signed.
    table.string("new_identity")
    table.primary(["coop", "old_person", "new_person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("moves")
  await knex.schema.dropTable("invitations")
  await knex.schema.alterTable("members", (table) => table.dropColumns("removed_at", "moved_to"))
}
