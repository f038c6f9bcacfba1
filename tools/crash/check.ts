/** Compares what was sent with what was answered, announced and counted. Each finding is a sentence. */
import type { Knex } from "knex"
import { parseCountFile } from "../../src/rules/count-file.ts"
import { sha256 } from "../../src/rules/minutes.ts"
import { recountFile } from "../../src/rules/recount.ts"
import { isRefused } from "../../src/rules/types.ts"
import { verifyMinutes } from "../../src/store/verify.ts"
import type { Ledger, Sent } from "./ledger.ts"
import type { Player } from "./player.ts"
import { countedFor, openedMotion, type View } from "./view.ts"

export interface Findings {
  /** What should have come, and did not. */
  readonly lost: string[]
  /** What came more than once. */
  readonly repeated: string[]
  readonly undecryptable: string[]
  /** What came, and is not right. */
  readonly wrong: string[]
}

export interface Evidence {
  readonly ledger: Ledger
  readonly view: View
  readonly players: readonly Player[]
  readonly bot: string
}

/** How long the votes are open, in milliseconds; less than a minute, so that it is exact. */
export const votingStage = 25_000

/** What every vote leads to in the members' room, once. */
const milestones = (motion: string) => [
  `begun ${motion}`,
  `outcome ${motion}`,
  `file ${motion}-count.json`,
  `file ${motion}.blt`,
]

/** What is still missing, for whoever waits: empty once all has settled. */
export function missing({ ledger, view, players }: Evidence): string[] {
  view.update()
  const answers = ledger.toBeAnswered.flatMap((sent) =>
    view.answers.has(sent.event) ? [] : [`no answer to ${sent.sender}: ${sent.text} (${sent.event})`],
  )
  const announcements = view.motions.flatMap((motion) =>
    [...milestones(motion), ...players.map(({ name }) => `ballot ${motion} ${name}`)].flatMap((what) =>
      view.announced(what).length === 0 ? [`no ${what}`] : [],
    ),
  )
  const locked = view.locked.map(({ by, message }) => `${by} cannot read ${message.eventId}: ${message.undecryptable}`)
  const notice = view.notice.startsWith("No motion is open") ? [] : [`the notice says: ${view.notice}`]
  return [...answers, ...announcements, ...locked, ...notice]
}

/** All that can be said when everything has settled; `knex` is the bot's database after its end. */
export async function check(evidence: Evidence, knex: Knex): Promise<Findings> {
  const findings: Findings = { lost: [], repeated: [], undecryptable: [], wrong: [] }
  evidence.view.update()
  checkAnswers(evidence, findings)
  checkAnnouncements(evidence, findings)
  checkReadable(evidence, findings)
  for (const motion of evidence.view.motions) await checkCount(evidence, motion, knex, findings)
  await checkKept(evidence, knex, findings)
  return findings
}

function checkAnswers({ ledger, view }: Evidence, { lost, repeated, wrong }: Findings): void {
  for (const sent of ledger.sent) {
    const answers = view.answers.get(sent.event) ?? []
    const what = `${sent.sender}: ${sent.text} (${sent.event})`
    if (sent.is === "chatter") {
      if (answers.length > 0) wrong.push(`chatter was answered: ${what}`)
      continue
    }
    if (answers.length === 0) lost.push(`no answer to ${what}`)
    if (answers.length > 1) repeated.push(`${answers.length} answers to ${what}`)
    if (answers.some(({ body }) => body.startsWith("Something went wrong"))) wrong.push(`a fault in answer to ${what}`)
    if (sent.is === "proposal" && !answers.some(({ body }) => openedMotion(body) && body.includes(sent.title)))
      wrong.push(`no motion was opened by ${what}`)
    if (sent.is === "ballot" && sent.ranking === null && answers.some(({ body }) => countedFor(body)))
      wrong.push(`a wrong ballot was counted: ${what}`)
  }
  const known = new Set(ledger.sent.map(({ event }) => event))
  for (const [event, answers] of view.answers)
    if (!known.has(event)) wrong.push(`an answer to what nobody sent: ${answers[0]?.body} (${event})`)
}

function checkAnnouncements({ ledger, view, players }: Evidence, { lost, repeated, wrong }: Findings): void {
  const expected = new Set([
    "notice",
    ...view.motions.flatMap((motion) => [
      ...milestones(motion),
      ...players.map(({ name }) => `ballot ${motion} ${name}`),
    ]),
  ])
  for (const what of expected) if (view.announced(what).length === 0) lost.push(`no ${what}`)
  for (const [what, messages] of view.announcements) {
    // Said before anybody had come, and once more when all had: nobody comes later.
    if (messages.length > (what === "notice" ? 2 : 1)) repeated.push(`${messages.length} times ${what}`)
    if (!expected.has(what) && !what.startsWith("reminder ") && !what.includes(" for $"))
      wrong.push(`nobody expected ${what}`)
  }
  const proposals = ledger.sent.filter(({ is }) => is === "proposal").length
  if (view.motions.length !== proposals)
    wrong.push(`${proposals} proposals were made, and ${view.motions.length} motions opened`)
  for (const motion of view.motions) {
    const [begun] = view.announced(`begun ${motion}`)
    if (begun && !view.edited.get(begun.eventId)?.body.includes("is over"))
      wrong.push(`the message about the vote on ${motion} does not say that it is over`)
  }
}

