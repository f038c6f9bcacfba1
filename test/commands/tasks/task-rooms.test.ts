/** Messages in the room where a task is negotiated (§9.1). They come from the customer, who is no member, and from the evaluators. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { coopKey, roomId } from "../../../src/kernel/rules/types.ts"
import { greetTaskRoom, negotiationRooms, openTaskRoom } from "../../../src/tasks/acts/rooms.ts"
import { dropTaskPerson } from "../../../src/tasks/store/deeds.ts"
import { changeTaskRoom, taskRoomOf } from "../../../src/tasks/store/rooms.ts"
import { taskOf } from "../../../src/tasks/store/tasks.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"

const hive = coopKey("hive")
const room = roomId("!task-hive:hive.example")
let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 2 } })
  await bot.ask("zoe", "lobby", "!task new Paint the fence")
  await bot.ask("ana", "members", "!task T1 evaluate")
  await bot.act((act) => openTaskRoom(act, 1, room))
})
afterEach(() => bot.close())

const task = () => bot.store.work((work) => taskOf(work, hive, 1))
const shared = /^room:!(lobby|members|moderators|treasury)-/

describe("in the room of a task", () => {
  it("offer and agreement need not name the task, and what is offered comes into no room of the co-op’s before it is agreed", async () => {
    const offered = await bot.say("ana", "task", "!task offer 1000 EUR 2026-12-15 With a calendar")
    expect(offered.some(({ lane, body }) => lane === `room:${room}` && body.includes("T1"))).toBe(true)
    const agreed = await bot.say("zoe", "task", "!task agree")
    expect(await task()).toMatchObject({ state: "accepted", accepted: 1 })
    expect(offered.filter(({ lane }) => shared.test(lane))).toEqual([])
    for (const { lane, body } of agreed) if (shared.test(lane)) expect(body).not.toContain("calendar")
  })

  it("a German word does the same", async () => {
    await bot.ask("ana", "task", "!auftrag anbieten 1000 EUR 15.12.2026")
    await bot.ask("zoe", "task", "!auftrag ablehnen Zu teuer")
    expect((await task())?.state).toBe("declined")
  })

  it("neither the evaluators can agree, nor the customer make an offer, nor others do anything", async () => {
    await bot.ask("ana", "task", "!task offer 1000 EUR 2026-12-15")
    const before = await bot.everything()
    for (const [who, line] of [
      ["ana", "!task agree"],
      ["zoe", "!task offer 1 EUR 2026-12-15"],
      ["eve", "!task agree"],
      ["eve", "!task decline"],
      ["ben", "!task offer 1 EUR 2026-12-15"],
    ] as const)
      expect(await bot.ask(who, "task", line)).not.toBe("")
    expect(await bot.everything()).toBe(before)
    expect((await task())?.state).toBe("offered")
  })

  it("nothing is shown of the co-op but the task, whoever asks", async () => {
    await bot.ask("cem", "members", "!propose Buy a mill")
    await bot.ask("yan", "lobby", "!task new Mend the roof")
    for (const who of ["zoe", "ana"])
      for (const line of [
        "!motions",
        "!motion M1",
        "!members",
        "!budget",
        "!balance",
        "!minutes",
        "!todo",
        "!task T2",
        "!task T2 cancel",
        "!tasks",
        "!rooms",
      ]) {
        const told = await bot.say(who, "task", line)
        for (const { lane, body } of told)
          if (lane === `room:${room}`) expect(body).not.toMatch(/mill|roof|cem|tom|yan/)
      }
    expect(await bot.ask("zoe", "task", "!help")).not.toContain("Hive")
    expect(await bot.ask("zoe", "task", "!help")).toContain("!task")
  })

  it("a ballot typed by mistake is taken out; a customer’s numbers are none, and tell nothing of votes", async () => {
    await bot.ask("cem", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    const ballot = await bot.say("ana", "task", "1 2")
    expect(ballot.map(({ errand }) => errand.do)).toContain("redact")
    expect(
      ballot
        .filter(({ lane }) => lane === `room:${room}`)
        .map(({ body }) => body)
        .join(""),
    ).not.toContain("M1")
    expect(await bot.say("zoe", "task", "1 2")).toEqual([])
    const typed = await bot.say("zoe", "task", "!vote M1 1 2")
    expect(typed.map(({ body }) => body).join("\n")).not.toContain("mill")
  })
})

describe("the first message in it", () => {
  it.each(["en", "de"] as const)("has lines to copy that do what it says (%s)", async (language) => {
    const there = await CoopBot.start({ commands, language })
    await there.ask("zoe", "lobby", "!task new Paint the fence")
    await there.ask("ana", "members", "!task T1 evaluate")
    const hello = await there.act(async (act) => {
      await openTaskRoom(act, 1, room)
      const [negotiation] = await negotiationRooms(act)
      if (negotiation?.room) await greetTaskRoom(act, negotiation, negotiation.room, [person("ana"), person("zoe")])
    })
    const [offer, agree, decline, show] = [...(hello[0]?.body ?? "").matchAll(/`([^`]+)`/g)].map(([, line]) => line)
    const state = () => there.store.work(async (work) => (await taskOf(work, hive, 1))?.state)
    expect(await there.ask("zoe", "task", show ?? "")).toContain("T1")
    await there.ask("ana", "task", offer ?? "")
    expect(await state()).toBe("offered")
    await there.ask("zoe", "task", agree ?? "")
    expect(await state()).toBe("accepted")
    // The customer has agreed to the offer, so it is too late to decline it. But the bot still understands the command.
    expect(await there.ask("zoe", "task", decline ?? "")).toContain("T1")
    await there.close()
  })
})

describe("a message in it that the bot cannot read", () => {
  it("is answered there, for the customer too: an offer may stand in it", async () => {
    const [answer, ...more] = await bot.undecryptable("zoe", "task", "no-key")
    expect(answer).toMatchObject({ lane: `room:${room}`, body: expect.stringContaining("could not decrypt") })
    expect(more).toEqual([])
  })
})

describe("!rooms", () => {
  it("shows where they negotiate to customer and evaluators, and to nobody else", async () => {
    const line = "Negotiation of T1 · Paint the fence: https://matrix.to/#/!task-hive:hive.example?via=hive.example"
    expect(await bot.ask("ana", "direct", "!rooms")).toContain(line)
    expect(await bot.ask("ben", "direct", "!rooms")).not.toContain("T1")
    const customers = await bot.ask("zoe", "direct", "!rooms")
    expect(customers).toContain(line)
    expect(customers).not.toContain("Hive")
    expect(await bot.ask("eve", "direct", "!rooms")).toContain("not a member of a co-op")
  })

  it("shows none to who evaluates no more, and none that is closed", async () => {
    await bot.store.work((work) => dropTaskPerson(work, hive, 1, "evaluators", person("ana")))
    expect(await bot.ask("ana", "direct", "!rooms")).not.toContain("T1")
    const kept = await bot.store.work((work) => taskRoomOf(work, hive, 1))
    if (kept) await bot.store.work((work) => changeTaskRoom(work, kept, { state: "closed" }))
    expect(await bot.ask("zoe", "direct", "!rooms")).toContain("not a member of a co-op")
  })
})
