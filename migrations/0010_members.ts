import type { Knex } from "knex"

/** Who belongs to which co-op (§1.2), and the Matrix identity under which each person is known (§5.1). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("members", (table) => {
    table.string("coop").notNullable()
    table.string("person").notNullable()
    table.string("status").notNullable() // trial | permanent | former
    table.bigInteger("since").notNullable()
    table.primary(["coop", "person"])
  })
  await knex.schema.createTable("identities", (table) => {
    table.string("person").primary()
    // The public master cross-signing key: the first one that the bot saw, or a newer one that the person approved in a members' room.
    table.string("master_key").notNullable()
    table.bigInteger("approved_at").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("identities")
  await knex.schema.dropTable("members")
}
