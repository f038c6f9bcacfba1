/** Compares what was sent with what was answered, announced and counted. */
import type { Knex } from "knex"
import { checks } from "../../src/composed.ts"
import { countOf } from "../../src/kernel/store/queries.ts"
import { verifyMinutes } from "../../src/kernel/store/verify.ts"
import {
  anchorIn,
  countedFor,
  openedMotion,
  saysDetails,
  saysFault,
  saysNothingIsOpen,
  saysVoteIsOver,
} from "./announcements.ts"
import { compared, guides } from "./check-announced.ts"
import { checkCount } from "./check-count.ts"
import { unreadable } from "./check-devices.ts"
import { checkGovernment } from "./check-government.ts"
import { checkTreasury } from "./check-treasury.ts"
import { type Evidence, everybody, type Findings, type Voting, votersOf, type Witnesses } from "./evidence.ts"

/** Everything that the bot must say unasked about each vote. */
export const ofVotes = (witnesses: Voting): string[] =>
  witnesses.view.motions.flatMap((motion) => [
    `begun ${motion}`,
    `rules ${motion}`,
    ...votersOf(witnesses, motion).map((name) => `ballot ${motion} ${name}`),
    `outcome ${motion}`,
    `count ${motion}`,
    `decided ${motion}`,
    `file ${motion}-count.json`,
    `file ${motion}.blt`,
  ])

/**
 * Everything that the bot must say unasked: about every vote, about money, and to everybody who gets a new role in the co-op. It must say
 * each message as often as this list contains it.
 */
const milestones = (evidence: Evidence): string[] => [
  ...ofVotes(evidence),
  ...[evidence.newcomer, evidence.other].map(({ name }) => `joined ${name}`),
  ...guides(evidence),
  ...evidence.treasury.expected,
  ...evidence.tales.flatMap(({ expected }) => expected),
]

/** Everything that is still missing. A caller can wait until this list is empty. */
export const missing = (evidence: Evidence): string[] => lacking(evidence, milestones(evidence))

/** Everything that is still missing of the answers, and of what the bot must say unasked. */
export function lacking({ ledger, view }: Witnesses, expected: readonly string[]): string[] {
  view.update()
  const answers = ledger.toBeAnswered.flatMap((sent) =>
    view.answers.has(sent.event) ? [] : [`no answer to ${sent.sender}: ${sent.text} (${sent.event})`],
  )
  const announcements = compared(expected, view.announcements).lost
  const locked = view.locked.map(({ by, message }) => `${by} cannot read ${message.eventId}: ${message.undecryptable}`)
  const notice = saysNothingIsOpen(view.notice) ? [] : [`the notice says: ${view.notice}`]
  return [...answers, ...announcements, ...locked, ...notice]
}

/** Checks everything, once nothing more is to come. `knex`: the bot's database, after the bot has stopped. */
export async function check(evidence: Evidence, knex: Knex): Promise<Findings> {
  const findings: Findings = { lost: [], repeated: [], undecryptable: [], wrong: [] }
  evidence.view.update()
  checkAnswers(evidence, findings)
  checkAnnouncements(evidence, findings)
  checkReadable(evidence, findings)
  for (const motion of evidence.view.motions) await checkCount(evidence, motion, knex, findings)
  await checkKept(evidence, knex, findings)
  await checkGovernment(evidence, knex, findings)
  await checkTreasury(evidence, knex, findings)
  for (const tale of evidence.tales) await tale.check(knex, findings)
  return findings
}

export function checkAnswers({ ledger, view }: Witnesses, { lost, repeated, wrong }: Findings): void {
  for (const sent of ledger.sent) {
    const all = view.answers.get(sent.event) ?? []
    const [answers, details] = [
      all.filter(({ body }) => !saysDetails(body)),
      all.filter(({ body }) => saysDetails(body)),
    ]
    const what = `${sent.sender}: ${sent.text} (${sent.event})`
    if (sent.is === "chatter") {
      if (answers.length > 0) wrong.push(`chatter was answered: ${what}`)
      continue
    }
    if (answers.length === 0) lost.push(`no answer to ${what}`)
    if (answers.length > 1) repeated.push(`${answers.length} answers to ${what}`)
    if (details.length > 1) repeated.push(`${details.length} times the details of the answer to ${what}`)
    if (answers.some(({ body }) => saysFault(body))) wrong.push(`a fault in answer to ${what}`)
    if (sent.is === "proposal" && !answers.some(({ body }) => openedMotion(body) && body.includes(sent.title)))
      wrong.push(`no motion was opened by ${what}`)
    if (sent.is === "ballot" && sent.ranking === null && answers.some(({ body }) => countedFor(body)))
      wrong.push(`a wrong ballot was counted: ${what}`)
  }
  const known = new Set(ledger.sent.map(({ event }) => event))
  for (const [event, answers] of view.answers)
    if (!known.has(event)) wrong.push(`an answer to what nobody sent: ${answers[0]?.body} (${event})`)
}

