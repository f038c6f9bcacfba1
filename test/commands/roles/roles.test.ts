/** Roles (§14.2): the chief executive builds a hierarchy, and people take and leave its roles. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { moves } from "../../../src/composed.ts"
import { carryAll } from "../../../src/kernel/acts/moves.ts"
import { coopKey, motionId } from "../../../src/kernel/rules/types.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { leave, remove } from "../../../src/people/acts/members.ts"
import { nextLapse } from "../../../src/roles/store/roles.ts"
import { standingOf } from "../../../src/standing/store/members.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { chief, heard, ledByAna, told } from "../../support/roles.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
beforeEach(async () => {
  bot = await ledByAna()
})
afterEach(() => bot.close())

const ask = (who: string, line: string) => bot.ask(who, "members", line)
const standing = (who: string) => bot.store.work((work) => standingOf(work, bot.coop.config, person(who)))
const powersOf = async (who: string) => [...(await standing(who)).powers]

/** R1 Bakery under the chief executive, with Ben; R2 Baker below it, with two seats. */
async function bakery(): Promise<void> {
  await ask("ana", "!role new Bakery under chief-executive")
  await ask("ana", "!role R1 powers appoint, invite")
  await ask("ana", "!appoint @ben R1")
  await bot.ask("ben", "direct", "!role accept")
  await ask("ben", "!role new Baker under R1")
  await ask("ben", "!role R2 seats 2")
}

describe("the hierarchy", () => {
  it("is built by whoever may appoint over a branch, and by nobody else", async () => {
    expect(await ask("ben", "!role new Bakery under chief-executive")).toContain("Ask ana")
    expect(await ask("ana", '!role new "Head bakery" under chief-executive')).toContain("New role: R1 Head bakery")
    expect(await ask("ana", "!role new Shop")).toContain("R2 Shop")
    expect(await ask("ben", "!role new Till under R2")).toContain("What becomes of R2 Shop is not for you")
    await ask("ana", "!appoint @ben R1")
    await bot.ask("ben", "direct", "!role accept R1")
    // Ben holds R1, but may not appoint by it.
    expect(await ask("ben", "!role new Baker under R1")).toContain("Ask ana")
    expect(await ask("ana", "!role R1 powers appoint")).toContain("make roles and appoint people")
    expect(await ask("ben", "!role new Baker under R1")).toContain("R3 Baker")
    expect(await ask("ben", "!role R1 seats 5")).toContain("Ask ana")
    expect(await ask("ben", "!appoint @cem R2")).toContain("Ask ana")
    const org = await ask("eli", "!org")
    expect(org).toMatch(/Chief executive: ana\n.*R1 Head bakery: ben\n.*R3 Baker: nobody\n.*R2 Shop: nobody/)
    expect(await ask("eli", "!org R1")).not.toContain("Shop")
    expect(await ask("eli", "!org Head bakery")).toContain("R3 Baker")
  })

  it("has no circles, and a role that moves takes its branch along and loses what the new place has not", async () => {
    await bakery()
    expect(await ask("ana", "!role new Shop")).toMatch(/Under whom\?.*under: Chief executive and R1 Bakery/)
    await ask("ana", "!role new Shop under chief-executive")
    expect(await ask("ana", "!role R1 under R2")).toContain("R2 is below R1")
    expect(await ask("ana", "!role R1 under R1")).toContain("is below")
    expect(await ask("ana", "!role R3 under chief-executive")).toContain("there already")
    expect(await ask("ben", "!role R2 powers invite")).toContain("invite people")
    expect(await ask("ben", "!role R2 under R3")).toContain("Ask ana")
    expect(await ask("ana", "!role R2 under R3")).toMatch(/R2 Baker is now under R3 Shop.*loses: invite people/)
    expect(await ask("ana", "!role R1 under R3")).toMatch(/loses: make roles and appoint people/)
    expect(await ask("ben", "!role new Oven under R1")).toContain("Ask ana")
  })

  it("keeps every revision of what is expected, and tells those who hold the role", async () => {
    await bakery()
    const first = await bot.say("ana", "members", "!role R1 expect Bread for everybody by seven\n- and on Sundays")
    expect(told(first, "ben")).toContain("Bread for everybody by seven")
    expect(await ask("ana", "!role R1 expect Rolls, too")).toContain("revision 2")
    expect(await ask("eli", "!role R1")).toMatch(
      /R1 Bakery, under Chief executive[\s\S]*ben[\s\S]*revision 2[\s\S]*Rolls/,
    )
    expect(await ask("ana", "!role R1 expect")).toContain("What is expected of R1 Bakery?")
    expect((await bot.store.knex("role_expectations")).map(({ revision }) => revision)).toEqual([1, 2])
    expect(await ask("ana", "!role R1 bake bread")).toContain("I do not know bake")
    expect(await ask("ana", "!role R9")).toContain("There are: R1 Bakery and R2 Baker")
  })

  it("has minutes that say of each change what was changed", async () => {
    await bakery()
    await ask("ana", "!role R2 name Rolls")
    await ask("ana", "!role R1 powers none")
    await ask("ana", "!role R2 under chief-executive")
    const minutes = await ask("eli", "!minutes roles")
    expect(minutes).toContain("set what the role R1 may do: make roles and appoint people to them; invite people")
    expect(minutes).toContain("gave the role R2 2 seats")
    expect(minutes).toContain("renamed the role R2")
    expect(minutes).toContain("took all powers from the role R1")
    expect(minutes).toContain("moved the role R2 under Chief executive")
    // The name is in no record, so that it can be erased.
    expect(JSON.stringify(await bot.store.knex("minutes"))).not.toContain("Rolls")
  })

  it("ends a role only for sure; its people are told, and what was below it moves up", async () => {
    await bakery()
    await ask("ben", "!appoint @cem R2")
    await bot.ask("cem", "direct", "!role accept")
    expect(await ask("ana", "!role R1 end")).toContain("One person holds it")
    const ended = await bot.say("ana", "members", "!role R1 end --sure")
    expect(heard(ended)).toContain("R2 Baker is under Chief executive now")
    expect(told(ended, "ben")).toContain("the role has ended")
    expect(await ask("eli", "!org")).toContain("R2 Baker: cem (1 of 2)")
    expect(await powersOf("ben")).toEqual([])
    expect(await ask("ana", "!role new Bakery")).toContain("R3 Bakery")
  })

  it("refuses names and seats that cannot be", async () => {
    await bakery()
    expect(await ask("ana", "!role new bakery  under chief-executive")).toContain("There is R1 Bakery already")
    expect(await ask("ana", "!role new under chief-executive")).toContain("needs a name")
    expect(await ask("ana", `!role new ${"x".repeat(61)} under R1`)).toContain("at most 60")
    expect(await ask("ana", "!role R1 name R7")).toContain("looks like the number")
    expect(await ask("ana", "!role R1 name Bread and rolls")).toContain("R1 Bakery is now called R1 Bread and rolls")
    expect(await ask("ana", "!role R1 seats many")).toContain("from 1 to 99")
    await ask("ben", "!appoint @cem R2")
    await ask("ben", "!appoint @dee R2")
    expect(await ask("ben", "!role R2 seats 1")).toContain("2 people hold R2 Baker, or are asked")
    expect(await ask("ana", "!role R2 powers moderate")).toContain("A role cannot have moderate")
    expect(await ask("ana", "!role R2 powers")).toContain("Which powers?")
    expect(await ask("ana", "!role R2 powers keep-minutes")).toContain("R1 Bread and rolls may not")
  })

  it("is not there where no office may appoint", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
    expect(await ask("ana", "!org")).toContain("none of its offices may appoint")
    expect(await ask("ana", "!role new Bakery under moderator")).toContain("No office of this co-op may appoint")
    expect(await bot.ask("ana", "direct", "!help people")).not.toContain("!org")
  })

  it("shows long ones by their upper levels, so that a phone can show it", async () => {
    await bakery()
    for (let number = 3; number <= 20; number += 1) await ask("ben", `!role new Baker ${number} of bread under R2`)
    const org = await ask("eli", "!org")
    expect(org.split("\n").length).toBeLessThan(12)
    expect(org).toContain("R2 Baker: nobody (0 of 2) +18 below")
    expect(await ask("eli", "!org R2")).toContain("Baker 20 of bread")
  })
})

