/** Payments (§8.7) as `!payments` and `!todo` show them, and the people who are told about them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Place } from "../../../src/bot/message.ts"
import { type Manner, unsigned } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { owe, owingCoop, seat } from "../../support/owed.ts"
import { saysNo } from "../../support/says-no.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await owingCoop()
})
afterEach(() => bot.close())

/** Says the text. Checks that nothing but the answer was written. */
const refused = (who: string, text: string, place: Place = "direct", manner?: Manner): Promise<string> =>
  saysNo(bot, who, text, place, manner)

describe("what is said of payments", () => {
  it("reaches its receiver and the treasurer, and nobody else", async () => {
    await seat(bot, "cem", "moderator")
    const heard = []
    for (const [name, text] of [
      ["ben", "!pay @ana 87.65 EUR for Wax"],
      ["ana", "!dispute P1 Only 12.34 EUR came"],
      ["ben", "!payments"],
      ["ana", "!confirm P1"],
      ["ana", "!todo"],
    ] as const)
      heard.push(...(await bot.say(name, "direct", text)))
    await bot.say("ben", "direct", "!reverse E2 Slip")
    for (const name of ["cem", "tom"])
      for (const place of ["members", "direct"] as const)
        for (const text of [
          "!payments",
          "!payments @ana",
          "!todo",
          "!confirm P1",
          "!dispute P1 No",
          "!minutes",
          "!ledger",
        ])
          heard.push(...(await bot.say(name, place, text)))
    const others = heard.filter(
      ({ lane }) => lane !== "person:@ana:hive.example" && lane !== "person:@ben:hive.example",
    )
    expect(others.length).toBeGreaterThan(20)
    expect(others.filter(({ body }) => /87\.65|12\.34|Wax/.test(body))).toEqual([])
  })
})

describe("!payments", () => {
  beforeEach(async () => {
    await owe(bot, "tom", 3_000n)
    for (const text of ["@ana 100 EUR for October", "@tom 30 EUR", "@ana 20 EUR"])
      await bot.say("ben", "direct", `!pay ${text}`)
    await bot.say("ana", "direct", "!confirm P1")
    await bot.say("tom", "direct", "!dispute P2 Nothing came")
  })

  it("shows everybody those to themselves", async () => {
    expect(await bot.ask("ana", "direct", "!payments")).toBe(
      "Payments to you\n\n- P3 · 20.00 EUR (20 November 2026): not confirmed yet\n" +
        "- P1 · 100.00 EUR for October (20 November 2026): confirmed\n\nTo confirm one: `!confirm P3`\nTo dispute it: `!dispute P3 REASON`",
    )
    expect(await bot.ask("tom", "direct", "!payments")).toContain(
      "- P2 · 30.00 EUR (20 November 2026): disputed: “Nothing came”",
    )
    expect(await bot.ask("cem", "direct", "!payments")).toBe("There are no payments to you yet.")
    expect(await refused("cem", "!payments @ana")).toContain("shown to the treasurer alone")
  })

  it("shows the treasurer all, what is disputed and what waits first", async () => {
    const all = await bot.ask("ben", "direct", "!payments")
    expect([...all.matchAll(/- (P\d)/g)].map(([, id]) => id)).toEqual(["P2", "P3", "P1"])
    expect(all).toContain("- P2 · 30.00 EUR to tom (20 November 2026): disputed: “Nothing came”")
    expect(await bot.ask("ben", "direct", "!payments @ana 2026-11")).toContain(
      "Payments to ana in November 2026\n\n- P3",
    )
    expect(await bot.ask("ben", "direct", "!payments 2026-10")).toBe("There are no payments in October 2026.")
    expect(await refused("ben", "!payments @ana @tom")).toContain("One person, one month")
    expect(await refused("ben", "!payments", "direct", unsigned)).toContain("not verified")
  })

  it("tells in the treasury room of a dispute, and not why", async () => {
    const all = await bot.ask("ben", "treasury", "!payments")
    expect(all).toContain("- P2 · 30.00 EUR to tom (20 November 2026): disputed\n")
    expect(all).not.toContain("Nothing came")
    expect(all).toContain("Why a payment is disputed I say only in the direct message with me: type `!payments` there.")
  })

  it("asked for among others is answered in a direct message", async () => {
    for (const [who, place] of [
      ["ana", "members"],
      ["ben", "members"],
      ["ana", "treasury"],
    ] as const) {
      const [list, answer] = await bot.say(who, place, "!payments")
      expect(list?.lane).toBe(`person:@${who}:hive.example`)
      expect(list?.body).toContain("P1 · 100.00 EUR")
      expect(answer?.body).toBe("I have sent you that directly.")
    }
  })

  it("is cut where it is long, and says how to see the rest", async () => {
    await owe(bot, "ana", 100_000n)
    for (let number = 0; number < 25; number += 1) await bot.say("ben", "direct", "!pay @ana 1 EUR")
    const answer = await bot.ask("ben", "direct", "!payments")
    expect(answer.match(/^- P/gm)).toHaveLength(25)
    expect(answer).toContain("… and 3 more. Of one month: `!payments 2026-11`")
  })
})

describe("!todo", () => {
  it("has payments to confirm, and disputes for the treasurer, where nobody else reads it", async () => {
    await bot.say("ben", "direct", "!pay @ana 100 EUR")
    await bot.say("ben", "direct", "!pay @ana 20 EUR")
    expect(await bot.ask("ana", "direct", "!todo")).toContain(
      "- You have been paid P1 (100.00 EUR) and P2 (20.00 EUR): say whether that has arrived, each with `!confirm P1` or `!dispute P1 REASON`",
    )
    const unencrypted = { room: { encrypted: false }, trust: { encrypted: false } as const }
    expect(await bot.ask("ana", "direct", "!todo", unencrypted)).not.toContain("P1")
    await bot.say("ana", "direct", "!confirm P1")
    await bot.say("ana", "direct", "!dispute P2 Nothing came")
    expect(await bot.ask("ana", "direct", "!todo")).not.toContain("P2")
    expect(await bot.ask("ben", "direct", "!todo")).toContain("- A payment is disputed: P2 (20.00 EUR).")
  })
})
