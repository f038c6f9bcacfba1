import type { Knex } from "knex"

/** How people want to be reminded, and the reminders that wait for the end of somebody's quiet hours. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("notify", (table) => {
    table.string("person").primary()
    table.string("rhythm").notNullable()
    // In minutes after midnight. Null: no quiet hours.
    table.integer("quiet_from")
    table.integer("quiet_to")
    // Null: the co-op's time zone.
    table.string("zone")
    // When the next collected message comes. Null: the person gets none.
    table.bigInteger("next_at").index()
  })
  await knex.schema.createTable("held_reminders", (table) => {
    table.integer("motion_id").notNullable().references("motions.id")
    table.string("person").notNullable()
    table.bigInteger("due_at").notNullable().index()
    table.primary(["motion_id", "person"])
  })
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTable("held_reminders")
  await knex.schema.dropTable("notify")
}