/** Everything from the bot is read by all who were there; on a further device from the first answer to it on, or earlier. */
function checkReadable({ ledger, view, players, bot }: Evidence, { undecryptable, lost }: Findings): void {
  for (const { by, message } of view.locked)
    undecryptable.push(`${by} cannot read ${message.eventId}: ${message.undecryptable}`)
  for (const complaint of view.complaints) undecryptable.push(`the bot could not read: ${complaint.body}`)
  for (const { name, devices } of players)
    for (const { deviceId, messages } of devices) {
      const own = new Set(ledger.sent.filter(({ device }) => device === deviceId).map(({ event }) => event))
      const fromBot = messages.filter(({ sender }) => sender === bot)
      const first = fromBot.findIndex(
        ({ undecryptable, relation }) => undecryptable === null || own.has(relation?.replyTo ?? ""),
      )
      for (const message of first < 0 ? [] : fromBot.slice(first))
        if (message.undecryptable !== null)
          undecryptable.push(`${name} on ${deviceId} cannot read ${message.eventId}: ${message.undecryptable}`)
    }
  const shared = new Set(
    [...view.announcements.values(), ...view.answers.values()]
      .flat()
      .flatMap(({ roomId, eventId }) =>
        players.every(({ name }) => view.openRooms(name).has(roomId)) ? [eventId] : [],
      ),
  )
  for (const { name } of players)
    for (const event of shared) if (!view.seenBy.get(name)?.has(event)) lost.push(`${name} has not seen ${event}`)
}

/** The ballots that must have been counted: of each voter the last one that got a receipt. */
function lastBallots({ ledger, view }: Evidence, motion: string): Map<string, string> {
  const last = new Map<string, string>()
  for (const sent of ledger.sent) {
    if (sent.is !== "ballot" || sent.ranking === null) continue
    const counted = countedFor(view.answers.get(sent.event)?.[0]?.body ?? "")
    if (counted?.motion === motion) last.set(sent.sender, `${counted.receipt} ${sent.ranking.join(" ")}`.trim())
  }
  return last
}

async function checkCount(evidence: Evidence, motion: string, knex: Knex, findings: Findings): Promise<void> {
  const { view, players } = evidence
  const { wrong, lost } = findings
  const [reader] = players
  const [outcome] = view.announced(`outcome ${motion}`)
  const [json] = view.announced(`file ${motion}-count.json`)
  const [blt] = view.announced(`file ${motion}.blt`)
  if (!reader || !outcome || !json?.file || !blt?.file) return
  const bytes = await reader.observer.download(json.file)
  for (const content of [bytes, await reader.observer.download(blt.file)])
    if (!outcome.body.includes(sha256(content))) wrong.push(`a file of ${motion} is not what its SHA-256 says`)
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

/** Ballots sent before the deadline count, later ones do not (§2.6); where a vote ended early, all had voted (§2.5). */
async function checkInTime(
  { ledger, view, players }: Evidence,
  motion: string,
  voters: number,
  knex: Knex,
  { wrong, lost }: Findings,
): Promise<void> {
  const row = await knex("motions")
    .where({ number: Number(motion.slice(1)) })
    .first("voting_opened_at", "voting_ends_at", "closed_at")
  const [openedAt, endsAt] = [Number(row?.voting_opened_at), Number(row?.voting_ends_at)]
  if (Number(row?.closed_at) < endsAt) wrong.push(`${motion} was closed before its end`)
  if (endsAt < openedAt + votingStage && voters < players.length)
    wrong.push(`${motion} ended early, though not all had voted`)
  for (const sent of ledger.sent) {
    if (sent.is !== "ballot" || sent.ranking === null) continue
    const answer = view.answers.get(sent.event)?.[0]?.body ?? ""
    const at = view.seenBy.get(sent.sender)?.get(sent.event)?.at
    if (at === undefined) continue
    const inTime = at <= endsAt
    if (sent.motion === motion && !countedFor(answer) && inTime)
      lost.push(
        `a ballot sent ${endsAt - at} ms before the end of ${motion} was not counted: ${describe(sent)}: ${answer}`,
      )
    if (countedFor(answer)?.motion === motion && !inTime)
      wrong.push(`a ballot sent ${at - endsAt} ms after the end of ${motion} was counted: ${describe(sent)}`)
  }
}

const describe = (sent: Sent): string => `${sent.sender}: ${sent.text} (${sent.event})`

async function checkKept({ view }: Evidence, knex: Knex, { wrong, lost }: Findings): Promise<void> {
  const anchors = view.motions.flatMap((motion) => {
    const [outcome] = view.announced(`outcome ${motion}`)
    return /Minutes no\. \d+, .?([0-9a-f]{8,})/.exec(outcome?.body ?? "")?.[1] ?? []
  })
  const reports = await verifyMinutes(knex, anchors)
  for (const { series, broken, altered } of reports) {
    if (broken) wrong.push(`the minutes ${series} are broken at ${broken.number}: ${broken.fault}`)
    if (altered.length > 0) wrong.push(`the minutes disagree with what is kept of ${altered.join(", ")}`)
  }
  const found = reports.flatMap((report) => report.anchors.map(({ hash }) => hash))
  for (const anchor of anchors) if (!found.includes(anchor)) wrong.push(`the minutes do not hold ${anchor}`)
  if (anchors.length !== view.motions.length) wrong.push("an outcome came without the hash of the minutes")
  const outbox = await knex("outbox").whereNot({ state: "sent" }).select("id", "lane", "state", "failure")
  for (const row of outbox) lost.push(`a message was not sent: ${JSON.stringify(row)}`)
  const inbox = await knex("inbox").whereNull("handled_at").count("* as waiting").first()
  if (Number(inbox?.waiting) > 0) lost.push(`${inbox?.waiting} messages wait in the inbox`)
}
