/** The room of a mediation on a fake homeserver that can refuse requests, and on a real database (§17.3). */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { moves } from "../../src/composed.ts"
import { carryAll } from "../../src/kernel/acts/moves.ts"
import { coopKey, instant, motionId, type RoomId } from "../../src/kernel/rules/types.ts"
import { endInRoom } from "../../src/mediation/acts/ending.ts"
import { acceptedBy, begun, named } from "../../src/mediation/rules/mediation.ts"
import { insertMediation, mediationsOf, putMediation } from "../../src/mediation/store/mediations.ts"
import { remove } from "../../src/people/acts/members.ts"
import { roomsToLeave } from "../../src/rooms/reads.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { bot, person, refusal } from "../support/fake-homeserver.ts"
import { KeptCoop } from "../support/kept-coop.ts"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
let coop: KeptCoop
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(async () => {
  await coop.stop()
  await bench.remove()
})

const hive = coopKey("hive")
const [ana, ben, cem] = [person("ana"), person("ben"), person("cem")]

/** Ana and ben agree on a mediation, and cem agrees to mediate. */
const agreed = () =>
  coop.work(async (work) => {
    await putMember(work, hive, cem, "permanent")
    const mediation = begun({ asker: ana, other: ben, about: "The rota" }, cem, work.now)
    const kept = await insertMediation(work, hive, mediation, instant(work.now + 1_000_000))
    const both = acceptedBy(named(kept, ana, cem, new Set()), ben)
    await putMediation(work, kept, { ...both, stage: "talking" }, { dueAt: instant(work.now + 1_000_000_000) })
  })

const kept = () => coop.work((work) => mediationsOf(work, hive))
const rooms = (): RoomId[] =>
  bench.homeserver.stream
    .filter(({ event }) => event.type === "org.waggle.room" && "key" in event.content && event.sender === bot)
    .map(({ room }) => room)
const only = (): RoomId => {
  const [room, ...more] = rooms()
  if (!room || more.length > 0) throw new Error(`${rooms().length} rooms were made`)
  return room
}
const members = () => bench.homeserver.membersOf(only())
const state = (type: string) => bench.homeserver.stateOf(only()).get(`${type} `)
const said = () => bench.homeserver.saidByBot(only())
const join = () => {
  for (const who of [ana, ben, cem]) bench.homeserver.member(only(), who, "join")
}

describe("a mediation to which all three agree", () => {
  it("gets one encrypted room, whose name, topic and invitations tell nothing, and which has exactly the three in it", async () => {
    coop = await KeptCoop.start(bench)
    await agreed()
    await coop.until(() => rooms().length > 0 && said().length > 0)
    expect(members()).toEqual({ waggle: "join", ana: "invite", ben: "invite", cem: "invite" })
    expect(state("m.room.encryption")).toBeDefined()
    const open = JSON.stringify([...bench.homeserver.stateOf(only())])
    expect(open).not.toMatch(/mediat|rota/i)
    join()
    bench.homeserver.member(only(), person("dee"), "join")
    await coop.until(() => members().dee === "leave")
    await coop.settled()
    expect(said()).toEqual([expect.stringContaining("Here ana and ben talk, with cem as mediator")])
    const children = bench.homeserver.stream.filter(({ event }) => event.type === "m.space.child")
    expect(children.map(({ event }) => event.state_key)).not.toContain(only())
    await coop.restart()
    expect(coop.placeOf(only())).toMatchObject({ place: "mediation", coop: hive })
    expect(rooms()).toHaveLength(1)
  })

  it("has its room closed at the end: nobody can write in it, the bot is about to leave it, and nothing of it is kept", async () => {
    coop = await KeptCoop.start(bench)
    await agreed()
    await coop.until(() => rooms().length > 0 && said().length === 1)
    join()
    await coop.settled()
    await coop.act(async (act) => {
      for (const one of await mediationsOf(act.work, act.coop.key)) await endInRoom(act, one, "withdrawn", ana)
    })
    await coop.until(async () => (await kept()).length === 0)
    await coop.settled()
    expect(said().slice(1)).toEqual([expect.stringContaining("The mediation is withdrawn")])
    expect(state("m.room.power_levels")).toMatchObject({ events_default: 100, invite: 100, users_default: 0 })
    expect(await coop.work(async ({ trx }) => [...(await roomsToLeave(trx)).keys()])).toEqual([only()])
  })

  it("has somebody put out whom the members remove", async () => {
    coop = await KeptCoop.start(bench)
    await agreed()
    await coop.until(() => rooms().length > 0 && said().length === 1)
    join()
    await coop.act((act) => remove(act, ben, motionId("M1")))
    await coop.until(() => members().ben === "leave")
    expect(members()).toMatchObject({ ana: "join", cem: "join" })
  })

  it.each(["ana", "ben", "cem"])("has %s's new account in place of the old one, once they move", async (name) => {
    coop = await KeptCoop.start(bench)
    await agreed()
    await coop.until(() => rooms().length > 0 && said().length === 1)
    join()
    const next = person(`${name}-at-home`)
    await coop.act((act) => carryAll(act, { old: person(name), next }, moves))
    await coop.until(() => members()[name] === "leave" && members()[`${name}-at-home`] === "invite")
    bench.homeserver.member(only(), next, "join")
    // The new account is told what the room is for, and the room is the same.
    await coop.until(() => said().length === 2)
    expect(said()[1]).toContain(`${name}-at-home`)
    expect(members()).toMatchObject({ waggle: "join", [`${name}-at-home`]: "join" })
    expect(Object.values(members()).filter((membership) => membership === "join")).toHaveLength(4)
    expect(rooms()).toHaveLength(1)
    expect(JSON.stringify(await kept())).not.toContain(`"${person(name)}"`)
  })

  it("is told, each of the three alone, if the homeserver does not let the bot make the room; the doctor finds nothing", async () => {
    coop = await KeptCoop.start(bench)
    bench.homeserver.failures.push({ part: "createRoom", error: refusal(403, "M_FORBIDDEN") })
    await agreed()
    const told = async () =>
      coop.work(async ({ trx }) =>
        (await trx("room_faults").where({ coop: hive })).map(({ role, fault }) => `${role} ${fault}`),
      )
    await coop.until(async () => (await told()).length > 0)
    expect(await told()).toEqual([expect.stringMatching(/^no-small:[0-9a-f]{32} not-made$/)])
    expect(coop.said("members").filter((body) => /mediation/i.test(body))).toEqual([])
    expect(JSON.stringify(coop.keeper.findings())).not.toMatch(/mediat|small/i)
  })
})
