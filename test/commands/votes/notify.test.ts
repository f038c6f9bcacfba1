/** Reminders come to those who have not acted, as each of them wants; a ballot comes at once, whatever they want. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { moves } from "../../../src/composed.ts"
import { carryAll } from "../../../src/kernel/acts/moves.ts"
import { languages } from "../../../src/kernel/languages.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { onPhone } from "../../support/phone.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
let bot: CoopBot
const start = async (more: object = {}) => {
  bot = await CoopBot.start({ commands, members, settings: { smallRoll: 3, reminders: ["half"] }, ...more })
}
beforeEach(() => start())
afterEach(() => bot.close())

const notify = (who: string, what: string) => bot.ask(who, "direct", `!notify ${what}`)
/** The people to whom the answers went, in order, with repeats. */
const told = (answers: readonly Answer[]) =>
  answers.flatMap(({ lane }) => /^person:@(\w+):hive\.example$/.exec(lane)?.[1] ?? []).toSorted()

/** M1 is proposed at 18:00 on Friday 20 November, and its vote begins three days later at 18:01. It lasts four days, to Friday 27. */
async function vote(): Promise<Answer[]> {
  await bot.say("ana", "members", "!propose Buy a coffee machine")
  return bot.pass("P3DT1M")
}

describe("a reminder", () => {
  it("comes to those who have not voted, and to nobody else", async () => {
    await vote()
    await bot.say("ana", "direct", "1")
    expect(told(await bot.pass("P2D"))).toEqual(["ben", "cem", "dee"])
  })

  it("does not come to who wants none, whom the ballot itself reaches all the same", async () => {
    await notify("ben", "none")
    expect(told(await vote())).toEqual(["ana", "ben", "cem", "dee"])
    expect(told(await bot.pass("P2D"))).not.toContain("ben")
    expect(await bot.ask("ben", "direct", "!todo")).toContain("M1")
    await notify("ben", "each")
    expect(await bot.ask("ben", "direct", "!ballots")).toContain("coffee")
  })

  it("waits for the end of quiet hours, comes then once, and only if it is still needed", async () => {
    for (const name of ["ben", "cem", "dee"]) await notify(name, "quiet 17:00-07:00")
    expect(told(await vote())).toEqual(["ana", "ben", "cem", "dee"])
    // Half of the time is over on Wednesday at 18:01.
    expect(told(await bot.pass("P2D"))).toEqual(["ana"])
    await bot.say("cem", "direct", "1")
    await notify("dee", "none")
    expect(told(await bot.pass("PT12H58M"))).toEqual([])
    const morning = await bot.pass("PT2M")
    expect(told(morning)).toEqual(["ben"])
    expect(morning[0]?.body).toContain("You have not voted yet: M1")
    expect(told(await bot.pass("P1D"))).toEqual([])
  })

  it("that was held back is forgotten if the vote is over by then", async () => {
    await notify("ben", "quiet 17:00-16:00")
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    await bot.pass("P3DT1M")
    await bot.pass("P2D")
    for (const name of ["ana", "ben", "cem", "dee", "tom"]) await bot.say(name, "direct", "1")
    expect(await bot.store.knex("held_reminders")).toEqual([])
    expect(told(await bot.pass("P1D"))).toEqual([])
  })

  it("goes by the clock of the person, and not by that of the co-op", async () => {
    await notify("ben", "quiet 17:00-07:00 Pacific/Auckland")
    await notify("cem", "zone New York")
    await notify("cem", "quiet 09:00-13:00")
    await vote()
    // Wednesday 18:01 in Berlin is six in the morning in Auckland, and noon in New York.
    expect(told(await bot.pass("P2D"))).toEqual(["ana", "dee"])
    expect(told(await bot.pass("PT1H"))).toEqual(["ben", "cem"])
  })

  it("is held back over a change of clocks to the hour that the person sees", async () => {
    await notify("ben", "quiet 17:00-07:00")
    // The clocks go forward on Sunday, 28 March. Half of this vote's time is over the evening before.
    await bot.pass("P122D")
    await vote()
    expect(told(await bot.pass("P2D"))).toEqual(["ana", "cem", "dee"])
    expect(told(await bot.pass("PT11H58M"))).toEqual([])
    expect(told(await bot.pass("PT1M"))).toEqual(["ben"])
    expect(bot.clock.now()).toBe(Date.parse("2027-03-28T07:00+02:00"))
  })
})

