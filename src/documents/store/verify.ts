/** Checks documents against the minutes (§11, §15.1). */

import { numbered } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { isMotionKind, matterOf } from "../../votes/rules/kinds.ts"
import { draftCommitment, textHash } from "../rules/document.ts"

/** Names what was altered: `document bylaws 2` for a revision, `draft M7.1` for a motion's text. */
export const documentsCheck: Check = {
  name: "documents",
  section: "decisions",
  async check({ knex, coop, records }) {
    // A database of an older release, without these tables, has nothing to check.
    if (!(await knex.schema.hasTable("document_revisions"))) return { altered: [] }
    const motions = await knex("motions").where({ coop, series: "public" }).select("id", "number", "kind", "matter")
    const named = new Map(motions.map((motion) => [motion.id, numbered(motion.number, "public")]))
    const altered = new Set<string>()

    const revisions = await knex("document_revisions").where({ coop })
    const revised = new Map(
      toldBy(records, ["document-revised"]).map((one) => [`${one.details.document} ${one.details.revision}`, one]),
    )
    for (const row of revisions) {
      const name = `${row.key} ${row.revision}`
      const told = revised.get(name)
      const same =
        told !== undefined &&
        told.details.motion === named.get(row.motion_id) &&
        told.details.paper === row.kind &&
        told.details.title === textHash(row.title) &&
        told.details.sha256 === row.sha256 &&
        row.sha256 === textHash(row.text) &&
        row.adopted_at === told.record.at
      if (!same) altered.add(`document ${name}`)
      revised.delete(name)
    }
    for (const name of revised.keys()) altered.add(`document ${name}`)

    for (const name of await alteredMinutes({ knex, coop, records })) altered.add(`document ${name}`)

    const drafts = await knex("document_drafts").where({ coop })
    const proposed = new Map(
      toldBy(records, ["revision-proposed"]).map(({ details }) => [`${details.motion}.${details.option}`, details]),
    )
    const about = new Map(motions.map((motion) => [motion.id, motion]))
    for (const row of drafts) {
      const name = `${named.get(row.motion_id) ?? `(${row.motion_id})`}.${row.seq}`
      const told = proposed.get(name)
      const motion = about.get(row.motion_id)
      const same =
        told !== undefined &&
        motion !== undefined &&
        told.document === row.key &&
        told.contents === draftCommitment(row.salt, row) &&
        isMotionKind(motion.kind) &&
        motion.matter === matterOf(motion.kind, { key: row.key })
      if (!same) altered.add(`draft ${name}`)
      proposed.delete(name)
    }
    for (const name of proposed.keys()) altered.add(`draft ${name}`)
    return { altered: [...altered] }
  },
}

/** Approved minutes that are not as they were filed, by their keys. */
async function alteredMinutes({ knex, coop, records }: Pick<Checking, "knex" | "coop" | "records">): Promise<string[]> {
  if (!(await knex.schema.hasTable("approved_minutes"))) return []
  const filed = new Map(toldBy(records, ["minutes-filed"]).map((one) => [one.details.document, one]))
  const altered: string[] = []
  for (const row of await knex("approved_minutes").where({ coop })) {
    const told = filed.get(row.key)
    const same =
      told !== undefined &&
      told.details.conference === row.conference &&
      told.details.by === row.approved_by &&
      told.details.title === textHash(row.title) &&
      told.details.sha256 === row.sha256 &&
      row.sha256 === textHash(row.text) &&
      row.adopted_at === told.record.at
    if (!same) altered.push(row.key)
    filed.delete(row.key)
  }
  return [...altered, ...filed.keys()]
}
