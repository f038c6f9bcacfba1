/** Pay runs: one list, a file and codes for the treasurer alone, and everything booked at once or nothing. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { endOffice, impeach, takeSeat } from "../../src/coop/offices.ts"
import { readEndToEndId } from "../../src/rules/pay-run.ts"
import { coopKey } from "../../src/rules/types.ts"
import { putMember } from "../../src/store/members.ts"
import { freeze } from "../../src/store/offices.ts"
import { openPayRunWith, openRun, payRunByCode } from "../../src/store/pay-runs.ts"
import { verifyMinutes } from "../../src/store/verify.ts"
import { type Answer, type Manner, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { dueNow, owe, seat } from "../support/owed.ts"
import { at, elementsOf, faultsOf, textAt } from "../support/pain-model.ts"
import { until } from "../support/time.ts"

const hive = coopKey("hive")
const account = { holder: "Hive eG", iban: "DE89370400440532013000" }
const anas = "DE02120300000000202051"
const cems = "AT611904300234573201"
const hers = "person:@ben:hive.example"

let bot: CoopBot

// ben is treasurer; 500 euros are due to ana, 12.34 to cem, 7 points to tom, who has given no payment details.
async function begin(settings: Readonly<Record<string, unknown>> = { account }): Promise<void> {
  bot = await CoopBot.start({ commands, settings: { currencies: ["EUR", "POINTS"], smallRoll: 3, ...settings } })
  await seat(bot, "ben", "treasurer")
  await owe(bot, "ana", 50_000n)
  await owe(bot, "cem", 1_234n)
  await owe(bot, "tom", 7n, "POINTS")
  await bot.say("ana", "direct", `!payinfo ${anas} Ana Größe`)
  await bot.say("cem", "direct", `!payinfo ${cems} Cem Çelik`)
}
beforeEach(() => begin())
afterEach(() => bot.close())

async function refused(who: string, text: string, place: Place = "treasury", manner: Manner = {}): Promise<string> {
  const before = await bot.everything()
  const said = await bot.say(who, place, text, manner)
  expect(said).toHaveLength(1)
  expect(await bot.everything()).toBe(before)
  return said[0]?.body ?? ""
}

const files = (answers: readonly Answer[]) =>
  answers.flatMap(({ errand, lane }) => (errand.do === "file" ? [{ ...errand, lane }] : []))
const xmlOf = (answers: readonly Answer[]): string => {
  const file = files(answers).find(({ mimetype }) => mimetype === "application/xml")
  return file ? Buffer.from(file.bytes, "base64").toString() : ""
}
const last = (answers: readonly Answer[]): string => answers.at(-1)?.body ?? ""
const open = () => bot.store.work((work) => openRun(work, hive), { quiet: true })

/** What was sent to the treasurer has reached them. Returns its events. */
async function delivered(): Promise<string[]> {
  const rows: { id: number }[] = await bot.store.knex("outbox").whereLike("name", "payment-details:%").orderBy("id")
  for (const { id } of rows)
    await bot.store
      .knex("outbox")
      .where({ id })
      .update({ state: "sent", payload: null, room_id: "!direct-ben:hive.example", event_id: `$sent-${id}` })
  return rows.map(({ id }) => `$sent-${id}`)
}
const redacted = (answers: readonly Answer[]): string[] =>
  answers.flatMap(({ errand }) => (errand.do === "redact" ? [errand.event] : []))
/** Of what was not sent yet nothing is left to be sent. */
const filesWaiting = async (): Promise<number> => {
  const rows = await bot.store.knex("outbox").where({ state: "waiting" }).whereLike("name", "payment-details:%")
  return rows.length
}