function checkAnnouncements(evidence: Evidence, { lost, repeated, wrong }: Findings): void {
  const { ledger, view } = evidence
  const found = compared(milestones(evidence), view.announcements)
  lost.push(...found.lost)
  repeated.push(...found.repeated)
  wrong.push(...found.wrong)
  const notices = view.announced("notice").length
  if (notices === 0) lost.push("no notice")
  // The bot sends the notice before anybody has joined, again when all founders have joined, and once for each of the two later members.
  if (notices > 4) repeated.push(`${notices} times notice`)
  const proposals = ledger.sent.filter(({ is }) => is === "proposal").length
  if (view.motions.length !== proposals + view.byPetition.length)
    wrong.push(`${proposals} proposals were made, and ${view.motions.length} motions opened`)
  for (const motion of view.motions) {
    const [begun] = view.announced(`begun ${motion}`)
    if (begun && !saysVoteIsOver(view.edited.get(begun.eventId)?.body ?? ""))
      wrong.push(`the message about the vote on ${motion} does not say that it is over`)
  }
}

/**
 * Checks that all people can read everything that the bot said while they were in the room. A further device of a person need not be able
 * to read the bot's messages from before the bot knew the device (see `unreadable`). `mayComplain`: how many messages the bot may have been
 * unable to read.
 */
export function checkReadable(evidence: Witnesses, { undecryptable, lost }: Findings, mayComplain = 0): void {
  const { ledger, view, bot } = evidence
  const people = everybody(evidence)
  for (const { by, message } of view.locked)
    undecryptable.push(`${by} cannot read ${message.eventId}: ${message.undecryptable}`)
  for (const complaint of view.complaints.slice(mayComplain))
    undecryptable.push(`the bot could not read: ${complaint.body}`)
  for (const { name, devices } of people)
    for (const { deviceId, messages, seen } of devices) {
      const typed = new Set(ledger.sent.filter(({ device }) => device === deviceId).map(({ event }) => event))
      const received = messages.filter(
        ({ sender, roomId, at }) => sender === bot && at > view.canReadFrom(name, roomId),
      )
      // If a message was redacted before its key came, nobody reads it any more.
      for (const { eventId, roomId, at, undecryptable: why } of unreadable(received, typed))
        if (!seen.redacted.has(eventId))
          undecryptable.push(`${name} on ${deviceId} cannot read ${eventId} of ${at} in ${roomId}: ${why}`)
    }
  const shared = [...view.announcements.values(), ...view.answers.values()].flat()
  for (const { roomId, eventId, at } of shared) {
    if (!people.every(({ name }) => view.openRooms(name).has(roomId))) continue
    for (const { name } of people)
      if (at >= view.memberSince(name) && !view.seenBy.get(name)?.has(eventId))
        lost.push(`${name} has not seen ${eventId}`)
  }
}

export async function checkKept({ view }: Witnesses, knex: Knex, { wrong, lost }: Findings): Promise<void> {
  const anchors = view.motions.flatMap((motion) => {
    const [count] = view.announced(`count ${motion}`)
    return anchorIn(count?.body ?? "") ?? []
  })
  const reports = await verifyMinutes(knex, checks, anchors)
  for (const { series, broken, altered, unbalanced } of reports) {
    if (broken) wrong.push(`the minutes ${series} are broken at ${broken.number}: ${broken.fault}`)
    if (altered.length > 0) wrong.push(`the minutes disagree with what is kept of ${altered.join(", ")}`)
    if (unbalanced.length > 0) wrong.push(`the ledger's entries do not come to ${unbalanced.join(", ")}`)
  }
  const found = reports.flatMap((report) => report.anchors.map(({ hash }) => hash))
  for (const anchor of anchors) if (!found.includes(anchor)) wrong.push(`the minutes do not hold ${anchor}`)
  if (anchors.length !== view.motions.length) wrong.push("an outcome came without the hash of the minutes")
  const outbox = await knex("outbox").whereNot({ state: "sent" }).select("id", "lane", "state", "failure")
  for (const row of outbox) lost.push(`a message was not sent: ${JSON.stringify(row)}`)
  const waiting = await countOf(knex("inbox").whereNull("handled_at"))
  if (waiting > 0) lost.push(`${waiting} messages wait in the inbox`)
}
