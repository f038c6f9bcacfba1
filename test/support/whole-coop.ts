/**
 * A co-op in which everything has happened that the database can record: founding, votes, elections, a removal, payments. Real commands
 * bring about all of it.
 */

import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { bonusText } from "../../src/closing/rules/bonus-terms.ts"
import { adoptBonus, putMeasure, putReckonedYear } from "../../src/closing/store/bonuses.ts"
import { approveMinutes } from "../../src/conference/acts/minutes-of.ts"
import { findConference } from "../../src/conference/store/conferences.ts"
import { recipientsText } from "../../src/donations/rules/recipients.ts"
import { adoptRecipients, putDonationAccount, putReckonedMonth } from "../../src/donations/store/donations.ts"
import { approveLines, changeLine, contestLine, enterLines } from "../../src/hours/acts/writing.ts"
import { takeHours } from "../../src/hours/changes.ts"
import type { Act } from "../../src/kernel/acts/context.ts"
import { month, monthEnd } from "../../src/kernel/rules/months.ts"
import { addRecord } from "../../src/kernel/store/minutes.ts"
import { book } from "../../src/ledger/acts/ledger.ts"
import { entryId } from "../../src/ledger/rules/ledger.ts"
import { endOffice, takeSeat } from "../../src/offices/acts/offices.ts"
import { electForNext } from "../../src/offices/acts/terms.ts"
import { endShare, issueShare } from "../../src/ownership/acts/shares.ts"
import { contributionPostings } from "../../src/ownership/rules/contributions.ts"
import { declareDividend, putDividend } from "../../src/ownership/store/dividends.ts"
import { putContribution } from "../../src/ownership/store/payments.ts"
import { writeRate } from "../../src/pay/acts/rates.ts"
import { writeRoleGrade } from "../../src/pay/acts/role-grades.ts"
import { scaleText } from "../../src/pay/rules/scale.ts"
import { putPaidMonth } from "../../src/pay/store/months.ts"
import { adoptScale, putScaleDraft } from "../../src/pay/store/scales.ts"
import { welcome } from "../../src/people/acts/joining.ts"
import { closeReviews, openReviews } from "../../src/reviews/acts/rounds-due.ts"
import { putReview } from "../../src/reviews/store/sealed.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { motionByRow, motionsIn } from "../../src/votes/store/motions.ts"
import { person, type TestBotOptions } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { foundTogether } from "./founding.ts"
import { berlin } from "./time.ts"

const voters = ["ana", "ben", "cem", "dee", "eli"] as const

/** Plays lines such as `zoe lobby !task new A website`. The line `pass P4D` lets time pass. The line `tom joins` lets tom join. */
export async function play(bot: CoopBot, lines: string): Promise<void> {
  for (const line of lines.trim().split("\n")) {
    const [who = "", place = "", ...words] = line.trim().split(" ")
    if (who === "pass") await bot.pass(place)
    else if (place === "joins") await bot.act((act) => welcome(act, person(who), bot.clock.now()))
    else await bot.say(who, place as Place, words.join(" ").replaceAll("\\n", "\n"))
  }
}

/** Lines in which these people cast this ballot on a motion. By default all voters do. */
const all = (motion: string, ballot: string, who: readonly string[] = voters): string =>
  who.map((name) => `${name} direct !vote ${motion} ${ballot}`).join("\n")

export async function startWholeCoop(options: Partial<TestBotOptions> = {}): Promise<CoopBot> {
  const untaken = { term: "P9Y", candidacy: "nothing" }
  const powers = ["invite", "confirm-payments", "call-conference", "preside", "appoint", "set-rates"]
  const offices = { president: { ...untaken, powers }, secretary: { ...untaken, powers: ["keep-minutes", "spend"] } }
  const settings = { founders: voters.map(person), smallRoll: 3, offices, chart: "us-plain", ...options.settings }
  const bot = await CoopBot.start({ commands, members: {}, unseen: true, ...options, settings })
  bot.clock.set(berlin("2026-09-01T12:00"))
  await bot.act(foundTogether)
  return bot
}

