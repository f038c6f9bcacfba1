/** Members ask back what they paid for the co-op (§7.4), and those who may `spend` approve it (§12.2). */
import { createHash } from "node:crypto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { bookedWithReceipts, openReceipts } from "../../../src/journal/store/receipts.ts"
import {
  carryReimbursements,
  insertReimbursement,
  reimbursementsOf,
} from "../../../src/journal/store/reimbursements.ts"
import { coopKey, instant, matrixId } from "../../../src/kernel/rules/types.ts"
import { duesOf, replay } from "../../../src/ledger/rules/ledger.ts"
import { entriesOf } from "../../../src/ledger/store/ledger.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { eur } from "../../support/bank-files.ts"
import { type Manner, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { farm, twoCoops } from "../../support/two-coops.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
const settings = { chart: "us-plain", offices: { board: { powers: ["spend"], seats: 2 } } }
const pdf = Buffer.from("%PDF-1.4 a receipt")
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings })
  await bot.store.work(async (work) => {
    await putSeat(work, hive, "treasurer", person("ben"))
    await putSeat(work, hive, officeKey("board"), person("cem"))
  })
})
afterEach(() => bot.close())

const say = (who: string, body: string, place: Place = "direct", manner: Manner = {}) =>
  bot.say(who, place, body, manner)
const ask = async (who: string, body: string) => {
  const lane = [`person:${person(who)}`, `room:!direct-${who}:hive.example`]
  return (await say(who, body))
    .filter((answer) => lane.includes(answer.lane))
    .map((answer) => answer.body)
    .join("\n")
}
const told = async (who: string, deed: Promise<readonly { lane: string; body: string }[]>) =>
  (await deed).filter(({ lane }) => lane === `person:${person(who)}`).map(({ body }) => body)
const all = () => bot.store.work((work) => reimbursementsOf(work, hive))
const booked = () => bot.store.work((work) => entriesOf(work, hive))
const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap((report) => report.altered)
const attached = (bytes: Uint8Array): Manner => ({ attached: bytes })

