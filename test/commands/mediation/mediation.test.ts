/** Mediation (§17.3): two members and a mediator whom both accept, from the request to the end. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, motionId, roomId } from "../../../src/kernel/rules/types.ts"
import { roomsForMediations } from "../../../src/mediation/acts/rooms.ts"
import { mediationRooms } from "../../../src/mediation/reads.ts"
import { carryMediations, nextLook } from "../../../src/mediation/store/mediations.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { leave, remove } from "../../../src/people/acts/members.ts"
import { roomsToLeave } from "../../../src/rooms/reads.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { standingOf, standings } from "../../../src/standing/store/members.ts"
import { findMotion } from "../../../src/votes/store/motions.ts"
import { type Answer, person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { fiveAndTom } from "../../support/decisions.ts"
import { closeRoom, makeRoom, talk, talking } from "../../support/mediations.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members: fiveAndTom, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

const tell = (who: string, text: string) => bot.ask(who, "direct", text)
const inRoom = (who: string, text: string) => bot.say(who, "mediation", text)
const to = (answers: readonly Answer[], who: string) =>
  answers
    .filter(({ lane }) => lane.startsWith(`person:@${who}:`))
    .map(({ body }) => body)
    .join("\n")
const said = (answers: readonly Answer[]) =>
  answers
    .filter(({ lane }) => lane === `room:${talk}`)
    .map(({ body }) => body)
    .join("\n")
const kept = async () => (await bot.store.knex("mediations")).length

describe("a mediation is asked for", () => {
  it("of the other one alone, in words that only they read, and then of the mediator whom both accept", async () => {
    const asked = await bot.say("ana", "direct", "!mediate @ben with @cem The cleaning rota\nIt is always me.")
    expect(new Set(asked.map(({ lane }) => lane))).toEqual(
      new Set(["person:@ana:hive.example", "person:@ben:hive.example"]),
    )
    expect(to(asked, "ben")).toContain("ana asks you for a mediation")
    expect(to(asked, "ben")).toContain("It is always me.")
    expect(to(asked, "ben")).toContain("proposes cem")
    expect(await tell("ben", "!todo")).toContain("ana asks you for a mediation")
    expect(await bot.ask("ben", "members", "!todo")).not.toContain("mediation")
    const agreed = await bot.say("ben", "direct", "!mediate accept")
    expect(to(agreed, "cem")).toContain("ana and ben ask you to mediate")
    expect(to(agreed, "cem")).toContain("The cleaning rota")
    expect(to(agreed, "ana")).toContain("both accept cem")
    const all = await bot.say("cem", "direct", "!mediate accept")
    for (const name of ["ana", "ben", "cem"]) expect(to(all, name)).toContain("All agree: cem mediates")
    expect(all.every(({ lane }) => lane.startsWith("person:"))).toBe(true)
    const wanted = await bot.store.work((work) => roomsForMediations({ work, coop: bot.coop }))
    expect(wanted.map(({ made, over, secret }) => ({ made, over, secret }))).toEqual([
      { made: null, over: false, secret: true },
    ])
  })

  it("of a holder of the power to mediate, if the asker names nobody; another needs the asker's consent", async () => {
    await bot.close()
    const settings = { smallRoll: 3, offices: { secretary: { powers: ["mediate"] } } }
    bot = await CoopBot.start({ commands, members: fiveAndTom, settings })
    await bot.act((act) => takeSeat(act, officeKey("secretary"), person("dee"), null))
    expect(await bot.ask("ana", "members", "!rules offices")).toContain("mediate between members")
    const [, request] = [await tell("tom", "!todo"), await bot.say("ana", "direct", "!mediate @ben")]
    expect(to(request, "ben")).toContain("The co-op’s mediator is dee")
    const chosen = await bot.say("ben", "direct", "!mediate accept")
    expect(to(chosen, "dee")).toContain("ana and ben ask you to mediate")
    await tell("ana", "!mediate withdraw")
    await bot.say("ben", "direct", "!mediate @ana")
    const other = await bot.say("ana", "direct", "!mediate accept with @eli")
    expect(to(other, "eli")).toBe("")
    expect(to(other, "ben")).toContain("ana proposes eli as mediator")
    expect(to(await bot.say("ben", "direct", "!mediate accept"), "eli")).toContain("ask you to mediate")
  })

  it("and nobody is named, where nobody has the power: the other one names somebody, and the asker agrees or not", async () => {
    await tell("ana", "!mediate @ben")
    expect(await tell("ben", "!mediate accept")).toContain("Say who mediates")
    expect(await tell("ben", "!mediate with @ana")).toContain("must be a third person")
    expect(await tell("ben", "!mediate with @waggle:hive.example")).toContain("I cannot mediate")
    expect(await tell("ben", "!mediate with @zoe:hive.example")).toContain("zoe")
    expect(to(await bot.say("ben", "direct", "!mediate with @dee"), "ana")).toContain("ben proposes dee as mediator")
    expect(to(await bot.say("ana", "direct", "!mediate decline"), "ben")).toContain("Who mediates between you and ana?")
    expect(to(await bot.say("ana", "direct", "!mediate with @eli"), "ben")).toContain("ana proposes eli as mediator")
    expect(to(await bot.say("ben", "direct", "!mediate accept"), "eli")).toContain("ask you to mediate")
    const declined = await bot.say("eli", "direct", "!mediate decline")
    for (const name of ["ana", "ben"]) expect(to(declined, name)).toContain("eli cannot mediate")
    expect(await tell("ben", "!mediate with @eli")).toContain("eli does not mediate here")
  })

  it("not of oneself, the bot, a stranger, or somebody twice; after a no there is a pause, for the asker alone", async () => {
    expect(await tell("ana", "!mediate @ana")).toContain("needs two")
    expect(await tell("ana", "!mediate @waggle:hive.example")).toContain("cannot be mediated with")
    expect(await tell("ana", "!mediate @zoe:hive.example")).toContain("zoe")
    expect(await kept()).toBe(0)
    await tell("ana", "!mediate @ben")
    expect(await tell("ana", "!mediate @ben")).toContain("asked ben already")
    expect(await tell("ana", "!mediate @cem")).toContain("waiting for a mediation with ben")
    expect(await tell("ben", "!mediate @ana")).toMatch(/ana has asked you[^`]*`!mediate accept`$/)
    const no = await bot.say("ben", "direct", "!mediate decline")
    expect(to(no, "ana")).toContain("ben does not want a mediation")
    expect(await tell("ana", "!mediate @ben")).toContain("You can ask again from")
    expect(await tell("ana", "!mediate")).toContain("You are in no mediation")
    await tell("ana", "!mediate @cem")
    await tell("ana", "!mediate withdraw")
    expect(to(await bot.say("ben", "direct", "!mediate @ana"), "ana")).toContain("ben asks you")
    await tell("ben", "!mediate withdraw")
    await bot.pass("P31D")
    expect(await kept()).toBe(0)
    expect(to(await bot.say("ana", "direct", "!mediate @ben"), "ben")).toContain("ana asks you")
  })

  it("and lapses kindly if nobody answers in time, while a mediator who says nothing makes room for another", async () => {
    const next = () => bot.store.work((work) => nextLook(work, () => true))
    expect(await next()).toBeNull()
    await tell("ana", "!mediate @ben with @cem")
    expect(Number(await next()) - bot.clock.now()).toBeCloseTo(7 * 24 * 60 * 60_000, -5)
    const lapsed = await bot.pass("P8D")
    expect(to(lapsed, "ana")).toContain("That need not be a no")
    expect(to(lapsed, "ben")).toContain("did not come about")
    await bot.pass("P31D")
    await tell("ana", "!mediate @ben with @cem")
    await tell("ben", "!mediate accept")
    const silent = await bot.pass("P8D")
    for (const name of ["ana", "ben"]) expect(to(silent, name)).toContain("cem has not answered")
    expect(await tell("cem", "!mediate accept")).toContain("You are in no such mediation")
  })

  it("ends when one of the two leaves, and asks for another mediator when the mediator does", async () => {
    await tell("ana", "!mediate @ben with @cem")
    await tell("ben", "!mediate accept")
    await bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("cem"))))
    expect(to(await bot.pass("PT1M"), "ana")).toContain("cem cannot mediate")
    await bot.act(async (act) => leave(act, await standingOf(act.work, act.coop.config, person("ben"))))
    expect(to(await bot.pass("PT1M"), "ana")).toContain("is over")
    expect(await kept()).toBe(0)
  })
})

describe("in the room of three", () => {
  it("all read what it is for, and `!rooms` and `!mediate` lead there", async () => {
    await tell("ana", "!mediate @ben with @cem The rota")
    await tell("ben", "!mediate accept")
    await tell("cem", "!mediate accept")
    expect(await tell("ana", "!mediate settle Taking turns")).toContain("There is no room of three yet")
    const hello = await bot.act((act) => makeRoom(act, "ana", "ben", "cem"))
    expect(said(hello)).toContain("Here ana and ben talk, with cem as mediator")
    expect(said(hello)).toContain("The rota")
    expect(await tell("cem", "!rooms")).toContain("Your mediation with ana and ben")
    expect(await tell("dee", "!rooms")).not.toContain("mediation")
    expect(await mediationRooms(bot.store.knex)).toMatchObject([{ coop: hive, room: talk }])
    expect(await bot.ask("ana", "mediation", "!mediate")).toContain("Mediation between ana and ben, with cem")
    expect(await bot.ask("dee", "mediation", "!mediate settle Mine")).toContain("You are in no such mediation")
  })

  it("it is settled in words that both accept, and never in words that one of them has not read", async () => {
    await talking(bot, "The rota")
    expect(said(await inRoom("ana", "!mediate settle We take turns.\nBen begins."))).toContain(
      "Words 1 for an agreement",
    )
    expect(said(await inRoom("ana", "!mediate settle We take turns.\nAna begins."))).toContain("Words 2")
    expect(await bot.ask("ben", "mediation", "!mediate accept")).toContain("say its number: `!mediate accept 2`")
    expect(await bot.ask("ben", "mediation", "!mediate accept 1")).toContain("say its number: `!mediate accept 2`")
    expect(await bot.ask("cem", "mediation", "!mediate accept 2")).toContain("Nothing waits for your answer")
    const end = await inRoom("ben", "!mediate accept 2")
    for (const name of ["ana", "ben", "cem"]) {
      expect(to(end, name)).toContain("Settled: the mediation between ana and ben, with cem")
      expect(to(end, name)).toContain("Ana begins.")
      expect(to(end, name)).toContain("Ben begins.")
    }
    expect(said(await bot.act(closeRoom))).toContain("it is settled")
    expect(await kept()).toBe(0)
    expect([...(await roomsToLeave(bot.store.knex)).keys()]).toEqual([talk])
    expect(to(await bot.say("ana", "direct", "!mediate @ben"), "ben")).toContain("ana asks you")
  })

  it("words of the mediator need both, and can be declined", async () => {
    await talking(bot)
    await inRoom("cem", "!mediate settle Each does half.")
    expect(said(await inRoom("ana", "!mediate accept"))).toContain("ana accepts words 1")
    expect(said(await inRoom("ben", "!mediate decline"))).toContain("ben does not accept words 1")
    expect(await bot.ask("ana", "mediation", "!mediate accept")).toContain("Nothing waits for your answer")
    await tell("ana", "!mediate withdraw")
    expect(said(await bot.act(closeRoom))).toContain("The mediation is withdrawn")
  })

  it("an open one goes to a secret vote, in words that both accept and without their names", async () => {
    await talking(bot)
    expect(await bot.ask("ana", "mediation", "!mediate vote Who cleans?")).toContain("first: `!mediate open`")
    expect(said(await inRoom("ben", "!mediate open"))).toContain("ben finds that there is no agreement")
    expect(await bot.ask("ana", "mediation", "!mediate vote")).toContain("The words are missing")
    expect(await bot.ask("ana", "mediation", `!mediate vote ${"x".repeat(201)}`)).toContain("at most 200")
    expect(said(await inRoom("ana", "!mediate vote Who cleans the workshop?\n- In turns\n- A firm"))).toContain(
      "without your names",
    )
    const opened = await inRoom("ben", "!mediate accept")
    const [announced] = opened.filter(({ lane }) => lane.startsWith("room:!members"))
    expect(announced?.body).toContain("M1 · Who cleans the workshop?")
    expect(announced?.body).toContain("It comes from a mediation, in words that both sides accepted")
    expect(announced?.body).not.toMatch(/ana|ben|cem/)
    const motion = await bot.store.work((work) => findMotion(work, hive, motionId("M1")))
    expect(motion?.options.map(({ title }) => title)).toEqual(["In turns", "A firm", "Leave things as they are"])
    for (const name of ["ana", "ben", "cem"]) expect(to(opened, name)).toContain("Put to the vote as M1")
  })

  it("with their names if both accept that, and as one proposal if it lists no answers", async () => {
    await talking(bot)
    await inRoom("ana", "!mediate open")
    expect(said(await inRoom("cem", "!mediate --named vote A firm cleans"))).toContain("between the two of you")
    await inRoom("ana", "!mediate accept")
    const opened = await inRoom("ben", "!mediate accept")
    const [announced] = opened.filter(({ lane }) => lane.startsWith("room:!members"))
    expect(announced?.body).toContain("It comes from a mediation between ana and ben")
    expect(announced?.body).toContain("1. A firm cleans")
  })

  it("an open one takes the bare lines below its question as answers, shows them before they are accepted, and is nobody's", async () => {
    await talking(bot)
    await inRoom("ana", "!mediate open")
    const words = "Who sweeps the yard?\nBen sweeps it\n  on Mondays\nAna sweeps it"
    expect(said(await inRoom("ana", `!mediate vote --named ${words}`))).toMatch(
      /To choose from:\n\n1\. Ben sweeps it\n2\. Ana sweeps it\n3\. Leave things as they are[\s\S]*between the two of you/,
    )
    await inRoom("ben", "!mediate accept")
    const motion = await bot.store.work((work) => findMotion(work, hive, motionId("M1")))
    expect(motion?.options.map(({ title }) => title)).toEqual([
      "Ben sweeps it",
      "Ana sweeps it",
      "Leave things as they are",
    ])
    expect(motion?.title).toBe("Who sweeps the yard?")
    expect(await bot.ask("ana", "members", "!postpone M1 3 days")).toContain("because no single person opened it")
    expect(await tell("ana", "!mediate @ben")).toContain("I have asked ben")
  })

  it("another mediation cannot be asked for: the message is taken out, and the answer is for its writer alone", async () => {
    await talking(bot)
    const answers = await inRoom("cem", "!mediate @dee She owes me money")
    expect(answers.map(({ errand }) => errand.do)).toContain("redact")
    expect(said(answers)).not.toContain("dee")
    expect(to(answers, "cem")).toContain("asked nobody: a mediation is confidential")
    expect(to(answers, "dee")).toBe("")
    expect(await kept()).toBe(1)
  })

  it("ends open by itself in the end, and when one of the three is gone", async () => {
    await talking(bot)
    expect(to(await bot.pass("P91D"), "ben")).toContain("Ended open: the mediation between ana and ben")
    await bot.act(closeRoom)
    await bot.store.knex("rooms_to_leave").delete()
    await talking(bot)
    await bot.act((act) => remove(act, person("cem"), motionId("M1")))
    const gone = await bot.pass("PT1M")
    expect(to(gone, "ana")).toContain("because somebody left the co-op")
    const [room] = await bot.store.work((work) => roomsForMediations({ work, coop: bot.coop }))
    expect(room?.over).toBe(true)
  })

  it("goes on under somebody's new Matrix ID, which is invited in place of the old one", async () => {
    await talking(bot)
    await inRoom("ben", "!mediate settle Half each.")
    await bot.store.work((work) => carryMediations(work, hive, person("ben"), person("dee")))
    expect(await tell("ben", "!mediate")).toContain("You are in no mediation")
    const [room] = await bot.store.work((work) => roomsForMediations({ work, coop: bot.coop }))
    const known = await bot.store.work((work) => standings(work, bot.coop.config))
    const party = room?.party(new Map(known.map((one) => [one.person, one])))
    expect([...(party ?? [])]).toEqual(["ana", "dee", "cem"].map(person))
    expect(room?.made?.greeted).toEqual(new Set(["ana", "cem"].map(person)))
    expect(to(await inRoom("ana", "!mediate accept"), "dee")).toContain("dee proposed for an agreement")
  })

  it("is made anew in no co-op, and left again, if it had ended before the bot remembered the room", async () => {
    await tell("ana", "!mediate @ben with @cem")
    await tell("ben", "!mediate accept")
    await tell("cem", "!mediate accept")
    const [wanted] = await bot.store.work((work) => roomsForMediations({ work, coop: bot.coop }))
    await tell("ana", "!mediate withdraw")
    expect(await kept()).toBe(0)
    await bot.act(async (act) => wanted?.noteMade(act, roomId("!late:hive.example")))
    expect([...(await roomsToLeave(bot.store.knex)).keys()]).toEqual([roomId("!late:hive.example")])
  })
})
