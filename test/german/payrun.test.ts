/** Payment details and pay runs in a German co-op. Every message about them is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { camt, line, ownIban } from "../support/bank-files.ts"
import type { Manner } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"
import { owe, seat } from "../support/owed.ts"
import { until } from "../support/time.ts"
import { adoptNow } from "../support/treasury.ts"

const { asked, marked } = listener()
const texts: string[] = []
let bot: CoopBot

const iban = "DE02 1203 0000 0000 2020 51"
const account = { holder: "Hive eG", iban: "AT611904300234573201" }

/** Runs `body` with a new co-op that has these settings. Without the setting `account`, the co-op has no bank account. */
async function play(settings: object, body: (say: typeof spoken) => Promise<void>): Promise<void> {
  await bot?.close()
  bot = await CoopBot.start({
    commands,
    language: "de",
    settings: { currencies: ["EUR", "POINTS"], ...settings },
    wording: marked,
  })
  await seat(bot, "ben", "treasurer")
  await owe(bot, "ana", 123_450n)
  await owe(bot, "cem", 1n)
  await body(spoken)
}
const spoken = async (who: string, body: string, place: Place = "direct", manner: Manner = {}) =>
  void texts.push(...(await bot.say(who, place, body, manner)).flatMap(textsOf))

beforeAll(async () => {
  await play({ account }, async (say) => {
    for (const text of ["!help payinfo", "!help forget", "!help", "!zahlungsdaten", "!vergessen", "!vergessen alles"])
      await say("ana", text)
    await say("ben", "!help zahllauf")
    for (const typed of [
      "Ana",
      "DE89 3704 0044 0532 0130 0 Ana",
      "DE98 3704 0044 0532 0130 00 Ana",
      "DE8937040044O532013000 Ana",
      "XX12 3456 7890 Ana",
      "CH4431999123000889012 Ana",
      "TR330006100519786457841326 Ana",
      iban,
      `${iban} Иван`,
      `${iban} ${"a".repeat(71)}`,
      `${iban} Ana Groß`,
    ])
      await say("ana", `!zahlungsdaten ${typed}`)
    await say("ana", `!zahlungsdaten ${iban} Ana`, "direct", { room: { mayRedact: false } })
    await say("ana", "!zahlungsdaten")
    await say("ana", `!zahlungsdaten ${iban} Ana`, "members")
    await say("ana", `!zahlungsdaten ${iban} Ana`, "lobby", { room: { mayRedact: false } })
    for (const mayRedact of [true, false])
      texts.push(
        ...(await bot.edit("ana", "direct", `!zahlungsdaten ${iban} Ana`, { room: { mayRedact } })).flatMap(textsOf),
      )
    await say("cem", "!vergessen zahlungsdaten")

    await say("ben", "!zahllauf fertig")
    await say("ben", "!zahllauf 2026-11 fertig")
    for (const mayRedact of [true, false]) {
      await say("ben", "!zahllauf @ana", "members", { room: { mayRedact } })
      for (const who of ["ana", "zoe"]) await say(who, `Mein Konto: ${iban}`, "lobby", { room: { mayRedact } })
    }
    await say("ana", `Mein Konto: ${iban}`)
    await say("ben", "!zahllauf @tom")
    await say("ben", "!zahllauf 2026-11", "treasury")
    await say("ben", "!zahllauf")
    await say("ben", "!zahllauf 2026-10")
    await say("ana", `!zahlungsdaten ${iban} Ana Klein`)
    await owe(bot, "ana", -10n)
    await owe(bot, "tom", 5n, "POINTS")
    await say("ben", "!zahllauf")
    await say("ben", "!zahllauf fertig")
    await say("ben", "!zahllauf verwerfen")
    await say("ben", "!zahllauf @ana @tom")
    await say("ben", "!zahllauf fertig")
    await say("ben", "!zahllauf")
    await say("ben", "!zahllauf erledigt")
    await say("ben", "!zahllauf")
    await owe(bot, "ben", 300n)
    await say("ben", "!zahllauf @ben")
    await say("ben", "!zahllauf fertig")
    await seat(bot, "cem", "moderator")
    await owe(bot, "ben", 200n)
    await owe(bot, "tom", 5n, "POINTS")
    await say("ben", "!zahllauf @ben @tom")
    await say("ben", "!zahllauf fertig")
    await say("ana", "!vergessen zahlungsdaten")
    await say("ana", "!protokoll kasse", "members")
  })
  await play({}, async (say) => {
    await until(bot, "2026-12-03T12:00")
    await say("ben", "!zahllauf 2026-11")
    await say("ben", "!zahllauf verwerfen")
    await say("ana", `!zahlungsdaten ${iban} Ana`)
    await say("ben", "!zahllauf 2026-11")
    await say("ben", "!zahllauf verwerfen")
    await say("ben", "!zahllauf 2026-12 @cem")
    await adoptNow(bot)
    await until(bot, "2027-01-02T12:00")
    await say("ben", "!zahllauf")
  })
  await play({ account }, async (say) => {
    const british = "GB29 NWBK 6016 1331 9268 19 Ana"
    for (const typed of [
      british,
      "BIC NWBK",
      "BIC COBADEFF",
      "Adresse 12 High Street, London",
      "Adresse GB",
      "Adresse ул. Ленина 1, Москва, RU",
      `Adresse ${"a".repeat(71)}, London, GB`,
    ])
      await say("ana", `!zahlungsdaten ${typed}`)
    await say("ben", "!zahllauf")
    await say("ana", "!zahlungsdaten BIC NWBKGB2L")
    await say("ana", "!zahlungsdaten Adresse 12 High Street, London, GB")
    await say("cem", "!zahlungsdaten AT611904300234573201 Cem")
    await until(bot, "2026-11-21T12:00")
    await say("ben", "!zahllauf")
    await say("cem", `!zahlungsdaten ${iban} Cem`)
    await say("ben", "!zahllauf")
    await say("ben", "!zahllauf --echtzeit")
  })
  await play({ account: { ...account, iban: "CH9300762011623852957" }, currencies: ["CHF", "EUR"] }, async (say) => {
    await say("ana", "!zahlungsdaten CH5604835012345678009 Ana")
    await say("ben", "!zahllauf")
  })
  const nacha = { company: "Hive", companyId: "1123456789", routing: "121042882", bank: "Wells Fargo" }
  const bacs = { holder: "Hive", sortCode: "200000", number: "55779911", serviceUser: "123456" }
  await play({ account, nacha, bacs, currencies: ["USD", "GBP", "EUR"] }, async (say) => {
    await say("ana", "!zahlungsdaten")
    for (const typed of [
      "Ana",
      "021000022 12345678 Girokonto Ana",
      "021000021 Girokonto Ana",
      "021000021 12345678 Ana",
      "20-00-00 1234567 Ana",
      "021000021 12345678 Girokonto Ana BIC NWBKGB2L",
      "021000021 12345678 Girokonto Ana",
    ])
      await say("ana", `!zahlungsdaten ${typed}`)
    await say("cem", "!zahlungsdaten 20-00-00 12345678 Cem")
    await say("tom", "!zahlungsdaten DE89370400440532013000 Tom")
    for (const who of ["ana", "cem", "tom"] as const)
      for (const currency of ["USD", "GBP"]) await owe(bot, who, 500n, currency)
    await say("ben", "!zahllauf")
  })
  for (const settings of [
    { bacs, currencies: ["GBP"] },
    { nacha, currencies: ["USD"] },
  ])
    await play(settings, async (say) => {
      for (const typed of ["", " Ana", ` ${iban} Ana`]) await say("ana", `!zahlungsdaten${typed}`)
    })
  await play({ account, currencies: ["EUR", "GBP"] }, async (say) => say("ana", "!zahlungsdaten 20-00-00 12345678 Ana"))
  await play({ account: { ...account, iban: ownIban }, currencies: ["USD", "EUR", "POINTS"] }, async (say) => {
    await owe(bot, "ana", 300n, "USD")
    await say("ana", `!zahlungsdaten ${iban} Ana`)
    await say("ben", "!help konto")
    for (const text of ["!konto @tom ja", "!konto @ana vielleicht"]) await say("ben", text)
    const other = { day: "2026-11-18", amount: { minor: -900n, currency: "EUR" }, name: "Hof", text: "Miete" }
    const file = camt([line({ ...other, iban: account.iban })])
    await bot.send("ben", "treasury", file)
    await say("cem", `!zahlungsdaten ${account.iban} Cem`)
    await say("tom", `!zahlungsdaten ${ownIban} Tom`)
    await say("tom", `!zahlungsdaten ${iban} Tom`)
    for (const text of [
      "!todo",
      "!konto @tom",
      "!konto @tom ja",
      "!konto @tom ja 2051",
      "!zahllauf",
      "!konto @cem nein",
      "!todo",
      "!zahllauf",
    ])
      await say("ben", text)
  })
})
afterAll(() => bot.close())

