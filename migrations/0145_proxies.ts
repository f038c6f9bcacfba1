import type { Knex } from "knex"

/** Proxies (§3.10): who has named whom to vote for them, and for what. Nothing here tells whether a proxy was used. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("proxies", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.text("giver").notNullable()
    table.text("holder").notNullable()
    // At most one of motion and kind is set. Both null: the proxy is for all votes.
    table.integer("motion_id")
    table.text("kind")
    table.text("office")
    table.bigInteger("until")
    table.bigInteger("given_at").notNullable()
    table.bigInteger("ended_at")
    table.index(["coop", "giver"])
    table.index(["coop", "holder"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("proxies")
}
