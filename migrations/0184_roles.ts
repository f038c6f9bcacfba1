import type { Knex } from "knex"

/** The roles that hang from offices, what is expected of them, who holds them, and the powers that people have through them (§14). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("roles", (table) => {
    table.increments("id")
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("name").notNullable()
    // The salt of the commitment to the name in the minutes.
    table.text("salt").notNullable()
    // The number of the role above. Null: the role hangs from the office itself.
    table.integer("above_role")
    table.text("above_office")
    table.integer("seats").notNullable()
    // JSON
    table.text("powers").notNullable()
    table.bigInteger("made_at").notNullable()
    table.bigInteger("ended_at")
    table.unique(["coop", "number"])
  })
  await knex.schema.createTable("role_expectations", (table) => {
    table.increments("id")
    table.integer("role_id").notNullable()
    table.integer("revision").notNullable()
    table.text("text").notNullable()
    table.text("salt").notNullable()
    table.text("author").notNullable()
    table.bigInteger("at").notNullable()
    table.unique(["role_id", "revision"])
  })
  await knex.schema.createTable("role_holders", (table) => {
    table.increments("id")
    table.integer("role_id").notNullable()
    table.text("person").notNullable()
    table.text("asked_by").notNullable()
    table.bigInteger("asked_at").notNullable()
    table.bigInteger("until")
    // Null: the person has not accepted yet.
    table.bigInteger("since")
    table.unique(["role_id", "person"])
    table.index(["until"])
  })
  await knex.schema.createTable("granted_powers", (table) => {
    table.text("coop").notNullable()
    table.text("person").notNullable()
    table.text("office").notNullable()
    table.text("power").notNullable()
    table.primary(["coop", "person", "office", "power"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["granted_powers", "role_holders", "role_expectations", "roles"])
    await knex.schema.dropTable(table)
}
