import type { Knex } from "knex"

/** How people come and go (§1): invitations that wait to be accepted, removals (§6), changes of Matrix ID. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("members", (table) => {
    // Set where a former member was removed by vote, and did not go by themselves.
    table.bigInteger("removed_at")
    // The Matrix ID under which the same person goes on.
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
    // When each of the two accounts has said so, in a row of its own. The new one's is for no co-op (""): it need not know of any.
    table.bigInteger("old_said_at")
    table.bigInteger("new_said_at")
    // The public master cross-signing key under which the new one said it; null: it was not signed.
    table.string("new_identity")
    table.primary(["coop", "old_person", "new_person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("moves")
  await knex.schema.dropTable("invitations")
  await knex.schema.alterTable("members", (table) => table.dropColumns("removed_at", "moved_to"))
}