describe("an appointment", () => {
  it("holds once it is accepted; until then only the two know, and a no stays between them", async () => {
    await ask("ana", "!role new Bakery")
    const asked = await bot.say("ana", "direct", "!appoint @ben Bakery until 24 December")
    expect(heard(asked)).toBe("")
    expect(told(asked, "ben")).toMatch(/ana asks you to take the role R1 Bakery, until .*24/)
    expect(await ask("eli", "!role R1")).not.toContain("ben")
    expect(await bot.ask("ana", "direct", "!role R1")).toContain("not answered yet: ben")
    expect(await bot.ask("ben", "direct", "!todo")).toContain("ana asks you to take R1 Bakery")
    expect(await ask("ben", "!todo")).not.toContain("Bakery")
    expect(await bot.ask("ben", "direct", "!role")).toContain("You are asked to take R1 Bakery")
    expect(await bot.ask("ana", "direct", "!appoint @ben R1")).toContain("is asked to take R1 Bakery already")
    expect(await ask("ana", "!appoint @cem R1")).toContain("no free seat")
    const no = await bot.say("ben", "direct", "!role decline")
    expect(told(no, "ana")).toContain("ben does not take R1 Bakery")
    expect(heard(no)).toBe("")
    expect(await ask("eli", "!minutes roles")).not.toContain("ben")
    await ask("ana", "!appoint R1 @ben")
    const yes = await bot.say("ben", "direct", "!role accept")
    expect(heard(yes)).toContain("ben holds R1 Bakery now")
    expect(told(yes, "ana")).toContain("ben holds R1 Bakery now")
    expect(await ask("eli", "!minutes roles")).toContain("ben took the role R1")
    expect(await ask("ana", "!appoint @ben R1")).toContain("ben holds R1 Bakery already")
  })

  it("of oneself needs no answer; nobody appoints strangers, or to a role above them", async () => {
    await ask("ana", "!role new Bakery")
    expect(await ask("ana", "!appoint @ana R1")).toContain("ana holds R1 Bakery now")
    expect(await ask("ana", "!appoint @ana R1")).toContain("You hold R1 Bakery already")
    expect(await ask("ana", "!appoint @zoe:hive.example R1")).toContain("is no member")
    expect(await ask("ben", "!role accept")).toContain("Nobody asks you")
    expect(await ask("ana", "!role R1 seats 2")).toContain("2 seats")
    expect(await ask("ana", "!appoint @tom R1 until yesterday")).toContain("Until which day?")
    expect(await ask("ana", "!appoint @tom R1 until 2020-01-01")).toContain("That day is over")
    expect(await ask("ana", "!appoint @tom R1 until")).toContain("Until which day?")
  })

  it("gives its powers, as far as the office above has them, and takes them when it ends", async () => {
    await bakery()
    expect(await powersOf("ben")).toEqual(["invite"])
    expect(await bot.ask("ben", "members", "!invite @zoe:hive.example")).toContain("zoe")
    await ask("ana", "!role R1 powers none")
    expect(await powersOf("ben")).toEqual([])
    await ask("ana", "!role R1 powers invite")
    await bot.restart({ smallRoll: 3, offices: { "chief-executive": { powers: ["appoint"] } } })
    expect(await powersOf("ben")).toEqual([])
    expect(await ask("ana", "!role R1 end @ben")).toContain("ben no longer holds R1 Bakery")
    expect(await bot.store.knex("granted_powers")).toEqual([])
  })

  it("ends on its last day, by whoever may appoint, by resigning, or when somebody leaves or is removed", async () => {
    await bakery()
    await ask("ana", "!role R1 seats 4")
    const next = () => bot.store.work((work) => nextLapse(work, () => true))
    expect(await next()).toBeNull()
    for (const who of ["cem", "dee", "tom"]) {
      await ask("ana", `!appoint @${who} R1${who === "cem" ? " until in three days" : ""}`)
      await bot.ask(who, "direct", "!role accept")
    }
    expect(await next()).not.toBeNull()
    const over = await bot.pass("P4D")
    expect(heard(over)).toContain("cem held R1 Bakery until today")
    expect(told(over, "cem")).toContain("You stay a member")
    expect(await ask("dee", "!role resign")).toContain("You still hold R1 Bakery")
    expect(await ask("dee", "!role resign R1 --sure")).toContain("dee has given up R1 Bakery")
    expect(await ask("dee", "!role resign")).toContain("You hold no role")
    const left = await bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("tom"))))
    expect(heard(left)).toContain("A role that tom held is free: R1 Bakery")
    expect(await ask("eli", "!org")).toContain("R1 Bakery: ben (1 of 4)")
    await bot.act((act) => remove(act, person("ben"), motionId("M1")))
    expect(await ask("eli", "!org")).toContain("R1 Bakery: nobody (0 of 4)")
    expect(await ask("eli", "!minutes roles")).toContain("ben was removed, and no longer holds the role R1")
    await ask("ana", "!appoint @cem R1")
    expect(told(await bot.say("ana", "members", "!role R1 end @cem"), "cem")).toContain("need not answer")
    expect(await ask("ana", "!role R1 end @cem")).toContain("cem does not hold R1 Bakery")
  })

  it("stays when another person takes the office above, who may then change it (§14.3)", async () => {
    await bakery()
    await bot.act((act) => takeSeat(act, chief, person("eli"), person("ana")))
    expect(await ask("dee", "!org")).toMatch(/Chief executive: eli\n.*R1 Bakery: ben/)
    expect(await ask("ana", "!role R1 end @ben")).toContain("Ask eli")
    expect(await ask("eli", "!role R1 end @ben")).toContain("ben no longer holds R1 Bakery")
  })

  it("follows a person to a new Matrix ID, and the minutes still agree with all of it", async () => {
    await bakery()
    await ask("ana", "!role R1 expect Bread")
    await ask("ben", "!appoint @cem R2")
    const altered = async () => (await verifyMinutes(bot.store.knex)).flatMap(({ altered: names }) => names)
    expect(await altered()).toEqual([])
    await bot.store.knex("granted_powers").delete()
    expect(await altered()).toEqual(["powers of @ben:hive.example"])
    await bot.act((act) => carryAll(act, { old: person("ben"), next: person("benno") }, moves))
    const holders = await bot.store.knex("role_holders").orderBy("id")
    expect(holders.map(({ person: one, asked_by: by }) => [one, by])).toEqual([
      [person("benno"), person("ana")],
      [person("cem"), person("benno")],
    ])
    expect((await bot.store.knex("roles").where({ coop: coopKey("hive") })).length).toBe(2)
  })
})
