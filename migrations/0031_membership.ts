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
    // When the old account said that the person moves, and when the new account said so. Each account writes a row of its own. The new
    // account need not belong to any co-op, so the co-op in its row is empty.
    table.bigInteger("old_said_at")
    table.bigInteger("new_said_at")
    // The new account's public master cross-signing key at `new_said_at`. Null: the account's device was not signed.
    table.string("new_identity")
    table.primary(["coop", "old_person", "new_person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("moves")
  await knex.schema.dropTable("invitations")
  await knex.schema.alterTable("members", (table) => table.dropColumns("removed_at", "moved_to"))
}
