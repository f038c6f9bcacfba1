import type { Knex } from "knex"

/** The office that a petition for a recall names (§12.4, §17.1). Null: the petition asks for something else. */
export async function up(knex: Knex): Promise<void> {
  for (const name of ["petitions", "petition_drafts"])
    await knex.schema.alterTable(name, (table) => {
      table.text("office")
    })
}

export async function down(knex: Knex): Promise<void> {
  for (const name of ["petitions", "petition_drafts"])
    await knex.schema.alterTable(name, (table) => {
      table.dropColumn("office")
    })
}