describe("!reimburse", () => {
  it("asks those who may approve it, and approved it is due to the person with the account that was chosen", async () => {
    const answers = await say("ana", "!reimburse 12 EUR for stamps on 2026-11-20")
    expect(answers.find(({ lane }) => lane === `person:${person("cem")}`)?.body).toContain(
      "ana asks for 12.00 EUR back, paid for stamps (X1). No receipt yet.",
    )
    expect(answers.map(({ body }) => body).join("\n")).toContain("X1: 12.00 EUR for stamps. I have passed it on.")
    expect(await ask("cem", "!todo")).toContain("ana asks for 12.00 EUR back for stamps: `!reimburse X1`")
    const heard = await told("ana", say("cem", "!reimburse X1 approve as postage --sure"))
    expect(heard.join()).toContain("X1 is approved by cem: 12.00 EUR for stamps is due to you (E1)")
    expect(await booked()).toMatchObject([
      {
        ...{ kind: "reimbursement", text: "stamps", actor: person("cem") },
        postings: [
          { account: "expenses:postage", amount: { minor: 1200n } },
          {
            ...{ account: duesOf(person("ana")), amount: { minor: -1200n } },
            basis: { rule: "reimbursement", reimbursement: 1 },
          },
        ],
      },
    ])
    expect(await ask("ana", "!dues")).toContain("12.00 EUR, paid for the co-op (X1): stamps (E1)")
    expect(await ask("ana", "!statement")).toContain("paid for the co-op (X1): stamps (E1)")
    expect(await ask("cem", "!todo")).not.toContain("X1")
    expect(await altered()).toEqual([])
  })

  it("without a receipt is approved only by whoever says that they are sure, and gets its receipt afterwards", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    expect(await ask("cem", "!reimburse X1 approve as postage")).toMatch(
      /X1 has no receipt[\s\S]*`!reimburse X1 approve as postage --sure`/,
    )
    expect(await booked()).toEqual([])
    const heard = await told("ana", say("cem", "!reimburse X1 approve as postage --sure"))
    expect(heard.join()).toContain("Is there a receipt? Reply to it with `!reimburse X1`")
    expect(await ask("ana", "!reimburse")).toContain("approved, no receipt yet")
    await say("ana", "!reimburse X1", "direct", attached(pdf))
    expect(await all()).toMatchObject([{ state: "approved", receipts: [{ number: 1 }] }])
    expect(await ask("ana", "!reimburse")).not.toContain("no receipt yet")
    expect(await bookedWithReceipts(bot.store.knex, hive)).toEqual([{ reimbursement: 1, entry: 1 }])
    // What was taken back is not paid, so nobody keeps receipts of it.
    await bot.say("ben", "treasury", "!reverse E1 They were found")
    expect(await ask("ana", "!reimburse X1")).not.toContain("Send it here")
    expect(await altered()).toEqual([])
  })

  it("goes with the next pay run", async () => {
    await say("ana", "!reimburse 12 EUR for stamps on 2026-11-20")
    await say("cem", "!reimburse X1 approve --sure")
    await bot.pass("P1M")
    expect(await bot.ask("ben", "treasury", "!payrun")).toContain("ana: 12.00 EUR")
  })

  it("is declined with a reason, which the person gets", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    expect(await ask("cem", "!reimburse X1 decline")).toContain("Why? The person gets the reason")
    const heard = await told("ana", say("cem", "!reimburse X1 decline We have some"))
    expect(heard.join()).toContain("X1 is declined by cem: We have some")
    expect(await booked()).toEqual([])
    expect(await ask("cem", "!reimburse X1 approve")).toContain("X1 is declined already")
    expect(await altered()).toEqual([])
  })

  it("is withdrawn by the person as long as nobody has decided it", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    expect(await ask("cem", "!reimburse X1 withdraw")).toContain("I have no X1 for you")
    expect(await ask("ana", "!reimburse X1 withdraw")).toContain("X1 is withdrawn")
    expect(await ask("cem", "!reimburse")).toContain("You ask nothing back")
    expect(await ask("ana", "!reimburse 12 EUR stamps")).toContain("How much, and what for?")
    expect(await ask("ana", "!reimburse 12 EUR for T3")).toContain("T3 is a task")
    expect(await altered()).toEqual([])
  })

  it("is never one's own to approve, and tells that the members can decide", async () => {
    expect(await ask("cem", "!reimburse 12 EUR for stamps")).toContain("Nobody can approve this alone")
    expect(await ask("cem", "!reimburse X1 approve")).toContain("nobody decides about their own")
  })

  it("above the limit needs a carried decision that names it, which the treasurer may carry out", async () => {
    expect(await ask("ana", "!reimburse 900 EUR for a printer")).toContain("!propose X1: pay back 900.00 EUR")
    expect(await ask("cem", "!reimburse X1 approve")).toContain(
      "X1 is 900.00 EUR, and you can approve 100.00 EUR alone",
    )
    expect(await ask("ben", "!reimburse X1 approve")).toContain("You cannot approve expenses alone")
    await bot.say("ana", "members", "!propose X1: pay back 900 EUR")
    expect(await ask("ben", "!reimburse X1 approve M1")).toContain("M1 has not decided about X1")
    await bot.pass("P3D")
    for (const who of ["ana", "ben", "cem"]) await say(who, "!vote M1 1")
    await bot.pass("P5D")
    expect(await ask("ben", "!reimburse X1 approve M1")).toContain("X1 is approved")
    expect(await bot.ask("ana", "direct", "!minutes treasury")).toContain("ben approved X1 (E1, by M1)")
    expect(await altered()).toEqual([])
  })

  it("is approved by no decision that was there before it, names another amount, or only has its number in it", async () => {
    const titles = ["Buy an X1 printer", "X1: pay back 900 EUR"]
    for (const title of titles) await bot.say("ana", "members", `!propose ${title}`)
    await bot.pass("PT1H")
    await ask("ana", "!reimburse 900 EUR for a printer")
    const later = [
      "X1: pay back 90 EUR",
      "X1: do not pay back 900 EUR",
      "X11: pay back 900 EUR",
      "x1: pay back 900.00 €",
    ]
    for (const title of later) await bot.say("ana", "members", `!propose ${title}`)
    await bot.pass("P3D")
    const motions = [...titles, ...later].map((_, at) => `M${at + 1}`)
    for (const motion of motions) for (const who of ["ana", "ben", "cem"]) await say(who, `!vote ${motion} 1`)
    await bot.pass("P5D")
    for (const motion of motions.slice(0, -1))
      expect(await ask("ben", `!reimburse X1 approve ${motion}`)).toContain(
        `${motion} has not decided about X1: it has to be a decision that was opened after the request`,
      )
    expect(await booked()).toEqual([])
    expect(await ask("ben", `!reimburse X1 approve ${motions.at(-1)}`)).toContain("X1 is approved")
  })

  it("says to the person and the approver that the purpose stands in the ledger, and to a treasurer who decides", async () => {
    const answers = await say("ana", "!reimburse 12 EUR for my medicine")
    const all = answers.map(({ body }) => body)
    expect(
      all.filter((body) => /“my medicine” stands in the ledger, which every member reads/.test(body)),
    ).toHaveLength(2)
    expect(await ask("cem", "!reimburse")).toContain("!reimburse X1 approve")
    const treasurer = await ask("ben", "!reimburse")
    expect(treasurer).toContain("Whoever may approve expenses decides.")
    expect(treasurer).not.toContain("decline")
    expect(await ask("ben", "!todo")).not.toContain("X1")
  })

  it("is not there where no office may spend", async () => {
    await bot.restart({})
    expect(await ask("ana", "!reimburse 12 EUR for stamps")).toContain("No office of this co-op may approve expenses")
    expect(await ask("ana", "!reimburse")).toContain("No office of this co-op may approve expenses")
    expect(await all()).toEqual([])
  })

  it("asks about a request that was sent twice, and takes it if it is meant", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    expect(await ask("ana", "!reimburse 12 EUR for Stamps")).toContain("!reimburse 12 EUR for Stamps --again")
    expect(await ask("ana", "!reimburse 12 EUR for Stamps --again")).toContain("X2: 12.00 EUR for Stamps")
  })

  it.each([
    ["!reimburse 12 EUR", "How much, and what for?"],
    ["!reimburse for stamps", "amount"],
    [`!reimburse 12 EUR for ${"stamps ".repeat(40)}`, "200"],
    ["!reimburse 12 EUR for DE89370400440532013000", "account number"],
    ["!reimburse X1 dance", "I don’t understand “X1 dance”"],
    ["!reimburse X7", "I have no X7 for you"],
  ])("refuses `%s`", async (line, why) => {
    expect(await ask("ana", line)).toContain(why)
    expect(await all()).toEqual([])
  })

  it("is refused on accounts that are no expense", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    expect(await ask("cem", "!reimburse X1 approve as bank")).toContain("is no account of expenses")
    expect(await ask("cem", "!reimburse X1 approve as potsage")).toContain("!reimburse X1 approve as postage")
    expect(await booked()).toEqual([])
  })

  it("is taken back by the treasurer, and the person is told", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    await say("cem", "!reimburse X1 approve --sure")
    const heard = await told("ana", bot.say("ben", "treasury", "!reverse E1 They were found"))
    expect(heard.join()).toMatch(/E1 is taken back by E2: They were found\n\s*\nWhat you paid/)
    expect(await ask("ana", "!reimburse")).toContain("X1: 12.00 EUR for stamps (ana) · taken back, not due")
    expect(await ask("ana", "!reimburse X1")).toContain("taken back by the treasurer: it is not due")
    expect(await ask("ana", "!reimburse 12 EUR for stamps")).toContain("X2: 12.00 EUR for stamps")
    expect(replay(await booked())).toEqual(new Map())
    expect(await altered()).toEqual([])
  })

  it("is still decided after the person has left, and stays owed", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    await bot.say("ana", "direct", "!leave --sure")
    expect(await ask("ana", "!reimburse")).not.toContain("Paid something for the co-op?")
    const heard = await told("ana", say("cem", "!reimburse X1 approve --sure"))
    expect(heard.join()).toContain("12.00 EUR for stamps is due to you")
    expect(await altered()).toEqual([])
  })

  it("follows the person to a new Matrix ID", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    const next = matrixId("@ana:new.example")
    await bot.store.work((work) => carryReimbursements(work, hive, person("ana"), next))
    expect(await all()).toMatchObject([{ number: 1, person: next }])
  })
})

