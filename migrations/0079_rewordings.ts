import type { Knex } from "knex"

/** The wordings of options before they were reworded (§2.7a), so that people can see what has changed. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("rewordings", (table) => {
    table.increments("id")
    table.integer("motion_id").notNullable().references("id").inTable("motions").index()
    table.integer("seq").notNullable()
    // When the option was reworded.
    table.bigInteger("at").notNullable()
    table.text("title").notNullable()
    table.text("text").notNullable()
    // The salt of the minutes' commitment to this wording.
    table.string("salt").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("rewordings")
}
