/**
 * The plan of whoever was elected to an office that needs one becomes a document in force (§14.1). It falls due once the winner holds the
 * office, since somebody can be elected for a term that begins later.
 */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import { type CoopKey, isRefused, type OfficeKey } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { Work } from "../../kernel/store/work.ts"
import { escapeMarkdown } from "../../kernel/views/markdown.ts"
import { plainName } from "../../kernel/views/people.ts"
import { coopsWithOfficers, seatsOf } from "../../standing/reads.ts"
import type { Office } from "../../standing/rules/offices.ts"
import { type KeptMotion, lastCarried } from "../../votes/reads.ts"
import { matterOf } from "../../votes/rules/kinds.ts"
import { readText, textHash, withoutHtml } from "../rules/document.ts"
import { planKey, plannedOffices } from "../rules/plans.ts"
import { carriedRevisions, putRevision } from "../store/documents.ts"

interface PlanItem {
  readonly coop: CoopKey
  readonly office: OfficeKey
}

/** The election whose winner holds the office now, and whose plan is in force nowhere yet. Null: there is none. */
async function electedWith(work: Work, coop: CoopKey, { key, kind }: Office): Promise<KeptMotion | null> {
  const motion = await lastCarried(work, coop, matterOf(kind, { office: key }))
  if (motion?.outcome?.result !== "carried") return null
  const winner = winnerOf(motion)
  if (!winner?.person || winner.text.trim() === "") return null
  const holds = (await seatsOf(work, coop)).some(({ office, person }) => office === key && person === winner.person)
  const known = (await carriedRevisions(work, coop)).some((revision) => revision.motion === motion.id)
  return holds && !known ? motion : null
}

const winnerOf = ({ outcome, options }: KeptMotion) =>
  outcome?.result === "carried" ? options.find(({ number }) => number === outcome.winner) : undefined

export const plansDue: Due<PlanItem> = {
  name: "plans of those elected",
  turn: "decide",
  async past(work, look) {
    const items: PlanItem[] = []
    for (const key of await coopsWithOfficers(work)) {
      const coop = look.coop(key)
      for (const office of plannedOffices(coop?.config.offices ?? []))
        if (await electedWith(work, key, office)) items.push({ coop: key, office: office.key })
    }
    return items
  },
  async act(act, { office: key }) {
    const office = act.coop.config.offices.find((one) => one.key === key)
    const motion = office ? await electedWith(act.work, act.coop.key, office) : null
    if (office && motion) await putPlan(act, office, motion)
    return false
  },
}

async function putPlan(act: Act, office: Office, motion: KeptMotion): Promise<void> {
  const { work, coop } = act
  const winner = winnerOf(motion)
  if (!winner?.person) return
  // People wrote it as a statement, in which HTML is shown as typed. A document has none.
  const read = readText(withoutHtml(winner.text))
  if (isRefused(read)) return
  const { words } = coop
  const key = planKey(coop.config.offices, office)
  const title = words.t("plan-title", { office: office.key })
  const draft = { key, kind: "plan", title, base: 0, text: read.text } as const
  const { revision, sha256 } = await putRevision(work, coop.key, motion.row, draft)
  const details = { motion: motion.id, document: key, revision, paper: "plan", title: textHash(title), sha256 } as const
  await addRecord(work, coop.key, { actor: null, act: "document-revised", details })
  const person = escapeMarkdown(plainName(winner.person, coop.server))
  await say(
    act,
    membersRoom(act),
    words.t("plan-in-force", { person, motion: motion.id, key, prefix: coop.config.prefix }),
  )
}