describe("a receipt", () => {
  it("comes as the file's caption, and is shown to the person, to those who may spend and to the treasurer", async () => {
    await bot.send("ana", "direct", pdf, { caption: "!reimburse 12 EUR for stamps" })
    expect(await all()).toMatchObject([{ number: 1, receipts: [{ number: 1, mimetype: "application/pdf" }] }])
    for (const who of ["ana", "cem", "ben"]) {
      const answers = await say(who, "!reimburse X1")
      const file = answers.find(({ errand }) => errand.do === "file")?.errand
      expect(file).toMatchObject({ filename: "X1-1.pdf", bytes: pdf.toString("base64") })
    }
    expect(await ask("tom", "!reimburse X1")).toContain("I have no X1 for you")
    expect(await altered()).toEqual([])
  })

  it("comes before, as what the request replies to", async () => {
    await say("ana", "!reimburse 12 EUR for stamps", "direct", attached(jpeg))
    expect(await all()).toMatchObject([{ receipts: [{ mimetype: "image/jpeg" }] }])
  })

  it("comes afterwards, without a word or in reply to it", async () => {
    await say("ana", "!reimburse 12 EUR for stamps")
    const [answer] = await bot.send("ana", "direct", jpeg, { mimetype: "image/jpeg", picture: true })
    expect(answer?.body).toContain("The receipt is with X1, 12.00 EUR for stamps")
    await say("ana", "!reimburse X1", "direct", attached(pdf))
    expect(await all()).toMatchObject([{ receipts: [{ number: 1 }, { number: 2 }] }])
    expect(await altered()).toEqual([])
  })

  it("without a word is asked about if it could be for several, and offered a request if for none", async () => {
    const [offered] = await bot.send("ana", "direct", jpeg, { mimetype: "image/jpeg", picture: true })
    expect(offered?.body).toContain("Is it a receipt? Reply to it with")
    for (const what of ["stamps", "nails"]) await say("ana", `!reimburse 12 EUR for ${what}`)
    const [asked] = await bot.send("ana", "direct", jpeg, { mimetype: "image/jpeg", picture: true })
    expect(asked?.body).toContain("Which one is it for: X1 and X2?")
  })

  it("is no bank statement, even if the treasurer sends it", async () => {
    await say("ben", "!reimburse 12 EUR for stamps")
    const [answer] = await bot.send("ben", "direct", pdf, { mimetype: "application/pdf" })
    expect(answer?.body).toContain("The receipt is with X1")
  })

  it("is refused if it is neither a picture nor a PDF, or too large, and nothing is kept", async () => {
    await bot.send("ana", "direct", "<svg/>", { caption: "!reimburse 12 EUR for stamps" })
    await bot.send("ana", "direct", { ok: false, reason: "too-large" }, { caption: "!reimburse 12 EUR for stamps" })
    expect(await all()).toEqual([])
  })

  it("that was used already is refused to the same person, and shown to those who approve another's", async () => {
    await bot.send("ana", "direct", pdf, { caption: "!reimburse 12 EUR for stamps" })
    const [again] = await bot.send("ana", "direct", pdf, { caption: "!reimburse 9 EUR for nails" })
    expect(again?.body).toContain("You have sent this receipt for X1")
    const heard = await told("cem", bot.send("tom", "direct", pdf, { caption: "!reimburse 12 EUR for stamps" }))
    expect(heard.join()).toContain("The same file is with X1 too.")
    expect(await ask("cem", "!reimburse X2 approve")).toMatch(/is with X1 too[\s\S]*`!reimburse X2 approve --sure`/)
    expect(await booked()).toEqual([])
    expect(await ask("cem", "!reimburse X2")).toContain("The same file is with X1 too.")
    expect(await ask("tom", "!reimburse X2")).not.toContain("X1")
  })

  it("is erased once its request is declined or withdrawn, and the person is told", async () => {
    for (const what of ["stamps", "nails"])
      await bot.send("ana", "direct", `%PDF-1.4 ${what}`, { caption: `!reimburse 12 EUR for ${what}` })
    const heard = await told("ana", say("cem", "!reimburse X1 decline We have some"))
    expect(heard.join()).toContain("What you sent as receipts is erased here.")
    expect(await ask("ana", "!reimburse X2 withdraw")).toContain("receipts are erased")
    expect(await bot.store.knex("expense_receipts")).toEqual([])
    expect(await altered()).toEqual([])
    await bot.store.knex("reimbursements").where({ number: 2 }).update({ state: "open" })
    expect(await altered()).not.toEqual([])
  })

  it("without a word is asked about if two co-ops wait for one, and lands in neither", async () => {
    await bot.close()
    bot = await twoCoops()
    for (const coop of [hive, farm])
      await bot.store.work((work) =>
        insertReimbursement(work, coop, {
          person: person("ana"),
          amount: eur(500),
          purpose: "stamps",
          paidAt: instant(0),
        }),
      )
    const [asked] = await bot.send("ana", "direct", jpeg, { mimetype: "image/jpeg", picture: true })
    expect(asked?.body).toContain("Which one is it for? Reply to it with, for example")
    expect(asked?.body).toContain("!reimburse X1 --coop hive")
    expect(await bot.store.knex("expense_receipts")).toEqual([])
  })

  it("lies in the database only sealed, and neither there nor in the minutes with the hash of its file", async () => {
    await bot.send("ana", "direct", pdf, { caption: "!reimburse 12 EUR for stamps" })
    const rows = JSON.stringify([
      await bot.store.knex("expense_receipts"),
      await bot.store.knex("reimbursements"),
      await bot.store.knex("minutes"),
    ])
    const hash = createHash("sha256").update(pdf).digest("hex")
    for (const secret of [pdf.toString("base64"), pdf.toString(), "stamps", hash]) expect(rows).not.toContain(secret)
    await say("cem", "!reimburse X1 approve --sure")
    expect(await bookedWithReceipts(bot.store.knex, hive)).toEqual([{ reimbursement: 1, entry: 1 }])
    const receipts = await bot.store.work((work) => openReceipts(work, hive, 1))
    expect(receipts).toEqual([{ reimbursement: 1, number: 1, mimetype: "application/pdf", bytes: pdf }])
  })
})
