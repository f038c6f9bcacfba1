import type { Knex } from "knex"

/** How options were worded before they were reworded (§2.7a), so that people can be shown what has changed. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("rewordings", (table) => {
    table.increments("id")
    table.integer("motion_id").notNullable().references("id").inTable("motions").index()
    table.integer("seq").notNullable()
    // When it was reworded.
    table.bigInteger("at").notNullable()
    table.text("title").notNullable()
    table.text("text").notNullable()
    // With which the minutes commit to it.
    table.string("salt").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("rewordings")
}
