/** Negotiation rooms on a fake homeserver that can refuse requests, and on a real database. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import { coopKey, type MatrixId, motionId, type RoomId } from "../../src/kernel/rules/types.ts"
import { remove } from "../../src/people/acts/members.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { addTaskPerson, dropTaskPerson, putTaskState } from "../../src/tasks/store/deeds.ts"
import { taskRoomOf } from "../../src/tasks/store/rooms.ts"
import { insertTask } from "../../src/tasks/store/tasks.ts"
import { bot, person, refusal, unreachable } from "../support/fake-homeserver.ts"
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
const [ana, ben, zoe, cem] = [person("ana"), person("ben"), person("zoe"), person("cem")]

/** Makes a task for zoe that these people evaluate. */
async function negotiated(...evaluators: readonly MatrixId[]): Promise<void> {
  await coop.work(async (work) => {
    await insertTask(work, hive, { title: "Paint\nthe fence", text: "", customer: zoe })
    for (const one of evaluators) await addTaskPerson(work, hive, 1, "evaluators", one)
  })
}

const kept = () => coop.work((work) => taskRoomOf(work, hive, 1))
const rooms = (): RoomId[] => {
  const markers = bench.homeserver.stream.filter(
    ({ event }) => event.type === "org.waggle.room" && event.content.task === 1 && event.sender === bot,
  )
  return markers.map(({ room }) => room)
}
const only = (): RoomId => {
  const [room, ...more] = rooms()
  if (!room || more.length > 0) throw new Error(`${rooms().length} rooms were made`)
  return room
}
const members = () => bench.homeserver.membersOf(only())
const state = (type: string): JsonObject | undefined => bench.homeserver.stateOf(only()).get(`${type} `)
const reason = (who: MatrixId) => bench.homeserver.stateOf(only()).get(`m.room.member ${who}`)?.reason
const said = () => bench.homeserver.saidByBot(only())
const joins = (...people: readonly MatrixId[]) => {
  for (const who of people) bench.homeserver.member(only(), who, "join")
}

describe("a task that is negotiated", () => {
  it("gets one encrypted room with its customer and evaluators, in which they read what it is for; after a restart nothing is done again", async () => {
    coop = await KeptCoop.start(bench)
    await negotiated(ana)
    await coop.until(() => rooms().length > 0 && said().length > 0)
    expect(members()).toEqual({ waggle: "join", zoe: "invite", ana: "invite" })
    expect(state("m.room.encryption")).toBeDefined()
    expect(state("m.room.topic")?.topic).toContain("!task offer")
    joins(zoe, ana)
    await coop.settled()
    expect(said()).toEqual([expect.stringContaining("T1 · Paint the fence")])
    expect(said()[0]).toContain("ana will say what it costs")
    const place = { place: "task", coop: hive, task: 1 }
    expect(coop.placeOf(only())).toEqual(place)
    const children = bench.homeserver.stream.filter(({ event }) => event.type === "m.space.child")
    expect(children.map(({ event }) => event.state_key)).not.toContain(only())
    const asked = bench.homeserver.requests.length
    await coop.restart()
    expect(bench.homeserver.changes(asked)).toEqual([])
    expect(coop.placeOf(only())).toEqual(place)
  })

  it("has nobody else in its room: not who evaluates no more, no stranger; and who comes later reads what it is for", async () => {
    coop = await KeptCoop.start(bench)
    await negotiated(ana)
    await coop.until(() => rooms().length > 0 && said().length === 1)
    joins(zoe, ana, cem)
    await coop.until(() => members().cem === "leave")
    expect(reason(cem)).toBe("Only the customer and those who evaluate the task can be in this room.")
    await coop.work(async (work) => {
      await dropTaskPerson(work, hive, 1, "evaluators", ana)
      await addTaskPerson(work, hive, 1, "evaluators", ben)
    })
    await coop.until(() => members().ana === "leave" && said().length === 2)
    expect(reason(ana)).toBe("You no longer evaluate this task.")
    expect(members()).toMatchObject({ ben: "invite", zoe: "join" })
    expect(said()[1]).toContain("ben will say")
    bench.homeserver.member(only(), zoe, "leave")
    await coop.until(() => members().zoe === "invite")
    await coop.settled()
    bench.homeserver.member(only(), zoe, "leave")
    await coop.settled()
    expect(members().zoe).toBe("leave")
    expect(said()).toHaveLength(2)
  })

  it("has its room closed when it is over: how it ended is said, nobody can write, and it is left alone; a removed member is put out still", async () => {
    coop = await KeptCoop.start(bench)
    await negotiated(ana, ben)
    await coop.until(() => rooms().length > 0 && said().length === 1)
    joins(zoe, ana, ben)
    await coop.settled()
    await coop.work((work) => putTaskState(work, hive, 1, "declined"))
    await coop.until(async () => (await kept())?.state === "closed")
    await coop.settled()
    expect(said().slice(1)).toEqual([expect.stringContaining("was declined, so this room is closed")])
    expect(state("m.room.power_levels")).toMatchObject({ events_default: 100, invite: 100, users_default: 0 })
    expect(state("m.room.topic")?.topic).toContain("Nobody can write here any more")
    bench.homeserver.member(only(), zoe, "leave")
    bench.homeserver.add(only(), ana, "m.room.topic", { topic: "Ours" }, { state_key: "" })
    await coop.settled()
    expect(members()).toMatchObject({ zoe: "leave", ana: "join" })
    expect(state("m.room.topic")).toEqual({ topic: "Ours" })
    await coop.act((act) => remove(act, ben, motionId("M1")))
    await coop.until(() => members().ben === "leave")
    expect(reason(ben)).toBe("You are no longer a member of Hive.")
    await coop.until(async () => (await kept())?.state === "closed")
    await coop.settled()
    expect(said()).toHaveLength(2)
  })
})

