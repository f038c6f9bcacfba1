/** Counts the ballots of each countback again (§12.4), and compares with the minutes. */
import { isRefused, seriesOf } from "../../kernel/rules/types.ts"
import type { Check } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { parseCouncilFile } from "../../votes/rules/council-file.ts"
import { countbackOf } from "../../votes/rules/countback.ts"

/** Names the motions whose published ballots give a vacant seat to others than the minutes say. */
export const countbackCheck: Check = {
  name: "countbacks",
  section: "people",
  async check({ knex, coop, records }) {
    const altered = new Set<string>()
    for (const { details } of toldBy(records, ["countback-held"])) {
      const { motion, vacant, holders, withdrawn, found } = details
      const number = seriesOf(motion)?.number ?? 0
      const counted = await knex("motions").where({ coop, series: "public", number }).first("id")
      const row = counted && (await knex("published_counts").where({ motion_id: counted.id }).first("json"))
      const file = parseCouncilFile(row?.json ?? "")
      const again = isRefused(file) ? file : countbackOf(file, { vacant, holders, withdrawn })
      if (isRefused(again) || JSON.stringify(again.found) !== JSON.stringify(found)) altered.add(motion)
    }
    return { altered: [...altered] }
  },
}
