import type { Knex } from "knex"

/**
 * The terms of offices that have one: whose term it is and until when, who has been elected for the time after it, and since when the
 * office is vacant. Offices without a term have no rows.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("office_terms", (table) => {
    table.string("coop").notNullable()
    table.string("office").notNullable()
    table.integer("seat").notNullable()
    // The holder. While the office is vacant, the person who held it last.
    table.string("person").notNullable()
    // How many whole terms in a row the person has served, the present one included.
    table.integer("in_row").notNullable()
    // When this term began, or since when the office has been vacant.
    table.bigInteger("began_at").notNullable()
    // The end of the term's last day. Empty while the office is vacant after a whole term.
    table.bigInteger("ends_at")
    // The term is over, and its holder stays until a successor takes the office.
    table.boolean("lapsed").notNullable()
    table.bigInteger("vacant_since")
    table.string("successor")
    table.primary(["coop", "office", "seat"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("office_terms")
}