describe("collected reminders", () => {
  it("come once a day in one message, while something waits, and are never empty", async () => {
    await notify("ben", "daily")
    await bot.say("ana", "members", "!propose Buy a coffee machine")
    await bot.say("ana", "members", "!propose Buy a tea machine")
    expect(told(await bot.pass("P1D"))).toEqual([])
    await bot.pass("P2DT1M")
    const morning = await bot.pass("PT15H")
    expect(told(morning)).toEqual(["ben"])
    expect(morning[0]?.body).toMatch(/^2 things wait for you in Hive:\n\n- M1 .*\n- M2 /)
    await bot.say("ben", "direct", "!vote M1 1")
    // The reminder at half time is not sent to ben, and the next message has the vote that is left.
    const next = await bot.pass("P1D")
    expect(told(next)).toEqual(["ben"])
    expect(next[0]?.body).toMatch(/^One thing waits for you in Hive:\n\n- M2 /)
    await bot.say("ben", "direct", "!vote M2 1")
    expect(told(await bot.pass("P1D"))).not.toContain("ben")
  })

  it("come once a week, on Mondays", async () => {
    await notify("ben", "weekly")
    expect(told(await vote())).toContain("ben")
    expect(told(await bot.pass("P2D"))).not.toContain("ben")
    await vote()
    // It is Saturday evening. A vote has begun that lasts over Monday morning.
    expect(told(await bot.pass("PT38H"))).toEqual([])
    expect(told(await bot.pass("PT1H"))).toEqual(["ben"])
    expect(told(await bot.pass("P1D"))).not.toContain("ben")
  })

  it("come once after the bot was away for days", async () => {
    await notify("ben", "daily")
    await vote()
    expect(told(await bot.pass("P3D")).filter((name) => name === "ben")).toEqual(["ben"])
    expect(told(await bot.pass("PT14H"))).toEqual([])
    expect(told(await bot.pass("PT1H"))).toEqual(["ben"])
  })

  it("wait for the end of quiet hours", async () => {
    await notify("ben", "daily")
    expect(await notify("ben", "quiet 22:00-11:00")).toContain("Sat 21 Nov, 11:00 CET")
    await vote()
    expect(told(await bot.pass("PT16H58M"))).toEqual([])
    expect(told(await bot.pass("PT1M"))).toEqual(["ben"])
  })

  it("wait for a message that may be a ballot, so that nobody is reminded of what they did", async () => {
    await notify("ben", "daily")
    await vote()
    bot.waiting = [
      {
        ...({ id: "$late", from: bot.clock.now(), why: "key", people: [person("ben")], encrypted: true } as const),
        room: { place: "direct", coop: null, encrypted: true },
      },
    ]
    expect(told(await bot.pass("PT15H"))).toEqual([])
    bot.waiting = []
    expect(told(await bot.pass("PT1M"))).toEqual(["ben"])
  })

  it("name a payment that waits to be confirmed, and come again until it is", async () => {
    await notify("ben", "daily")
    await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, "treasurer", person("tom"), null))
    await bot.say("tom", "treasury", "!pay @ben 100 EUR for November --advance")
    const morning = await bot.pass("PT15H")
    expect(told(morning)).toEqual(["ben"])
    expect(morning[0]?.body).toContain("P1 (100.00 EUR)")
    await bot.say("ben", "direct", "!confirm P1")
    expect(told(await bot.pass("P1D"))).toEqual([])
  })

  it("come from the co-op in which something waits, under its name", async () => {
    await bot.close()
    await start({ others: { tower: ["ben"] } })
    await notify("ben", "daily")
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    const morning = await bot.pass("PT15H")
    expect(told(morning)).toEqual(["ben"])
    expect(morning[0]?.body).toMatch(/^Hive:\n\nOne thing waits for you in Hive/)
  })

  it("are sent once, and not forgotten, where the bot stops at any step of sending them", async () => {
    await notify("ben", "daily")
    await vote()
    const before = await bot.store.knex("notify").first()
    // The transaction fails at its end, as if the process had been killed before the commit.
    const failing = new Error("killed")
    const work = bot.store.work.bind(bot.store)
    let kills = 2
    bot.store.work = (body, options) =>
      work(async (inner) => {
        const answer = await body(inner)
        const due = await inner.trx("notify").first("next_at")
        if (kills > 0 && due?.next_at !== before?.next_at) {
          kills -= 1
          throw failing
        }
        return answer
      }, options)
    const sent: string[] = []
    for (let round = 0; round < 5; round += 1) {
      try {
        sent.push(...told(await bot.pass(round === 0 ? "PT15H" : "PT1M")))
      } catch (error) {
        expect(error).toBe(failing)
        bot.faults.length = 0
      }
    }
    expect(kills).toBe(0)
    expect(sent).toEqual(["ben"])
  })
})