describe("!payrun", () => {
  it("lists what is due to everybody, and sends file and codes to the treasurer's direct room", async () => {
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(last(answers)).toBe(
      "Pay run November 2026: 512.34 EUR and 7 points\n\n" +
        "- ana: 500.00 EUR\n- cem: 12.34 EUR\n- tom: 7 points (not by SEPA)\n\n" +
        "The monthly payments of November 2026 fall due at its end, and are not in it yet.\n\n" +
        "I have sent you a transfer file for your bank and 2 codes to scan, directly. Use one or the other, and each once.\n\n" +
        "Nothing is booked yet. When all of it is paid: `!payrun done`\nIf it is not to be: `!payrun drop`",
    )
    expect(answers.map(({ lane }) => lane)).toEqual([hers, hers, hers, hers, "room:!treasury-hive:hive.example"])
    expect(files(answers).map(({ filename, mimetype }) => `${filename} ${mimetype}`)).toEqual([
      expect.stringMatching(/^2026-11-[2-9A-Z]{8}\.xml application\/xml$/),
      "2026-11-ana.png image/png",
      "2026-11-cem.png image/png",
    ])
    for (const { image } of files(answers).slice(1)) expect(image?.width).toBe(image?.height)
    expect(await dueNow(bot, "ana")).toBe(50_000n)
  })

  it("writes a file that the bank takes, with a reference by which each payment is known again", async () => {
    const xml = xmlOf(await bot.say("ben", "direct", "!zahllauf"))
    expect(faultsOf(xml)).toEqual([])
    const payments = at(elementsOf(xml), "CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf")
    const told = payments.map((one) => ["Cdtr/Nm", "CdtrAcct/Id/IBAN", "Amt/InstdAmt"].map((path) => textAt(one, path)))
    expect(told).toEqual([
      ["Ana Groesse", anas, "500.00"],
      ["Cem Celik", cems, "12.34"],
    ])
    const reference = readEndToEndId(textAt(payments[1] ?? elementsOf(xml), "PmtId/EndToEndId"))
    const found = await bot.store.work((work) => payRunByCode(work, reference?.code ?? ""), { quiet: true })
    expect(found?.coop).toBe(hive)
    expect(found?.run.items[(reference?.number ?? 0) - 1]).toMatchObject({ person: person("cem") })
    expect(xml).not.toMatch(/@|cem:|ana:/)
  })

  it("shows the open run again: the same list, and the same number to the bank, with the files anew", async () => {
    const first = await bot.say("ben", "treasury", "!payrun 2026-11")
    const sent = await delivered()
    await owe(bot, "ana", 100n)
    const again = await bot.say("ben", "treasury", "!payrun")
    expect(last(again)).toContain(
      "Pay run November 2026: 512.34 EUR and 7 points (open since 20 November 2026, begun by ben)",
    )
    const id = (xml: string) => textAt(elementsOf(xml), "CstmrCdtTrfInitn/GrpHdr/MsgId")
    expect(id(xmlOf(again))).toBe(id(xmlOf(first)))
    expect(redacted(again)).toEqual(sent)
    expect(await bot.store.knex("pay_runs")).toHaveLength(1)
    expect(await refused("ben", "!payrun 2026-10")).toContain("The pay run November 2026 is still open.")
    expect(await refused("ben", "!payrun @ana")).toContain("End it first")
  })

  it("pays only those who are named, and only what fell due up to a month", async () => {
    await until(bot, "2026-12-03T12:00")
    await owe(bot, "ana", 2_000n)
    const answers = await bot.say("ben", "direct", "!payrun 2026-11 @ana cem")
    expect(last(answers)).toContain("Pay run November 2026: 512.34 EUR\n\n- ana: 500.00 EUR\n- cem: 12.34 EUR\n\n")
    expect(last(answers)).not.toContain("fall due at its end")
  })

  it("says who has given no details, and gives the line without them to copy", async () => {
    await bot.say("cem", "direct", "!forget payinfo")
    const said = last(await bot.say("ben", "direct", "!payrun"))
    expect(said).toContain("- cem: 12.34 EUR (no payment details)")
    expect(said).toContain("`!payrun drop`, then `!payrun 2026-11 @ana @tom`")
    await bot.say("ben", "direct", "!payrun drop")
    expect(last(await bot.say("ben", "direct", "!payrun 2026-11 @ana @tom"))).toContain("500.00 EUR and 7 points")
  })

  it("sends nothing where nobody has given any, and reads nobody's who gets nothing", async () => {
    await bot.say("ana", "direct", "!forget payinfo")
    const answers = await bot.say("ben", "direct", "!payrun @ana")
    expect(files(answers)).toEqual([])
    expect(last(answers)).toContain("ana has given me no payment details")
    expect(last(answers)).not.toContain("transfer file")
  })

  it("makes codes without a file where the co-op's account is not known, and says how it is added", async () => {
    await bot.close()
    await begin({})
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(xmlOf(answers)).toBe("")
    expect(files(answers)).toHaveLength(2)
    expect(last(answers)).toContain("below `account`, with `holder` and `iban`")
  })

  it("leaves to others what SEPA does not transfer at once", async () => {
    await owe(bot, "ana", 99_999_999_999n)
    const answers = await bot.say("ben", "direct", "!payrun @ana")
    expect(last(answers)).toContain("ana: 1,000,000,499.99 EUR (not by SEPA)")
    expect(files(answers)).toEqual([])
  })
})

