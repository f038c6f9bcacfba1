/**
 * Changes while a pay run is open: the treasurer leaves office, or payment details or Matrix IDs change. Also people who are not part of
 * the run.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey, motionId } from "../../../src/kernel/rules/types.ts"
import { endOffice, impeach, takeSeat } from "../../../src/offices/acts/offices.ts"
import { freeze } from "../../../src/standing/store/offices.ts"
import { type Manner, person, unsigned } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { dueNow, seat } from "../../support/owed.ts"
import { anas, cems, delivered, direct, files, last, payingCoop, redacted, xmlOf } from "../../support/paying.ts"
import { saysNo } from "../../support/says-no.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await payingCoop()
})
afterEach(() => bot.close())

const refused = (who: string, text: string, place?: Place, manner?: Manner): Promise<string> =>
  saysNo(bot, who, text, place, manner)

describe("the treasurer's office during a pay run", () => {
  it("lost by impeachment: nothing is booked, the files are gone, and the next treasurer decides", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered(bot)
    await bot.say("ana", "members", "!impeach --sure Pays only friends")
    const { id: row } = await loose(bot.store.knex)("motions").first("id")
    const taken = await bot.act((act) =>
      impeach(act, { office: "treasurer", person: person("ben") }, { row: row, id: motionId("M1") }),
    )
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
    // §8.7: cem is the treasurer now, so his payment in the run counts as one to himself.
    const own = await bot.store.knex("payments").where({ own: true })
    expect(own.map((payment) => payment.person)).toEqual([person("cem")])
  })

  it.each(["resigned", "left", "removed", "beaten"] as const)("%s: the files are gone", async (why) => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered(bot)
    const taken = await bot.act((act) => endOffice(act, "treasurer", person("ben"), why))
    expect(redacted(taken)).toEqual(sent)
  })

  it("of another seat, lost: the files stay", async () => {
    await bot.say("ben", "treasury", "!payrun")
    await delivered(bot)
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
    const sent = await delivered(bot)
    expect(redacted(await moves("ben", "@ben:new.example"))).toEqual(sent)
    const shown = await bot.say("@ben:new.example", "direct", "!payrun")
    expect(last(shown)).toContain("begun by @ben:new.example")
    expect(files(shown).map(({ lane }) => lane)[0]).toBe("person:@ben:new.example")
  })
})

describe("payment details that change during a pay run", () => {
  it("make the files of before worthless: they are taken back, and the treasurer is told without a name", async () => {
    await bot.say("ben", "treasury", "!payrun")
    const sent = await delivered(bot)
    const changed = await bot.say("ana", "direct", "!payinfo LT121000011101001000 Ana Größe")
    expect(redacted(changed).slice(-sent.length)).toEqual(sent)
    const told = changed.filter(({ lane }) => lane === direct).map(({ body }) => body)
    expect(told).toEqual([expect.stringContaining("Somebody in the pay run November 2026 has changed or erased")])
    expect(told.join("")).not.toMatch(/ana|LT|Größe/i)
    expect(xmlOf(await bot.say("ben", "direct", "!payrun"))).toContain("LT121000011101001000")
  })

  it("are nobody's business where nothing was sent, or they are the same", async () => {
    await bot.say("ben", "treasury", "!payrun @cem")
    await delivered(bot)
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
    await bot.say("ana", "members", "!impeach --sure Pays only friends")
    const { id: row } = await loose(bot.store.knex)("motions").first("id")
    await bot.say("ben", "treasury", "!payrun")
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
      `say ${direct}`,
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
