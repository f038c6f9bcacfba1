import type { Knex } from "knex"

/**
 * Columns by which `!minutes` finds records: the motion that a record is about, and that motion's kind. The record's details have both too.
 * Each index ends with the record's number. So the newest of thousands of records are found without reading the others.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("minutes", (table) => {
    table.string("motion")
    table.string("kind")
    table.index(["coop", "series", "motion", "number"])
    table.index(["coop", "series", "kind", "number"])
    table.index(["coop", "series", "act", "number"])
    table.index(["coop", "series", "at", "number"])
  })
  const motions = await knex("motions").select("coop", "series", "number", "kind")
  const nameOf = (series: string, number: number) => `${series === "public" ? "M" : "R"}${number}`
  const kinds = new Map(
    motions.map(({ coop, series, number, kind }) => [`${coop}/${series}/${nameOf(series, number)}`, kind]),
  )
  for (const { coop, series } of await knex("minutes").distinct("coop", "series")) {
    for (let after = 0; ; ) {
      const page = knex("minutes").where({ coop, series }).where("number", ">", after).orderBy("number").limit(500)
      const rows = await page.select("number", "details")
      for (const { number, details } of rows) {
        const { motion } = JSON.parse(details)
        if (typeof motion !== "string") continue
        const kind = kinds.get(`${coop}/${series}/${motion}`) ?? null
        await knex("minutes").where({ coop, series, number }).update({ motion, kind })
      }
      const last = rows.at(-1)
      if (!last) break
      after = last.number
    }
  }
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable("minutes", (table) => {
    for (const column of ["motion", "kind", "act", "at"]) table.dropIndex(["coop", "series", column, "number"])
    table.dropColumns("motion", "kind")
  })
}