describe("!payrun done", () => {
  it("books all of it in one go, tells each receiver, and takes back what it was paid with", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered()
    const answers = await bot.say("ben", "treasury", "!payrun done")
    expect(last(answers)).toContain("Pay run November 2026 is done: 512.34 EUR and 7 points\n\n3 payments are booked")
    for (const name of ["ana", "cem"]) expect(await dueNow(bot, name)).toBe(0n)
    expect(await dueNow(bot, "tom", "POINTS")).toBe(0n)
    const told = answers.filter(({ lane }) => lane.startsWith("person:"))
    expect(told.map(({ lane }) => lane)).toEqual(["ana", "cem", "tom"].map((name) => `person:${person(name)}`))
    expect(told[0]?.body).toContain("ben has recorded a payment to you: P1 · 500.00 EUR for pay run November 2026")
    expect(told[0]?.body).not.toMatch(/12\.34|points/)
    expect(redacted(answers)).toEqual(sent)
    expect(sent).toHaveLength(4)
    const items = await bot.store.knex("pay_run_items").orderBy("number")
    expect(items.map(({ payment }) => payment)).toEqual([1, 2, 3])
    expect((await bot.store.knex("payments")).map(({ pay_run }) => pay_run)).toEqual(["2026-11", "2026-11", "2026-11"])
    expect(await open()).toBeNull()
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [], unbalanced: [] }])
  })

  it("is done once", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await bot.say("ben", "treasury", "!payrun fertig")
    expect(await refused("ben", "!payrun done")).toContain("No pay run is open.")
    expect(await refused("ben", "!payrun")).toContain("Nothing is due to anybody up to November 2026")
    expect(await refused("ben", "!payrun drop")).toContain("No pay run is open.")
  })

  it("drops what was not sent yet", async () => {
    await bot.say("ben", "treasury", "!payrun")
    expect(await filesWaiting()).toBe(4)
    expect(redacted(await bot.say("ben", "treasury", "!payrun done"))).toEqual([])
    expect(await filesWaiting()).toBe(0)
  })

  it("books nothing where less is due to somebody by now, says to whom, and books an advance if it is one", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await owe(bot, "ana", -10_000n)
    const said = await refused("ben", "!payrun done")
    expect(said).toContain("ana (500.00 EUR in the run, 400.00 EUR due now)")
    expect(said).toContain("`!payrun done --advance`")
    expect(said).not.toContain("cem")
    await bot.say("ben", "treasury", "!payrun done --advance")
    expect(await dueNow(bot, "ana")).toBe(-10_000n)
    expect((await bot.store.knex("payments").orderBy("number")).map(({ advance }) => Boolean(advance))).toEqual([
      true,
      false,
      false,
    ])
  })

  it("keeps whoever is in an open run from being paid twice", async () => {
    await bot.say("ben", "treasury", "!payrun @ana")
    expect(await refused("ben", "!pay @ana 5 EUR")).toContain("pay run")
    await bot.say("ben", "treasury", "!pay @cem 5 EUR")
    const inRun = (name: string) => bot.store.work((work) => openPayRunWith(work, hive, person(name)), { quiet: true })
    expect([await inRun("ana"), await inRun("cem")]).toMatchObject([{ month: "2026-11" }, null])
  })

  it("pays whoever has left in the meantime what is due to them", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await bot.store.work((work) => putMember(work, hive, person("cem"), "former"))
    await bot.say("ben", "treasury", "!payrun done")
    expect(await dueNow(bot, "cem")).toBe(0n)
  })
})

