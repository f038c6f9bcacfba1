import type { Knex } from "knex"

/** Pay by hours (§18): pay scales, the rates of people, the pay grades of roles, and the months that were paid. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("pay_scale_drafts", (table) => {
    table.integer("motion_id").notNullable()
    table.integer("seq").notNullable()
    table.text("coop").notNullable()
    // JSON
    table.text("scale").notNullable()
    table.primary(["motion_id", "seq"])
  })
  await knex.schema.createTable("pay_scales", (table) => {
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.integer("motion_id").notNullable()
    table.integer("seq").notNullable()
    // The first day on which it holds.
    table.text("since").notNullable()
    table.bigInteger("adopted_at").notNullable()
    table.primary(["coop", "number"])
  })
  await knex.schema.createTable("pay_rates", (table) => {
    table.text("coop").notNullable()
    table.integer("number").notNullable()
    table.text("person").notNullable()
    table.text("grade").notNullable()
    table.text("minor").notNullable()
    table.text("currency").notNullable()
    // The first day on which it holds.
    table.text("since").notNullable()
    // Sealed.
    table.text("reason").notNullable()
    table.text("salt").notNullable()
    table.text("set_by").notNullable()
    table.bigInteger("set_at").notNullable()
    table.primary(["coop", "number"])
    table.index(["coop", "person"])
  })
  await knex.schema.createTable("role_grades", (table) => {
    table.text("coop").notNullable()
    table.integer("role").notNullable()
    // Null: the role has no pay grade any more.
    table.text("grade")
    table.text("since").notNullable()
    table.integer("number").notNullable()
    table.primary(["coop", "number"])
  })
  await knex.schema.createTable("graded_holdings", (table) => {
    table.text("coop").notNullable()
    table.text("person").notNullable()
    table.integer("role").notNullable()
    table.text("first_day").notNullable()
    // Null: the person holds the role still.
    table.text("last_day")
    table.index(["coop", "person"])
  })
  await knex.schema.createTable("hourly_people", (table) => {
    table.text("coop").notNullable()
    table.text("person").notNullable()
    // The first day on which somebody has an hourly rate.
    table.text("since").notNullable()
    table.primary(["coop", "person"])
  })
  await knex.schema.createTable("paid_months", (table) => {
    table.text("coop").notNullable()
    table.text("month").notNullable()
    // Null: no hours were to be paid.
    table.integer("entry")
    table.primary(["coop", "month"])
  })
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ["pay_scale_drafts", "pay_scales", "pay_rates", "role_grades", "graded_holdings"])
    await knex.schema.dropTable(table)
  for (const table of ["hourly_people", "paid_months"]) await knex.schema.dropTable(table)
}