describe("the room of a task", () => {
  it("is not made twice where the homeserver made it and its answer was lost, nor taken from a stranger who marked one", async () => {
    coop = await KeptCoop.start(bench)
    const trap = bench.homeserver.room("trap", ["eve"])
    bench.homeserver.add(trap, person("eve"), "org.waggle.room", { coop: "hive", task: 1 }, { state_key: "" })
    await coop.settled()
    bench.homeserver.failures.push({ part: "createRoom", error: unreachable(), after: true })
    await negotiated(ana)
    await coop.until(async () => (await kept()) !== null)
    await coop.until(() => members().zoe === "invite" && members().ana === "invite")
    await coop.settled()
    expect((await kept())?.room).toBe(only())
    expect(only()).not.toBe(trap)
  })

  it("that the homeserver does not let the bot make is told once, in the members' room, and found by the doctor", async () => {
    coop = await KeptCoop.start(bench)
    bench.homeserver.failures.push({ part: "createRoom", error: refusal(403, "M_FORBIDDEN") })
    await negotiated(ana)
    const told = () => coop.said("members").filter((body) => body.includes("T1 has no negotiation room"))
    await coop.until(() => told().length > 0)
    expect(coop.keeper.findings()).toContainEqual({
      finding: "task-room-not-created",
      coop: hive,
      task: 1,
      code: "M_FORBIDDEN",
    })
    await coop.work((work) => putMember(work, hive, cem, "trial"))
    await coop.settled()
    expect(told()).toHaveLength(1)
    expect(rooms()).toEqual([])
  })

  it("without its customer, whose invitation is refused, says so to those who evaluate, and to nobody else", async () => {
    coop = await KeptCoop.start(bench)
    const before = coop.everythingIn("members", "lobby", "moderators", "treasury").length
    bench.homeserver.failures.push({ part: "/invite", error: refusal(403, "M_FORBIDDEN") })
    await negotiated(ana)
    await coop.until(() => rooms().length > 0 && said().length === 2)
    await coop.settled()
    expect(members()).toEqual({ waggle: "join", ana: "invite" })
    expect(said().join("\n")).toContain("does not let me invite zoe (`M_FORBIDDEN`)")
    expect(said().join("\n")).toContain("ana will say what it costs")
    expect(coop.keeper.findings()).toContainEqual(
      expect.objectContaining({ finding: "refused", role: "task", person: zoe, code: "M_FORBIDDEN" }),
    )
    expect(coop.everythingIn("members", "lobby", "moderators", "treasury")).toHaveLength(before)
  })
})
