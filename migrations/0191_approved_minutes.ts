import type { Knex } from "knex"

/** Minutes of general conferences as documents (§15.1). No motion carries them: a later conference approves them. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("approved_minutes", (table) => {
    table.text("coop").notNullable()
    // The document's name in commands: "minutes-c1".
    table.text("key").notNullable()
    table.text("title").notNullable()
    // Markdown.
    table.text("text").notNullable()
    table.text("sha256").notNullable()
    // The conference that they are of, and the one that approved them: "C1", "C2".
    table.text("conference").notNullable()
    table.text("approved_by").notNullable()
    table.bigInteger("adopted_at").notNullable()
    table.primary(["coop", "key"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("approved_minutes")
}
