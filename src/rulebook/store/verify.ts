/** Checks the rules that were voted against the minutes (§11, §15.5). */
import { type MotionId, numbered } from "../../kernel/rules/types.ts"
import type { Check } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { minutedSettings } from "../rules/changes.ts"
import { lastRules } from "./rules.ts"

/** Names what was altered: `rules M7.1` for a motion's set of changes, `rules M7` for one in force, and the setting for the rules as they are. */
export const rulesCheck: Check = {
  name: "rules",
  section: "decisions",
  async check({ knex, coop, records }) {
    // A database of an older release, without these tables, has nothing to check.
    if (!(await knex.schema.hasTable("rule_adoptions"))) return { altered: [] }
    const motions = await knex("motions").where({ coop, series: "public" }).select("id", "number")
    const named = new Map<number, MotionId>(motions.map(({ id, number }) => [id, numbered(number, "public")]))
    const altered = new Set<string>()

    const proposed = new Map(
      toldBy(records, ["rules-proposed"]).map(({ details }) => [
        `${details.motion}.${details.option}`,
        JSON.stringify(details.settings),
      ]),
    )
    for (const { motion_id, seq, settings } of await knex("rule_drafts").where({ coop })) {
      const name = `${named.get(motion_id) ?? `(${motion_id})`}.${seq}`
      if (proposed.get(name) !== JSON.stringify(minutedSettings(JSON.parse(settings)))) altered.add(`rules ${name}`)
      proposed.delete(name)
    }
    for (const name of proposed.keys()) altered.add(`rules ${name}`)

    const changed = toldBy(records, ["rules-changed"])
    const adopted = await knex("rule_adoptions").where({ coop }).orderBy("number")
    for (let at = 0; at < Math.max(changed.length, adopted.length); at += 1) {
      const [told, row] = [changed[at], adopted[at]]
      const same =
        row !== undefined &&
        told !== undefined &&
        row.number === at + 1 &&
        told.details.motion === named.get(row.motion_id) &&
        told.details.option === row.seq &&
        told.record.at === row.adopted_at
      if (!same) altered.add(`rules ${told?.details.motion ?? named.get(row?.motion_id ?? 0) ?? at + 1}`)
    }

    const last = await lastRules<unknown>({ trx: knex }, coop)
    const now = new Map(last?.map(({ setting, value }) => [setting, JSON.stringify(value)]))
    const said = new Map(
      toldBy(records, ["rules-changed", "rules-edited"]).flatMap(({ details }) =>
        details.changes.map(({ setting, to }) => [setting, to] as const),
      ),
    )
    if (said.size > 0 && last === null) altered.add("rules")
    // A later version of the program may not have a setting any more.
    for (const [setting, to] of said) if (now.has(setting) && now.get(setting) !== to) altered.add(setting)
    return { altered: [...altered] }
  },
}
