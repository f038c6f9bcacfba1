/** How many motions are open, for those who watch over the bot's machine. */
import type { Knex } from "knex"
import type { CoopKey } from "../../kernel/rules/types.ts"

export interface OpenMotions {
  readonly coop: CoopKey
  readonly stage: "proposal" | "voting"
  readonly many: number
}

/** The moderators' votes are left out: that there is one is for moderators alone to know (§6). */
export async function openMotions(knex: Knex): Promise<OpenMotions[]> {
  const rows = await knex("motions").where({ series: "public" }).whereNot({ stage: "closed" }).select("coop", "stage")
  const many = new Map<string, OpenMotions>()
  for (const { coop, stage } of rows) {
    if (stage === "closed") continue
    const key = `${coop} ${stage}`
    many.set(key, { coop, stage, many: (many.get(key)?.many ?? 0) + 1 })
  }
  return [...many.values()]
}
