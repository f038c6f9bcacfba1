import type { Knex } from "knex"

/** Rules by vote (§15.5): the sets of changes that motions propose, those that came into force, and all rules that were in force last. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("rule_drafts", (table) => {
    table.integer("motion_id").notNullable().references("id").inTable("motions")
    // The option's place in the motion.
    table.integer("seq").notNullable()
    table.string("coop").notNullable()
    // JSON: a list of settings by path, with their new values.
    table.text("settings").notNullable()
    table.primary(["motion_id", "seq"])
  })
  await knex.schema.createTable("rule_adoptions", (table) => {
    table.string("coop").notNullable()
    // Counted from 1. Each wins over those before.
    table.integer("number").notNullable()
    table.integer("motion_id").notNullable().references("id").inTable("motions")
    table.integer("seq").notNullable()
    table.bigInteger("adopted_at").notNullable()
    table.primary(["coop", "number"])
  })
  await knex.schema.createTable("rules_last", (table) => {
    table.string("coop").primary()
    // JSON: all settings by path, with their values, and whether the co-op itself set them.
    table.text("settings").notNullable()
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("rules_last")
  await knex.schema.dropTable("rule_adoptions")
  await knex.schema.dropTable("rule_drafts")
}