/** Starts the co-op and plays its story. The clock is then in December 2026. */
export async function wholeCoop(options: Partial<TestBotOptions> = {}): Promise<CoopBot> {
  const bot = await startWholeCoop(options)
  await play(
    bot,
    `
    ana members !propose Move our servers\\nTo the hydro-powered data centre
    ana members !proxy @ben M1
    ana members !proxy none M1
    cem members !proxy @dee impeachment until 2026-09-03
    dee members !proxy @eli president
    ben members !alternative M1 Stay, but switch the tariff
    ben members !reword M1 Stay, and switch the tariff
    cem members !alternative M1 Sell them
    cem members !withdraw M1
    dee members !propose Buy a boat
    dee members !withdraw M2
    ana members !stand moderator I would answer within a day
    ben members !stand treasurer
    pass P3DT1M
    ana direct !vote M1 1 2
    ben direct !vote M1 2 1
    cem direct !vote M1 2
    dee direct !vote M1 3 1
    ${all("M3", "1")}
    ${all("M4", "1")}
    pass P4DT1M
    ana members !invite @tom:hive.example
    ana members !invite @uma:hive.example
    tom joins
    cem members !stand moderator
    ben members !budget propose monthly=500EUR workers=60% evaluators=5%
    pass P3DT1M
    ${all("M5", "1")}
    ${all("M6", "1", [...voters, "tom"])}
    pass P1D
    ana members !admit @tom
    pass P3DT1M
    ${all("M7", "1")}
    ana moderators !remove --sure @eli Has kept the key to the store
    pass P3DT1M
    ana direct !vote R1 1
    cem direct !vote R1 1
    pass PT2M
    eli direct !answer M8 The lock was changed
    dee members !propose Paint the gate
    pass P3DT1M
    dee direct !vote M9 1
    pass P4DT1M
    ${all("M8", "1", ["ana", "ben", "cem", "dee", "tom"])}
    ana direct !petition Close the office on Fridays\\nNobody comes then
    pass P4DT1M
    zoe lobby !task new A website\\nWith a calendar
    ben members !task T1 evaluate
    ben direct !task T1 offer 1000 EUR 2026-12-15 As agreed
    zoe direct !task T1 agree 1
    tom members !task T1 join
    cem members !task T1 join
    tom direct !task T1 share @tom 2 @cem 1
    cem direct !task T1 share @tom 2 @cem 1
    tom members !task T1 done
    cem direct !task new A fence
    ben members !task T2 evaluate
    ben members !task T2 decline Too far away
    ben treasury !income 400 EUR from zoe T1
    ben treasury !income 600 EUR from zoe T1
    ben treasury !reverse E2 Not come
    ana members !conference call in three weeks 18:00 at the barn
    ben members !conference support
    cem members !conference support
    pass P21DT6H
    ana members !conference open
    ben members !here
    cem members !here
    dee members !here
    ana members !agenda add The leak in the roof
    ana members !hands yes
    ben members !hands no
    cem members !hands yes
    dee members !hands yes
    ana members !next
    ana members !conference close
    ben members !conference object It was the gate.
    pass P18DT18H
    ben treasury !pay @tom 20 EUR for bread
    ben treasury !pay @ana 30 EUR for seeds
    ben treasury !pay @dee 1 EUR
    tom direct !confirm P1
    ana direct !dispute P2 Nothing came
    ben treasury !reverse E7 Mistaken
    ben treasury !payrun @tom @cem
    ben treasury !payrun done
    ben treasury !payrun @ana
    ben treasury !payrun drop
    ben treasury !payrun @ana
    ben treasury !ledger close 2026-09
    ben treasury !income 3 EUR from Bo on 2026-09-20
    ben treasury !expense 2 EUR to Bo for nails on 2026-11-20
    ben treasury !book 2 EUR from bank to rent for May on 2026-11-20
    cem direct !reimburse 4 EUR for tape
    cem direct !reimburse 5 EUR for glue
    cem direct !reimburse 6 EUR for wood
  `,
  )
  await bot.send("cem", "direct", Buffer.from("%PDF-1.4"), { caption: "!reimburse X1" })
  // Ana may approve expenses for a moment.
  const [president, secretary] = [officeKey("president"), officeKey("secretary")]
  await bot.act(async (act) => void (await takeSeat(act, secretary, person("ana"), null)))
  await play(
    bot,
    `
    ana direct !reimburse X1 approve as postage --sure
    ana direct !reimburse X2 decline We have glue
    cem direct !reimburse X3 withdraw
  `,
  )
  await bot.act(async (act) => void (await endOffice(act, secretary, person("ana"), "resigned")))
  await play(
    bot,
    `
    ben treasury !refund 50 EUR for T1
    dee members !stand moderator against @cem
    cem direct !moved @cem:hive.example @cem:new.example
    @cem:new.example direct !moved @cem:hive.example @cem:new.example
    dee direct !leave --sure
    ben members !impeach --sure
    ben direct !petition Buy another boat
    pass P3DT1M
    ana direct !endorse A2
    ana direct !petition Paint the shed
    ${all("M12", "1", ["ana", "ben", "@cem:new.example", "tom"])}
    pass PT2M
    ana members !document new bylaws bylaws Bylaws\\n1. One member, one vote.
    pass P3DT1M
    ${all("M13", "1", ["ana", "ben", "@cem:new.example", "tom"])}
    ben members !rules propose impeachment quorum=2/3
    pass P3DT1M
    ${all("M14", "1", ["ana", "ben", "@cem:new.example", "tom"])}
    ana members !propose Plant a tree
    ana members !amend bylaws\\n1. One member, one vote, and no more.
    pass P3DT1M
    ana direct !vote M15 1
    ana direct !reason M15 A tree gives shade
    tom members !propose Dig a well
    tom members !early M17
    ben members !object M17
    ana members !alternative M17 Buy a pump
  `,
  )
  // A later conference approves the minutes of the first. It is not played, since what is open would end in the weeks until then.
  await bot.act(async (act) => {
    const first = await findConference(act.work, act.coop.key, 1)
    if (!first) throw new Error("the conference is missing")
    await approveMinutes(act, first, { ...first, number: 2, id: "C2" })
  })
  // Two offices with a term: somebody holds one and is to be followed, the other is vacant.
  await bot.act(async (act) => void (await takeSeat(act, president, person("ana"), null)))
  await bot.act(async (act) => void (await electForNext(act, president, person("ben"))))
  await bot.act(async (act) => void (await takeSeat(act, secretary, person("eli"), null)))
  await bot.act(async (act) => void (await endOffice(act, secretary, person("eli"), "resigned")))
  await play(
    bot,
    `
    ana members !role new Bakery under president
    ana members !role R1 powers invite, appoint
    ana members !role R1 seats 2
    ana members !role R1 expect Bread by seven
    ana members !role R1 expect Bread by six
    ana members !appoint @tom R1 until in three weeks
    tom direct !role accept
    tom members !role new Baker under R1
    tom members !role new Oven under R1
    tom members !role R3 end --sure
    ana members !appoint @ben R1
    ben members !recall president
  `,
  )
  // Three have written of Ana in reviews that are over. In those that are open, nobody has.
  await bot.act(async (act) => {
    const ana = person("ana")
    const pairs = ["ben", "tom", "eli"].map((name) => ({ writer: person(name), person: ana }))
    const round = await openReviews(act, pairs)
    for (const pair of pairs) await putReview(act.work, round, pair, { mark: 4, text: "Keep the bread." })
    await closeReviews(act, round)
    await openReviews(act, pairs)
  })
  // Tom's hours: one line of them is paid, one contested.
  await bot.act(async (act) => {
    const said = { day: "2026-11-23", minutes: 450, kind: "worked", task: 1, text: "sails" } as const
    const [one, two, three] = await enterLines(act, person("tom"), [
      said,
      said,
      { ...said, task: null, source: "row 1" },
    ])
    if (!one || !two || !three) throw new Error("the hours are missing")
    await approveLines(act, person("ana"), [one, three])
    await takeHours(act.work, act.coop.key, [one.number], 1)
    await enterLines(act, person("tom"), [{ ...said, minutes: -30, corrects: one.number }])
    await contestLine(act, person("ana"), await changeLine(act, two, { ...said, kind: "sick" }), "That was a Sunday")
  })
  // There is a pay scale, tom has a rate, a role has a grade, and a month had nothing to pay. The scale takes the place of an option of
  // the first motion, so that no later motion gets another number.
  await bot.act(async (act) => {
    const { work, coop } = act
    const motion = await motionByRow(work, 1)
    const grades = [{ key: "A", lowest: 1500n, highest: 3000n, step: 50n }]
    const scale = { currency: "EUR", ratio: "3", grades }
    await putScaleDraft(work, coop.key, motion.row, 1, scale)
    const proposed = { motion: motion.id, option: 1, scale: scaleText(scale) }
    await addRecord(work, coop.key, { actor: person("ana"), act: "pay-scale-proposed", details: proposed })
    await adoptScale(work, coop.key, motion.row, 1, "2026-11-20")
    const adopted = { motion: motion.id, option: 1, since: "2026-11-20" }
    await addRecord(work, coop.key, { actor: null, act: "pay-scale-adopted", details: adopted })
    const rate = { minor: 2000n, currency: "EUR" }
    const set = { person: person("tom"), grade: "A", rate, since: "2026-11-20", until: "2026-12-31" }
    await writeRate(act, person("ana"), set, "Tom has learnt to sail")
    await writeRoleGrade(act, person("ana"), { role: 1, grade: "A", since: "2026-11-20" })
    await putPaidMonth(work, coop.key, month("2026-10"), null)
    await addRecord(work, coop.key, { actor: null, act: "pay-closed", details: { month: "2026-10" } })
  })
  await bot.act(ownTheCoop)
  // A bonus hangs on a measure that was met, and in one year none fell due.
  await bot.act(async (act) => {
    const { work, coop } = act
    const row = Math.min(...(await work.trx("motions").where({ series: "public" }).pluck("id")))
    const motion = await motionByRow(work, row)
    const rates = { rates: [{ office: "treasurer", of: "payroll", percent: "1" } as const], measures: ["Roof"] }
    await adoptBonus(work, coop.key, motion.row, rates, work.now)
    const said = { motion: motion.id, option: 1, rates: bonusText(rates), adoptedAt: work.now }
    await addRecord(work, coop.key, { actor: null, act: "bonus-adopted", details: said })
    const measure = { year: 2026, measure: 1, met: true }
    await putMeasure(work, coop.key, { ...measure, motion: motion.row, by: person("ana") })
    await addRecord(work, coop.key, {
      actor: person("ana"),
      act: "bonus-measure-recorded",
      details: { ...measure, motion: motion.id },
    })
    await putReckonedYear(work, coop.key, 2025, null)
    await addRecord(work, coop.key, { actor: null, act: "bonuses-reckoned", details: { year: 2025 } })
  })
  // Somebody is chosen to get donations, with an account, and in one month none fell due.
  await bot.act(async (act) => {
    const { work, coop } = act
    const row = Math.min(...(await work.trx("motions").where({ series: "public" }).pluck("id")))
    const motion = await motionByRow(work, row)
    const recipients = [{ name: "Debian", part: "100", link: null }]
    await adoptRecipients(work, coop.key, motion.row, recipients, work.now)
    const said = { motion: motion.id, option: 1, recipients: recipientsText(recipients), adoptedAt: work.now }
    await addRecord(work, coop.key, { actor: null, act: "donations-adopted", details: said })
    const kept = { holder: "Debian", iban: "NL91ABNA0417164300", bic: "ABNANL2A" }
    const contents = await putDonationAccount(work, coop.key, "debian", kept)
    const set = { recipient: "debian", contents }
    await addRecord(work, coop.key, { actor: person("ana"), act: "donation-account-set", details: set })
    const of = { month: month("2026-10"), until: monthEnd(month("2026-10"), coop.zone), zone: coop.zone, through: 1 }
    await putReckonedMonth(work, coop.key, of, null)
    await addRecord(work, coop.key, { actor: null, act: "donations-reckoned", details: of })
  })
  // Tom has made a new identity and approves it.
  const trust = { encrypted: true, device: "signed", identity: "new key of tom" } as const
  await bot.say("tom", "members", "!identity", { trust })
  return bot
}