describe("in a German co-op", () => {
  it("nothing that is said about payment details and pay runs has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(50)
    const names = ["POINTS", "Hive", "AT", "account", "holder", "iban", "IBAN", "NAME"]
    const found = texts.map((text) => `${englishIn(withoutMarks(text), names).join(", ")}: ${text}`)
    expect(found.filter((text) => !text.startsWith(": "))).toEqual([])
  })

  it("every letter of it comes from the German words, or is a name or to be typed", () => {
    const own = /\b[MPET]\d+\b|\b(ana|ben|cem|tom|Hive|Ana( Groß| Klein)?)\b|@\S+|EUR|(DE|AT)… \d{4}|Cem|Tom/g
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, ""))
    expect(foreign.filter((rest) => /\p{L}/u.test(rest))).toEqual([])
  })

  it("all that can be said about them was said here", () => {
    const silent = germanKeys.filter((key) => subjects.payruns.test(key) && !asked.has(key))
    expect(silent).toEqual([])
  })

  it("amounts and lines to copy are as Germans write them", () => {
    const all = texts.map(withoutMarks).join("\n")
    expect(all).toContain("Zahllauf November 2026: 1.234,51 EUR")
    expect(all).toContain("`!payrun verwerfen`, dann `!payrun 2026-11 @ana`")
    expect(all).toContain("`!payrun fertig --vorschuss`")
  })
})