describe("!payrun drop", () => {
  it("ends the run, books nothing, and takes back what was sent", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered()
    const answers = await bot.say("ben", "treasury", "!payrun drop")
    expect(last(answers)).toContain("Pay run November 2026 is dropped. Nothing is booked.")
    expect(redacted(answers)).toEqual(sent)
    expect(await bot.store.knex("payments")).toEqual([])
    expect(await dueNow(bot, "ana")).toBe(50_000n)
    expect(last(await bot.say("ben", "treasury", "!payrun"))).toContain("512.34 EUR")
    const codes = (await bot.store.knex("pay_runs")).map(({ code }) => code)
    expect(new Set(codes).size).toBe(2)
  })
})

describe("the treasurer's office during a pay run", () => {
  it("lost by impeachment: nothing is booked, the files are gone, and the next treasurer decides", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered()
    await bot.say("ana", "members", "!impeach Pays only friends")
    const { id: row } = await bot.store.knex("motions").first("id")
    const taken = await bot.act((act) => impeach(act, person("ben"), row, "M1"))
    expect(redacted(taken)).toEqual(sent)
    for (const text of ["!payrun done", "!payrun drop", "!payrun"])
      expect(await refused("ben", text, "direct")).toContain("treasurer")
    expect(await bot.store.knex("payments")).toEqual([])
    await bot.act((act) => takeSeat(act, "treasurer", person("cem"), null))
    const shown = await bot.say("cem", "direct", "!payrun")
    expect(last(shown)).toContain("begun by ben")
    expect(files(shown).map(({ lane }) => lane)).toEqual(Array.from({ length: 3 }, () => "person:@cem:hive.example"))
    await bot.say("cem", "direct", "!payrun done")
    expect(await dueNow(bot, "ana")).toBe(0n)
    // §8.7: cem is treasurer now, and has been paid by it.
    const own = await bot.store.knex("payments").where({ own: true })
    expect(own.map((payment) => payment.person)).toEqual([person("cem")])
  })

  it.each(["resigned", "left", "removed", "beaten"] as const)("%s: the files are gone", async (why) => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered()
    const taken = await bot.act((act) => endOffice(act, "treasurer", person("ben"), why))
    expect(redacted(taken)).toEqual(sent)
  })

  it("of another seat, lost: the files stay", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await delivered()
    await seat(bot, "cem", "moderator")
    expect(redacted(await bot.act((act) => endOffice(act, "moderator", person("cem"), "resigned")))).toEqual([])
  })
})

