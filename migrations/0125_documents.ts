import type { Knex } from "knex"

/** Documents of a co-op (§15): the revisions that came into force, and the texts that motions propose. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("document_revisions", (table) => {
    table.string("coop").notNullable()
    // The document's name in commands: "bylaws".
    table.string("key").notNullable()
    // Counted from 1 for each document.
    table.integer("revision").notNullable()
    table.string("kind").notNullable()
    table.text("title").notNullable()
    // Markdown.
    table.text("text").notNullable()
    table.string("sha256").notNullable()
    // The motion that carried the revision.
    table.integer("motion_id").notNullable().references("id").inTable("motions")
    table.bigInteger("adopted_at").notNullable()
    table.primary(["coop", "key", "revision"])
  })
  await knex.schema.createTable("document_drafts", (table) => {
    table.integer("motion_id").notNullable().references("id").inTable("motions")
    // The option's place in the motion.
    table.integer("seq").notNullable()
    table.string("coop").notNullable()
    table.string("key").notNullable()
    table.string("kind").notNullable()
    table.text("title").notNullable()
    // The revision that was in force then; 0 if the document was new.
    table.integer("base").notNullable()
    table.text("text").notNullable()
    // The salt of the minutes' commitment to this draft.
    table.string("salt").notNullable()
    table.primary(["motion_id", "seq"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("document_drafts")
  await knex.schema.dropTable("document_revisions")
}
