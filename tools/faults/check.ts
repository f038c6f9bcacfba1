/** Checks that a fault has cost nothing: each message answered once, each announcement once, each ballot counted, the books whole. */
import type { Knex } from "knex"
import { openToRead } from "../../src/kernel/store/database.ts"
import { countedFor } from "../crash/announcements.ts"
import { forgottenRooms } from "../crash/bot-rooms.ts"
import { checkAnswers, checkKept, checkReadable, lacking, ofVotes } from "../crash/check.ts"
import { compared } from "../crash/check-announced.ts"
import { checkCount } from "../crash/check-count.ts"
import type { Findings, Witnesses } from "../crash/evidence.ts"
import type { Fault } from "./fault.ts"
import { stageOf } from "./founding.ts"
import type { Scene } from "./scene.ts"

/** What was counted, for the table. */
export interface Facts {
  readonly messages: number
  readonly ballots: number
  readonly votes: number
  readonly announcements: number
  /** How many seconds people waited for the slowest answer to what they sent while the fault lasted. */
  readonly slowest: number
}

export const witnessesOf = ({ game, founders, bot }: Scene, fault: Fault): Witnesses => {
  return { ledger: game.ledger, view: game.view, founders, bot, stage: stageOf(fault) }
}

const expectedOf = (scene: Scene, witnesses: Witnesses): string[] => [
  ...ofVotes(witnesses),
  ...scene.founders.map(({ name }) => `guide founder ${name}`),
  ...scene.story.expected,
]

/** The findings that the fault does not account for. */
const unknown = ({ known = [] }: Fault, findings: readonly string[]): string[] =>
  findings.filter((finding) => !known.some((one) => one.test(finding)))

/** Everything that is still missing. */
export function missing(scene: Scene, fault: Fault): string[] {
  const witnesses = witnessesOf(scene, fault)
  scene.game.view.update()
  return unknown(fault, lacking(witnesses, expectedOf(scene, witnesses)))
}

/** Checks everything, once the bot has stopped and nothing more is to come. */
export async function check(scene: Scene, fault: Fault): Promise<{ findings: Findings; facts: Facts }> {
  const findings: Findings = { lost: [], repeated: [], undecryptable: [], wrong: [] }
  const { lost, repeated, wrong } = findings
  const witnesses = witnessesOf(scene, fault)
  const { view, ledger } = witnesses
  view.update()
  checkAnswers(witnesses, findings)
  checkReadable(witnesses, findings, fault.complaints)
  const expected = expectedOf(scene, witnesses)
  const also = (what: string) => (fault.also ?? []).some((saying) => saying(what.replace(/^unknown: /, "")) !== null)
  const found = compared(expected, view.announcements, also)
  lost.push(...found.lost)
  repeated.push(...found.repeated)
  wrong.push(...found.wrong)
  const notices = view.announced("notice").length
  if (notices > (fault.notices ?? 2)) repeated.push(`${notices} times notice`)
  const proposals = ledger.sent.filter(({ is }) => is === "proposal").length
  if (view.motions.length !== proposals) wrong.push(`${proposals} proposals, and ${view.motions.length} motions`)
  const knex = openToRead(scene.database)
  try {
    for (const motion of view.motions) await checkCount(witnesses, motion, knex, findings)
    await checkKept(witnesses, knex, findings)
    await checkMoney(knex, findings)
    const { homeserver, bot: userId, password } = scene
    const forgotten = await forgottenRooms({ homeserverUrl: homeserver.url, userId, password }, knex)
    if (forgotten.length > 0) wrong.push(`the bot is in rooms that it does not know: ${forgotten.join(", ")}`)
    const facts = factsOf(scene, expected.length)
    const { devices } = scene.machine
    if (devices.size !== (fault.devices ?? 1)) wrong.push(`the bot was ${devices.size} devices`)
    const verified = await scene.machine.waggle("verify", "--data", scene.data, "--database", scene.database)
    if (verified.code !== 0) wrong.push(`waggle verify: ${verified.out}`)
    for (const list of [lost, repeated, findings.undecryptable, wrong])
      list.splice(0, list.length, ...unknown(fault, list))
    return { findings, facts }
  } finally {
    await knex.destroy()
  }
}

/** The story books one income and one payment, which its receiver confirms. */
async function checkMoney(knex: Knex, { lost, repeated, wrong }: Findings): Promise<void> {
  const entries = await knex("ledger_entries").orderBy("number").select("kind")
  const kinds = entries.map(({ kind }) => kind)
  for (const kind of ["income", "payment"]) {
    const times = kinds.filter((one) => one === kind).length
    if (times < 1) lost.push(`no entry: ${kind}`)
    if (times > 1) repeated.push(`${times} entries: ${kind}`)
  }
  if (kinds.length !== 2) wrong.push(`entries: ${kinds.join(", ")}`)
  const payments = await knex("payments").select("state", "minor")
  if (payments.map(({ state, minor }) => `${state} ${minor}`).join() !== "confirmed 2500")
    wrong.push(`payments: ${JSON.stringify(payments)}`)
  const tasks = await knex("tasks").select("state")
  if (tasks.map(({ state }) => state).join() !== "paid") wrong.push(`tasks: ${JSON.stringify(tasks)}`)
}

/** What people sent while the fault lasted, with the first lines of the answers: for the report of a story that could not go on. */
export function heard({ game: { ledger, view }, story }: Scene): string {
  view.update()
  const sent = ledger.sent.filter(({ event }) => story.meanwhile.includes(event))
  return sent.map(({ event, text }) => `${text} → ${view.answers.get(event)?.[0]?.body.slice(0, 200)}`).join("\n")
}

function factsOf({ game, story }: Scene, announcements: number): Facts {
  const { view, ledger } = game
  const waits = ledger.sent.flatMap(({ event, sender }) => {
    const sentAt = view.seenBy.get(sender)?.get(event)?.at
    const at = view.answers.get(event)?.[0]?.at
    return story.meanwhile.includes(event) && sentAt !== undefined && at !== undefined ? [at - sentAt] : []
  })
  const slowest = Math.round(Math.max(0, ...waits) / 1000)
  const messages = ledger.toBeAnswered.length
  const ballots = ledger.sent.filter(({ event }) => countedFor(view.answers.get(event)?.[0]?.body ?? "")).length
  return { messages, ballots, votes: view.motions.length, announcements, slowest }
}
