/** Pay runs in dollars and pounds: accounts as people there know them, and the files of their banks. */
import { afterEach, describe, expect, it } from "vitest"
import type { CoopBot } from "../../support/coop-bot.ts"
import { owe } from "../../support/owed.ts"
import { direct, files, last, payingCoop } from "../../support/paying.ts"

const nacha = { company: "Hive Co-op", companyId: "1123456789", routing: "121042882", bank: "Wells Fargo" }
const bacs = { holder: "Hive Co-op Ltd", sortCode: "20-00-00", number: "55779911", serviceUser: "123456" }
let bot: CoopBot
afterEach(() => bot.close())

const textOf = (answers: Parameters<typeof files>[0], ending: string): string => {
  const file = files(answers).find(({ filename }) => filename.endsWith(ending))
  return file ? Buffer.from(file.bytes, "base64").toString("latin1") : ""
}

describe("a co-op with an American account", () => {
  it("pays by a Nacha file whoever has given an account there, and says who has not", async () => {
    bot = await payingCoop({ nacha, currencies: ["USD", "EUR", "POINTS"] })
    expect(await bot.ask("tom", "direct", "!payinfo")).toContain("`!payinfo ROUTING ACCOUNT checking NAME`")
    for (const [name, minor] of [
      ["ana", 20_000n],
      ["cem", 700n],
    ] as const)
      await owe(bot, name, minor, "USD")
    expect(await bot.ask("ana", "direct", "!payinfo 021000021 12345678 checking Ana Größe")).toContain(
      "Your payments will go to … 5678, Ana Größe.",
    )
    const answers = await bot.say("ben", "treasury", "!payrun")
    expect(last(answers)).toContain(
      "The file for your American bank (`.ach`) has one payment, to arrive on 23 November 2026.",
    )
    expect(last(answers)).toContain("- cem: 7.00 USD (by hand: no American account)")
    // Ana's euros need an IBAN, which she has not given.
    expect(last(answers)).toContain("- ana: 500.00 EUR (by hand: no IBAN)")
    const records = textOf(answers, ".ach").split("\r\n")
    expect(records[0]).toBe(
      "101 12104288211234567892611201800A094101WELLS FARGO            HIVE CO-OP                     ",
    )
    expect(records[2]).toMatch(/^62202100002112345678 {9}0000020000\w{8}-\d {5}ANA GROESSE {11} {2}0121042880000001$/)
    for (const { filename, lane } of files(answers)) if (filename.endsWith(".ach")) expect(lane).toBe(direct)
  })

  it.each([
    ["021000022 12345678 checking Ana", "its check digit does not fit"],
    ["021000021 checking Ana", "The account number is missing"],
    ["021000021 12345678 Ana", "Is it a checking or a savings account?"],
    ["021000021 12345678 checking Ana 87654321", "The account number is missing"],
    ["021000021 12345678 checking", "The account holder’s name is missing."],
    ["Ana", "I see no account there. An American one"],
    ["021000021 12345678 checking Ana BIC NWBKGB2L", "A BIC belongs to an IBAN"],
  ])("asks again where it would have to guess: %s", async (typed, said) => {
    bot = await payingCoop({ nacha, currencies: ["USD"] })
    const before = await bot.everything()
    expect(await bot.ask("tom", "direct", `!payinfo ${typed}`)).toContain(said)
    expect(await bot.everything()).toBe(before)
  })
})

describe("a co-op with a British account", () => {
  it("pays by a Bacs file, to accounts with an IBAN and without", async () => {
    bot = await payingCoop({ bacs, currencies: ["GBP"] })
    await owe(bot, "ana", 20_000n, "GBP")
    await owe(bot, "cem", 700n, "GBP")
    await bot.say("ana", "direct", "!payinfo 60-16-13 31926819 Ana Größe")
    await bot.say("cem", "direct", "!payinfo GB29NWBK60161331926810 Cem Çelik")
    await bot.say("cem", "direct", "!payinfo GB33BUKB20201555555555 Cem Çelik")
    const answers = await bot.say("ben", "treasury", "!payrun @ana @cem")
    expect(last(answers)).toContain(
      "The file for Bacs (`.bacs.txt`) has 2 payments, to arrive on 24 November 2026 if your bank gets it today.",
    )
    const records = textOf(answers, ".bacs.txt").split("\r\n")
    expect(records[3]).toMatch(/^UHL1 26327999999/)
    expect(records.slice(4, 7).map((record) => record.slice(0, 46))).toEqual([
      "6016133192681909920000055779911    00000020000",
      "2020155555555509920000055779911    00000000700",
      "2000005577991101720000055779911    00000020700",
    ])
  })

  it("knows an account again, with its IBAN and without, and asks the treasurer", async () => {
    bot = await payingCoop({ bacs, currencies: ["GBP"] })
    await bot.say("ana", "direct", "!payinfo GB29NWBK60161331926819 Ana")
    const answers = await bot.say("cem", "direct", "!payinfo 60-16-13 31926819 Cem")
    expect(answers.some(({ lane, body }) => lane === direct && body.includes("the account of ana"))).toBe(true)
  })

  it.each(["60-16-13 3192681 Ana", "000000 31926819 Ana", "60-16-13 Ana", "'GB29 NWBK 601613 31926819 Ana"])(
    "takes no account that Bacs would not: %s",
    async (typed) => {
      bot = await payingCoop({ bacs, currencies: ["GBP"] })
      expect(await bot.ask("tom", "direct", `!payinfo ${typed}`)).toContain("That is no British account")
    },
  )
})
