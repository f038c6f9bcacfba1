/** A mediation goes on under somebody's new Matrix ID (§1.2, §17.3), whoever of the three moves, and however far it has come. */
import { describe, expect, it } from "vitest"
import { roomsForMediations } from "../../../src/mediation/acts/rooms.ts"
import { mediationRooms } from "../../../src/mediation/reads.ts"
import { mediationsOf } from "../../../src/mediation/store/mediations.ts"
import { standings } from "../../../src/standing/store/members.ts"
import { type Answer, person } from "../../support/bot.ts"
import { makeRoom, talk } from "../../support/mediations.ts"
import { ana, hive, MovingCoop, next } from "../../support/moving-coop.ts"

const coop = new MovingCoop()

const tell = (who: string, text: string) => coop.bot.ask(who, "direct", text)
const inRoom = (who: string, text: string) => coop.bot.say(who, "mediation", text)
const to = (answers: readonly Answer[], who: string) =>
  answers
    .filter(({ lane }) => lane === `person:${person(who)}`)
    .map(({ body }) => body)
    .join("\n")
const said = (answers: readonly Answer[]) =>
  answers
    .filter(({ lane }) => lane === `room:${talk}`)
    .map(({ body }) => body)
    .join("\n")

/** All that is kept of mediations, opened. */
const kept = () => coop.bot.store.work((work) => mediationsOf(work, hive))

/** Ana moves. Nothing that is kept of a mediation has her old ID any more, and nobody but her accounts is told of more than the move. */
async function anaMoves(): Promise<Answer[]> {
  const before = await kept()
  const answers = await coop.moved()
  expect(answers.map(({ lane }) => lane)).toEqual([
    "room:!members-hive:hive.example",
    `person:${ana}`,
    `person:${next}`,
  ])
  expect(answers.map(({ body }) => body).join("\n")).not.toMatch(/mediat|walnut|cem|ben/i)
  const after = await kept()
  expect(after.map(({ id, room, dueAt, stage }) => ({ id, room, dueAt, stage }))).toEqual(
    before.map(({ id, room, dueAt, stage }) => ({ id, room, dueAt, stage })),
  )
  expect(JSON.stringify(before)).toContain(`"${ana}"`)
  expect(JSON.stringify(after)).not.toContain(`"${ana}"`)
  expect(await tell("ana", "!mediate")).not.toMatch(/ben|cem|walnut/i)
  return answers
}

/** The room that the keeper of rooms should see to: who belongs there, whom it greets, and why the old account does not belong. */
async function room() {
  const [wanted, ...others] = await coop.bot.store.work((work) => roomsForMediations({ work, coop: coop.bot.coop }))
  expect(others).toEqual([])
  const known = await coop.bot.store.work((work) => standings(work, coop.bot.coop.config))
  const standing = new Map(known.map((one) => [one.person, one]))
  return {
    party: [...(wanted?.party(standing) ?? [])].toSorted(),
    greeted: [...(wanted?.made?.greeted ?? [])].toSorted(),
    old: wanted?.unfit(ana, standing),
    new: wanted?.unfit(person(next), standing),
  }
}

const roles = [
  { role: "who asked for it", asker: "ana", other: "ben", mediator: "cem" },
  { role: "who was asked", asker: "ben", other: "ana", mediator: "cem" },
  { role: "the mediator", asker: "ben", other: "cem", mediator: "ana" },
] as const

