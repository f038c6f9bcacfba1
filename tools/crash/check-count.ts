/** Compares the published counts with the ballots that the members sent. */
import type { Knex } from "knex"
import { sha256 } from "../../src/kernel/rules/minutes.ts"
import { isRefused } from "../../src/kernel/rules/types.ts"
import { parseCountFile } from "../../src/votes/rules/count-file.ts"
import { recountFile } from "../../src/votes/rules/recount.ts"
import { countedFor } from "./announcements.ts"
import { everybody, type Findings, votersOf, type Witnesses } from "./evidence.ts"
import type { Sent } from "./ledger.ts"

/** The ballots that must have been counted: each voter's last one that got a receipt. */
function lastBallots({ ledger, view }: Witnesses, motion: string): Map<string, string> {
  const last = new Map<string, string>()
  for (const sent of ledger.sent) {
    if (sent.is !== "ballot" || sent.ranking === null) continue
    const counted = countedFor(view.answers.get(sent.event)?.[0]?.body ?? "")
    if (counted?.motion === motion) last.set(sent.sender, `${counted.receipt} ${sent.ranking.join(" ")}`.trim())
  }
  return last
}

/** Checks that a vote's published count has exactly the ballots that were answered with a receipt. */
export async function checkCount(evidence: Witnesses, motion: string, knex: Knex, findings: Findings): Promise<void> {
  const { view, founders } = evidence
  const { wrong, lost } = findings
  const [reader] = founders
  const [details] = view.announced(`count ${motion}`)
  const [json] = view.announced(`file ${motion}-count.json`)
  const [blt] = view.announced(`file ${motion}.blt`)
  if (!reader || !details || !json?.file || !blt?.file) return
  const bytes = await reader.observer.download(json.file)
  for (const content of [bytes, await reader.observer.download(blt.file)])
    if (!details.body.includes(sha256(content))) wrong.push(`a file of ${motion} is not what its SHA-256 says`)
  const file = parseCountFile(bytes.toString())
  if (isRefused(file)) return void wrong.push(`the published count of ${motion} cannot be read`)
  for (const disagreement of recountFile(file).disagreements)
    wrong.push(`a recount of ${motion} disagrees: ${JSON.stringify(disagreement)}`)
  const published = file.ballots.map(({ receipt, ranking }) => `${receipt} ${ranking.join(" ")}`.trim())
  const last = lastBallots(evidence, motion)
  for (const [voter, ballot] of last)
    if (!published.includes(ballot))
      lost.push(`the last ballot of ${voter} on ${motion} is not in the count: ${ballot}`)
  if (published.length !== last.size)
    wrong.push(`${published.length} ballots were counted on ${motion}, and ${last.size} voters have cast one`)
  await checkInTime(evidence, motion, last.size, knex, findings)
}

/** Checks that ballots sent before the deadline count and later ones do not (§2.6). If a vote ended early, all must have voted (§2.5). */
async function checkInTime(
  evidence: Witnesses,
  motion: string,
  voters: number,
  knex: Knex,
  { wrong, lost }: Findings,
): Promise<void> {
  const { ledger, view } = evidence
  const row = await knex("motions")
    .where({ series: "public", number: Number(motion.slice(1)) })
    .first("id", "kind", "voting_opened_at", "voting_ends_at", "closed_at")
  if (!row) return void wrong.push(`${motion} is not in the database`)
  const roll = await knex("roll").where({ motion_id: row.id })
  const people = everybody(evidence).filter(({ userId }) => roll.some(({ person }) => person === userId))
  if (people.map(({ name }) => name).join() !== votersOf(evidence, motion).join())
    wrong.push(`on the roll of ${motion} are ${people.map(({ name }) => name).join(", ")}`)
  const [openedAt, endsAt] = [row.voting_opened_at ?? Number.NaN, row.voting_ends_at ?? Number.NaN]
  if ((row.closed_at ?? Number.NaN) < endsAt) wrong.push(`${motion} was closed before its end`)
  if (endsAt < openedAt + evidence.stage(row.kind) && voters < roll.length)
    wrong.push(`${motion} ended early, though not all had voted`)
  for (const sent of ledger.sent) {
    if (sent.is !== "ballot" || sent.ranking === null) continue
    const answer = view.answers.get(sent.event)?.[0]?.body ?? ""
    const at = view.seenBy.get(sent.sender)?.get(sent.event)?.at
    if (at === undefined) continue
    // The vote ended by the bot's clock, which may be ahead. What was sent meanwhile may count or not.
    const ahead = sent.ahead ?? 0
    const inTime = at + ahead <= endsAt
    if (sent.motion === motion && !countedFor(answer) && inTime)
      lost.push(
        `a ballot sent ${endsAt - at} ms before the end of ${motion} was not counted: ${describe(sent)}: ${answer}`,
      )
    if (countedFor(answer)?.motion === motion && !inTime && ahead === 0)
      wrong.push(`a ballot sent ${at - endsAt} ms after the end of ${motion} was counted: ${describe(sent)}`)
  }
}

const describe = (sent: Sent): string => `${sent.sender}: ${sent.text} (${sent.event})`