describe("!notify", () => {
  it("says how somebody is reminded, and changes it for them alone", async () => {
    expect(await notify("ben", "")).toContain("Now: a reminder of each thing.")
    expect(await notify("ben", "daily")).toContain(
      "From now on: one message a day with all that waits for you. The next one: Sat 21 Nov, 09:00 CET.",
    )
    expect(await notify("ben", "quiet 22:00-07:00 Lisbon")).toContain("Quiet from 22:00 to 07:00 (Lisbon).")
    expect(await notify("ben", "")).toContain("The next one: Sat 21 Nov, 09:00 WET.")
    expect(await notify("ben", "quiet off")).not.toContain("Quiet")
    expect(await notify("ben", "none")).toContain("no reminders")
    expect(await notify("ana", "")).toContain("Now: a reminder of each thing.")
  })

  it("asks about what it does not understand, and changes nothing", async () => {
    await notify("ben", "daily")
    const before = await bot.store.knex("notify")
    for (const what of ["hourly", "quiet 22", "quiet 7-7", "zone Atlantis"])
      expect(await notify("ben", what), what).toMatch(/`!notify|`daily`/)
    expect(await bot.store.knex("notify")).toEqual(before)
  })

  it("belongs in the direct message, is for members, and is one for all co-ops of a person", async () => {
    expect(await bot.ask("ben", "members", "!notify daily")).toContain("direct message")
    expect(await notify("zoe", "daily")).not.toContain("From now on")
    expect(await bot.store.knex("notify")).toEqual([])
    await bot.close()
    await start({ others: { tower: ["ana"] } })
    expect(await notify("ana", "daily")).toContain("From now on")
    expect(await bot.store.knex("notify")).toHaveLength(1)
  })

  it("goes on under somebody's new Matrix ID", async () => {
    await notify("ben", "quiet 17:00-07:00")
    await vote()
    await bot.pass("P2D")
    const next = person("@ben:new.example")
    await bot.act((act) =>
      carryAll(
        act,
        { old: person("ben"), next },
        moves.filter(({ carry = [] }) => carry.some(({ name }) => name === "carryReminding")),
      ),
    )
    expect(await bot.store.knex("notify").where({ person: next }).first()).toMatchObject({ quiet_from: 17 * 60 })
    expect(await bot.store.knex("held_reminders").select("person")).toEqual([{ person: next }])
  })

  it.each(languages)("takes at most eight lines of a phone in %s", async (language) => {
    await bot.close()
    await start({ language })
    for (const what of ["", "daily", "quiet 22:00-07:00 America/Argentina/Buenos_Aires", "weekly", "none"]) {
      const lines = onPhone(await notify("ben", what))
      expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(8)
    }
  })
})