describe.each(roles)("if $role moves", ({ asker, other, mediator }) => {
  /** The name under which somebody writes once ana has moved. */
  const now = (name: string) => (name === "ana" ? next : name)
  const ask = () => tell(asker, `!mediate @${other} with @${mediator} The walnut affair`)
  const answer = (who: string) => tell(who, "!mediate accept")
  const makeTheirRoom = (...people: readonly string[]) => coop.bot.act((act) => makeRoom(act, ...people))

  it("while it is asked for, each can go on to the room, and is written to where they are now", async () => {
    await ask()
    await anaMoves()
    if (now(other) === next) expect(await tell(next, "!todo")).toContain("ben asks you for a mediation")
    const asked = await coop.bot.say(now(other), "direct", "!mediate accept")
    expect(to(asked, now(mediator))).toContain("ask you to mediate")
    expect(to(asked, now(mediator))).toContain("The walnut affair")
    expect(to(asked, "ana")).toBe("")
    const agreed = await coop.bot.say(now(mediator), "direct", "!mediate accept")
    expect(to(agreed, now(asker))).toContain("All agree")
    expect(to(agreed, "ana")).toBe("")
    expect((await room()).party).toEqual([next, person("ben"), person("cem")])
  })

  it("while the mediator is asked, each still knows of it, and the mediator can agree", async () => {
    await ask()
    await answer(other)
    await anaMoves()
    expect(await tell(now(mediator), "!todo")).toMatch(/mediate/)
    const agreed = await coop.bot.say(now(mediator), "direct", "!mediate accept")
    for (const name of [asker, other]) expect(to(agreed, now(name))).toContain("All agree")
    expect(to(agreed, "ana")).toBe("")
  })

  it("in the room, the room follows: the new account is let in and told what it is for, the old one is not meant", async () => {
    await ask()
    await answer(other)
    await answer(mediator)
    await makeTheirRoom("ana", "ben", "cem")
    await inRoom(asker, "!mediate settle Half each.")
    await anaMoves()
    expect(await room()).toEqual({
      party: [next, person("ben"), person("cem")],
      greeted: [person("ben"), person("cem")],
      old: "not-meant",
      new: null,
    })
    expect(await mediationRooms(coop.bot.store.knex)).toMatchObject([{ coop: hive, room: talk }])
    expect(await tell(next, "!rooms")).toContain("Your mediation with")
    expect(said(await inRoom("ana", "!mediate decline"))).not.toContain("does not accept")
    const end = await inRoom(now(other), "!mediate accept")
    for (const name of [asker, other, mediator]) {
      expect(to(end, now(name))).toContain("Settled: the mediation between")
      expect(to(end, now(name))).toContain(next)
      expect(to(end, now(name))).toContain("Half each.")
    }
    expect(to(end, "ana")).toBe("")
    expect(await kept()).toMatchObject([{ stage: "over", end: "settled" }])
  })

  it("after its end, while the room must still be closed, it is the new account that may stay until then", async () => {
    await ask()
    await answer(other)
    await answer(mediator)
    await makeTheirRoom("ana", "ben", "cem")
    await tell(asker, "!mediate withdraw")
    await anaMoves()
    expect(await room()).toMatchObject({ old: "not-meant", new: null })
  })

  it("and then leaves, it ends for the others as it would have", async () => {
    await ask()
    await answer(other)
    await answer(mediator)
    await makeTheirRoom("ana", "ben", "cem")
    await anaMoves()
    const gone = await coop.bot.say(next, "direct", "!leave --sure")
    for (const name of ["ben", "cem"]) expect(to(gone, name)).toContain("because somebody left the co-op")
    expect(await kept()).toMatchObject([{ stage: "over", end: "gone" }])
  })
})

describe("a pause after a no", () => {
  it("holds for the asker's new account too", async () => {
    await tell("ana", "!mediate @ben")
    await tell("ben", "!mediate decline")
    await anaMoves()
    expect(await tell(next, "!mediate @ben")).toContain("You can ask again from")
  })

  it("and for asking somebody's new account again", async () => {
    await tell("ben", "!mediate @ana")
    await tell("ana", "!mediate decline")
    await anaMoves()
    expect(await tell("ben", `!mediate ${next}`)).toContain("You can ask again from")
  })
})

it("somebody who does not want to mediate does not want to under another ID either", async () => {
  await tell("ben", "!mediate @cem with @ana")
  await tell("cem", "!mediate accept")
  await tell("ana", "!mediate decline")
  await anaMoves()
  expect(await tell("ben", `!mediate with ${next}`)).toContain("does not mediate here")
})
