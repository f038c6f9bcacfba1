/** A co-op with one person of each kind that might ask it for something, and with one of each thing that an act can be about. */
import { commands } from "../../commands/index.ts"
import { importStatement } from "../../src/bank/acts/import.ts"
import type { Act } from "../../src/kernel/acts/context.ts"
import { coopKey, eventId, type MatrixId, motionId, roomId } from "../../src/kernel/rules/types.ts"
import type { Recorder } from "../../src/ledger/acts/treasury.ts"
import { stand } from "../../src/offices/acts/elections.ts"
import { resign, takeSeat } from "../../src/offices/acts/offices.ts"
import { invite, leave, remove } from "../../src/people/acts/members.ts"
import { openSecondVote, proposeRemoval } from "../../src/people/acts/removal.ts"
import { carryMember } from "../../src/people/store/moves.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { putAbsent, putOut } from "../../src/standing/store/absences.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { agreeToTask, evaluateTask, offerTask } from "../../src/tasks/acts/negotiating.ts"
import { submitTask, type TaskAct } from "../../src/tasks/acts/tasks.ts"
import { joinTask } from "../../src/tasks/acts/working.ts"
import { bookIncome } from "../../src/treasury/acts/bookings.ts"
import { proposeBudget } from "../../src/treasury/acts/budget.ts"
import { payRun } from "../../src/treasury/acts/pay-run.ts"
import { bookPayment } from "../../src/treasury/acts/payments.ts"
import { coopsOwing } from "../../src/treasury/store/owed.ts"
import { coopsWithDetails, putPaymentDetails } from "../../src/treasury/store/payment-details.ts"
import { propose } from "../../src/votes/acts/propose.ts"
import { openVoting } from "../../src/votes/acts/vote.ts"
import type { Asker } from "../../src/votes/rules/who.ts"
import { coopsOfVoter } from "../../src/votes/store/ballots.ts"
import { changeMotion, coopsHearing, motionByRow } from "../../src/votes/store/motions.ts"
import { camt, eur, line } from "./bank-files.ts"
import { keyOf, person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { owe } from "./owed.ts"
import { adoptNow, doneTask } from "./treasury.ts"

const hive = coopKey("hive")

/** Officers are on trial, or no members at all. So everything that they may do comes from their office. */
export const people = {
  stranger: "zoe",
  customer: "kai",
  "invited person": "ivo",
  guest: "gus",
  "trial member": "tim",
  "permanent member": "pia",
  "absent member": "abe",
  "member to be removed": "remy",
  "former treasurer": "tess",
  moderator: "mia",
  treasurer: "theo",
  president: "paul",
  secretary: "sue",
  "board member": "bea",
  "officer who is not a member": "olaf",
  "former member": "fritz",
  "former member on an open roll": "vic",
  "former member who was owed something": "cora",
  "removed member": "rita",
  "Matrix ID that was given up": "oda",
  bot: "waggle",
} as const
export type Standing = keyof typeof people
export const president = officeKey("president")
export const board = officeKey("board")
export const everybody = Object.keys(people) as readonly Standing[]

const boardPowers = ["confirm-payments", "mediate", "appoint", "approve-hours", "set-rates", "spend"]
/** The offices that this co-op has besides those of every co-op. Together its offices have every power that there is. */
const offices = { president: { candidacy: "plan" }, secretary: {}, board: { powers: boardPowers } }

const members = ["ana", "eli", "pia", "abe", "remy", "tess", "fritz", "vic", "cora", "rita", "oda"]
export const newId = "@oda:new.example"

/** This person as an `Asker`, for whom an act is done. Their part in votes and dues does not depend on the room in which they ask. */
export async function askerOf({ work, coop }: Act, who: MatrixId): Promise<Asker> {
  const voting = [...(await coopsOfVoter(work, who)), ...(await coopsHearing(work, who))].includes(hive)
  const owed = [...(await coopsOwing(work, [hive], who)), ...(await coopsWithDetails(work, [hive], who))]
  return { ...(await standingOf(work, coop.config, who)), stillVoting: voting, stillConcerned: owed.includes(hive) }
}

/** A person as a recorder, who writes from a device that they signed. */
export async function recorderOf(act: Act, name: string): Promise<Recorder> {
  const trust = { encrypted: true, device: "signed", identity: keyOf(name) } as const
  return { ...(await askerOf(act, person(name))), trust }
}

export const typedIn = (act: Act, place: "members" | "moderators" = "members") => ({
  room: act.coop.rooms[place] ?? roomId(""),
  event: eventId("$typed"),
  sentAt: act.work.now,
})

/** The act as if the command had been typed in a room outside the co-op. */
export const taskAct = (act: Act): TaskAct => ({ ...act, room: roomId("!elsewhere:hive.example") })

/** The bank statement that the co-op's treasurer has sent. In it B1 is income, and B2 is a payment. */
export const statement = camt([
  line({ amount: eur(2_000), name: "Bo", text: "cakes" }),
  line({ amount: eur(-3_000), name: "Remy", text: "seeds" }),
])
export const otherStatement = camt([line({ amount: eur(700), name: "Jo", text: "tea" })])

/** Starts the co-op and plays its story. Returns the bot, and the numbers of the things that the story made. */
export async function startEverybody({ language = "en", wording }: Pick<TestBotOptions, "language" | "wording"> = {}) {
  const permanent = Object.fromEntries(members.map((name) => [name, "permanent" as const]))
  const trial = Object.fromEntries(["tim", "mia", "theo", "paul", "sue", "bea"].map((name) => [name, "trial" as const]))
  const bot = await CoopBot.start({
    commands,
    language,
    ...(wording && { wording }),
    members: { ...permanent, ...trial },
    settings: { guests: [person("gus")], offices },
  })
  await adoptNow(bot)
  await doneTask(bot, { workers: { ana: 1 } })
  await owe(bot, "ana", 5_000n)
  await owe(bot, "cora", 100n)
  await bot.act(takePlaces)
  const income = await bot.store.work((work) => recordMoney({ work, coop: bot.coop }))
  await bot.act(async (act) => {
    for (const name of ["cora", "fritz"]) await leave(act, await askerOf(act, person(name)))
    await carryMember(act.work, hive, person("oda"), person(newId))
  })
  const made = await bot.store.work((work) => open({ work, coop: bot.coop }))
  await bot.act(async (act) => {
    await leave(act, await askerOf(act, person("vic")))
    await remove(act, person("rita"), motionId("M99"))
  })
  return { bot, income, ...made }
}

async function takePlaces(act: Act): Promise<void> {
  await takeSeat(act, "moderator", person("mia"), null)
  await takeSeat(act, "moderator", person("olaf"), null)
  await takeSeat(act, "treasurer", person("tess"), null)
  await resign(act, await askerOf(act, person("tess")), null)
  await takeSeat(act, "treasurer", person("theo"), null)
  await takeSeat(act, president, person("paul"), null)
  await takeSeat(act, officeKey("secretary"), person("sue"), null)
  await takeSeat(act, board, person("bea"), null)
  await invite(act, await askerOf(act, person("mia")), person("ivo"))
  await putOut(act.work, hive, person("abe"))
  await putAbsent(act.work, hive, person("abe"))
}

/** Opens motions in all stages, and tasks. */
async function open(act: Act) {
  const ana = await askerOf(act, person("ana"))
  const typed = typedIn(act)
  const decision = await propose(act, ana, { title: "Move", text: "" }, typed)
  const budget = await proposeBudget(act, ana, "monthly=400EUR workers=60% evaluators=5%", typed)
  const { motion: election } = await stand(act, ana, { office: "moderator", against: null, statement: "" }, typed)
  const mia = await askerOf(act, person("mia"))
  const first = await proposeRemoval(act, mia, person("remy"), "Has kept the key", typedIn(act, "moderators"))
  await changeMotion(act.work, first.row, { stage: "closed" })
  const removal = await openSecondVote(act, first, person("remy"))
  const proposed = await propose(act, ana, { title: "Paint the gate", text: "" }, typed)
  await openVoting(act, proposed)
  const [kai, pia] = [await askerOf(act, person("kai")), await askerOf(act, person("pia"))]
  const tasks = taskAct(act)
  const submitted = await submitTask(tasks, kai, { title: "A fence", text: "" })
  const offering = { price: eur(10_000), date: "2027-01-15", text: "" }
  const offered = await submitTask(tasks, kai, { title: "A gate", text: "" })
  const accepted = await submitTask(tasks, kai, { title: "A shed", text: "" })
  for (const { number } of [offered, accepted]) {
    await evaluateTask(tasks, pia, number)
    await offerTask(tasks, pia, number, offering)
  }
  await agreeToTask(tasks, kai, accepted.number, 1)
  await joinTask(tasks, pia, accepted.number)
  await joinTask(tasks, await askerOf(act, person("abe")), accepted.number)
  return {
    decision,
    budget,
    election,
    removal,
    vote: await motionByRow(act.work, proposed.row),
    submitted: submitted.number,
    offered: offered.number,
    accepted: accepted.number,
  }
}

/**
 * Books income of the done task, and returns the number of its entry. Also makes three payments, a pay run, a question about an account,
 * and a bank statement.
 */
async function recordMoney(act: Act): Promise<number> {
  const theo = person("theo")
  const { entry } = await bookIncome(act, theo, {
    at: act.work.now,
    amount: eur(40_000),
    text: "kai",
    opening: false,
    task: 1,
  })
  for (const name of ["pia", "theo", "cora"]) {
    const wanted = { person: person(name), amount: eur(1_000), purpose: "", advance: true, payRun: null }
    await bookPayment(act, theo, wanted)
  }
  const recorder = await recorderOf(act, "theo")
  await payRun(act, recorder, { month: null, people: [person("ana")], instant: false })
  const details = { iban: "DE02120300000000202051", name: "Pia Example", standing: "asked" } as const
  await putPaymentDetails(act.work, hive, person("pia"), details)
  await importStatement(act, recorder, Buffer.from(statement))
  return entry.number
}