/** Ana and Ben hold shares, Ana has paid in for hers, Ben's ends, and a dividend was declared (§19). */
async function ownTheCoop({ work, coop }: Act): Promise<void> {
  const ownership = { ...coop.config.ownership, shares: true }
  const act = { work, coop: { ...coop, config: { ...coop.config, ownership } } }
  const share = await issueShare(act, person("ana"))
  await issueShare(act, person("ben"))
  await endShare(act, person("ben"), "left")
  if (!share) throw new Error("there are no shares")
  const amount = { minor: 5000n, currency: "EUR" }
  const [about] = await motionsIn(work, coop.key, ["closed"], { limit: 1 })
  if (!about) throw new Error("there is no motion")
  const entry = await book(act, null, { kind: "contribution", text: "1", postings: contributionPostings(amount) })
  const paid = await putContribution(work, coop.key, {
    ...{ entry: entry.number, share: share.number, amount, day: share.from },
  })
  const motion = about.id
  await addRecord(work, coop.key, { actor: null, act: "share-paid", details: { entry: entryId(entry.number), paid } })
  await putDividend(work, coop.key, about.row, { year: 2025, amount })
  await declareDividend(work, about.row, entry.number)
  const proposed = { motion, year: 2025, minor: "5000", currency: "EUR" }
  await addRecord(work, coop.key, { actor: person("ana"), act: "dividend-proposed", details: proposed })
  const declared = { motion, entry: entryId(entry.number), on: share.from }
  await addRecord(work, coop.key, { actor: null, act: "dividend-declared", details: declared })
}