describe("a changed Matrix ID during a pay run", () => {
  const moves = async (old: string, next: string) => {
    const line = `!moved ${person(old)} ${next}`
    return [...(await bot.say(old, "direct", line)), ...(await bot.say(next, "direct", line))]
  }

  it("takes what is due and the payment details along", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await moves("ana", "@ana:new.example")
    const shown = await bot.say("ben", "direct", "!payrun")
    expect(last(shown)).toContain("- @ana:new.example: 500.00 EUR\n")
    expect(files(shown)[1]?.filename).toBe("2026-11-ana_new.example.png")
    expect(xmlOf(shown)).toContain(anas)
    await bot.say("ben", "direct", "!payrun done")
    expect(await dueNow(bot, "@ana:new.example")).toBe(0n)
    expect((await bot.store.knex("payments").orderBy("number")).map((one) => one.person)).toContain("@ana:new.example")
    expect(await bot.ask("@ana:new.example", "direct", "!payinfo")).toContain("DE… 2051")
    expect(await bot.ask("ana", "direct", "!payinfo")).not.toContain("2051")
  })

  it("of the treasurer leaves no files in the room of the account that they have left", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered()
    expect(redacted(await moves("ben", "@ben:new.example"))).toEqual(sent)
    const shown = await bot.say("@ben:new.example", "direct", "!payrun")
    expect(last(shown)).toContain("begun by @ben:new.example")
    expect(files(shown).map(({ lane }) => lane)[0]).toBe("person:@ben:new.example")
  })
})

describe("payment details that change during a pay run", () => {
  it("make the files of before worthless: they are taken back, and the treasurer is told without a name", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered()
    const changed = await bot.say("ana", "direct", "!payinfo LT121000011101001000 Ana Größe")
    expect(redacted(changed).slice(-sent.length)).toEqual(sent)
    const told = changed.filter(({ lane }) => lane === hers).map(({ body }) => body)
    expect(told).toEqual([expect.stringContaining("Somebody in the pay run November 2026 has changed or erased")])
    expect(told.join("")).not.toMatch(/ana|LT|Größe/i)
    expect(xmlOf(await bot.say("ben", "direct", "!payrun"))).toContain("LT121000011101001000")
  })

  it("are nobody's business where nothing was sent, or they are the same", async () => {
    await bot.say("ben", "treasury", "!payrun @cem")
    await delivered()
    expect(redacted(await bot.say("ana", "direct", "!forget payinfo"))).toEqual([])
    expect(redacted(await bot.say("cem", "direct", `!payinfo ${cems} Cem Çelik`))).toHaveLength(1)
  })
})

describe("whoever may not", () => {
  it.each([
    ["ana", "direct", "treasurer"],
    ["ana", "treasury", "treasurer"],
  ] as const)("begins no pay run (%s, %s)", async (who, place, said) => {
    for (const text of ["!payrun", "!payrun done", "!payrun drop"])
      expect(await refused(who, text, place)).toContain(said)
  })

  it("begins none while the treasury is frozen, or from a device that is not theirs", async () => {
    await bot.say("ana", "members", "!impeach Pays only friends")
    const { id: row } = await bot.store.knex("motions").first("id")
    await bot.say("ben", "treasury", "!payrun")
    const unsigned: Manner = { trust: { encrypted: true, device: "unsigned", identity: null } }
    for (const text of ["!payrun", "!payrun done", "!payrun drop"])
      expect(await refused("ben", text, "direct", unsigned)).toContain("is not verified")
    await bot.store.work((work) => freeze(work, hive, row))
    for (const text of ["!payrun", "!payrun done", "!payrun drop"])
      expect(await refused("ben", text)).toContain("The treasury is frozen")
  })

  it("reads nothing of it in a room where others read along", async () => {
    const before = await bot.everything()
    const answers = await bot.say("ben", "members", "!payrun 2026-11 @ana")
    expect(answers.map(({ errand, lane }) => `${errand.do} ${lane}`)).toEqual([
      "redact room:!members-hive:hive.example",
      `say ${hers}`,
    ])
    expect(await bot.everything()).toBe(before)
  })

  it.each([
    ["!payrun 2027-01", "2027-01 has not begun"],
    ["!payrun 9999-12", "9999-12 has not begun"],
    ["!payrun 2026-13", "is not a month"],
    ["!payrun @zoe:hive.example", "Nothing is due to zoe"],
    ["!payrun nobody", "nobody"],
    ["!payrun 2026-11 @ana @ben", "Nothing is due to ben"],
    ["!payrun done now", "done"],
  ])("what cannot be is said in words: %s", async (text, said) => {
    expect(await refused("ben", text)).toContain(said)
  })
})
