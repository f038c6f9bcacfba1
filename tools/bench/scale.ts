/** Measures a co-op of many members and a long history: what grows with them, and what must not. */
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { checks } from "../../src/composed.ts"
import { coopKey, matrixId } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { verifyMinutes } from "../../src/kernel/store/verify.ts"
import { median, rounded } from "./count.ts"
import { monthsEnd } from "./dues.ts"
import { addHistory, type Wanted } from "./history.ts"
import {
  type BareAnswer,
  cpuOf,
  forAll,
  memoryOf,
  restarted,
  ScaleScene,
  type SceneBot,
  told,
  until,
} from "./scale-scene.ts"
import { answered } from "./scene.ts"

export interface ScaleOptions extends Wanted {
  readonly size: number
  /** Whether the homeserver is a real one. */
  readonly real: boolean
  readonly rounds: number
  readonly samples: number
}

/** What a member asks in the large co-op and in the empty one. */
const questions = {
  motions: "!motions",
  members: "!members",
  minutes: "!minutes",
  older: "!minutes 5-20",
  search: "!search bread",
  balance: "!balance",
}

/** @throws Error if the history is not whole by `waggle verify` */
export async function benchScale(options: ScaleOptions) {
  const { size, rounds, samples, entries } = options
  const begun = performance.now()
  const say = (line: string) =>
    console.error(`scale ${size}: ${((performance.now() - begun) / 1000).toFixed(0)} s, ${line}`)
  const scene = await ScaleScene.open(size, { real: options.real, say })
  try {
    say("both bots run")
    const welcome = await comeIn(scene)
    const direct = await directRooms(scene)
    say("everybody is in")
    const before = await restarted(scene.large)
    const cpuBefore = cpuOf(scene.large.child)
    const after = await restarted(scene.large, () => history(scene, options))
    const cpuAfter = cpuOf(scene.large.child)
    const restart = { withHistory: after, withoutHistory: before, empty: await restarted(scene.empty) }
    const emptyCpu = cpuOf(scene.empty.child)
    const memoryAfterStart = memoryOf(scene.large.child).now
    say("the history is whole, and the bot is ready again")
    const reply = await replies(scene, samples)
    say("answers are measured")
    const opening = await openings(scene, rounds)
    say("openings are measured")
    const ballots = await allVote(scene, direct)
    say("ballots are measured")
    const memory = memoryOf(scene.large.child)
    const month = await monthsEnd(size, entries)
    const seconds = (ms: number) => rounded(ms / 1000, 1)
    return {
      ...{ members: size, records: options.records, entries },
      welcome: { foundingSeconds: seconds(scene.founding), messagesPerSecond: rounded(size / (welcome / 1000), 1) },
      restart: {
        ratio: rounded(restart.withHistory / restart.withoutHistory, 2),
        seconds: seconds(restart.withHistory),
        withoutHistorySeconds: seconds(restart.withoutHistory),
        emptySeconds: seconds(restart.empty),
        cpuSeconds: seconds(cpuAfter),
        withoutHistoryCpuSeconds: seconds(cpuBefore),
        emptyCpuSeconds: seconds(emptyCpu),
      },
      reply,
      opening,
      ballots,
      month: { ...month },
      memory: {
        afterStart: memoryAfterStart,
        atTheEnd: memory.now,
        most: memory.most,
        empty: memoryOf(scene.empty.child).now,
      },
    }
  } finally {
    await scene.close()
  }
}

/** Everybody joins the members' room and is welcomed there or in their direct room. Returns how long the bot wrote. */
async function comeIn(scene: ScaleScene): Promise<number> {
  const knex = scene.database(scene.large)
  const room = scene.large.child.ready.membersRoom
  await scene.asker.joinRoom(scene.empty.child.ready.membersRoom)
  const begun = performance.now()
  await forAll(scene.members, (member) => member.join(room))
  await scene.asker.joinRoom(room)
  const rooms = async () => Number((await knex("direct_rooms").count({ n: "*" }))[0]?.n ?? 0)
  await until(
    async () => (await rooms()) > scene.members.length && !(await knex("outbox").where({ state: "waiting" }).first()),
  )
  await knex.destroy()
  return performance.now() - begun
}

/** The rooms in which each member is alone with the bot, and with the bare SDK. */
async function directRooms(scene: ScaleScene) {
  const knex = scene.database(scene.large)
  const kept: readonly { person: string; room_id: string }[] = await knex("direct_rooms")
  const own = new Map(kept.map(({ person, room_id: room }) => [person, room]))
  await knex.destroy()
  const people = scene.members.map(({ userId }) => userId)
  const { rooms } = await scene.bare.ask<BareAnswer>({ people })
  const withBare = await invitedTo(scene, rooms)
  await forAll(scene.members, async (member) => {
    await member.join(own.get(member.userId) ?? "")
    await member.join(withBare.get(member.userId) ?? "")
  })
  return { own, withBare }
}

/** Which of these rooms each member is invited to. */
async function invitedTo(scene: ScaleScene, rooms: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = new Set(rooms)
  const found = new Map<string, string>()
  await forAll(scene.members, async (member) => {
    const { rooms: shown } = await member.sync(null)
    const invited = Object.keys((shown as { invite?: object })?.invite ?? {})
    found.set(member.userId, invited.find((room) => known.has(room)) ?? "")
  })
  return found
}

async function history(scene: ScaleScene, wanted: Wanted): Promise<void> {
  const knex = await openDatabase(join(scene.large.data, "waggle.sqlite"))
  const people = scene.members.map(({ userId }) => matrixId(userId))
  const [first, ...others] = people
  if (!first) throw new Error("a large co-op has members")
  await addHistory(knex, coopKey("hive"), wanted, [first, ...others])
  for (const { broken, altered, unbalanced } of await verifyMinutes(knex, checks))
    if (broken || altered.length + unbalanced.length > 0)
      throw new Error(`the history is not whole: ${JSON.stringify([broken, altered.slice(0, 9), unbalanced])}`)
  await knex.destroy()
}

/** Each question in turn to the large co-op and to the empty one, as the bench of replies asks Waggle and the echo. */
async function replies(scene: ScaleScene, samples: number) {
  const { asker, large, empty } = scene
  const figures: Record<string, Record<"ratio" | "ms" | "emptyMs" | "cpuMs" | "emptyCpuMs", number>> = {}
  const rooms = new Map<SceneBot, string>()
  for (const bot of [large, empty]) rooms.set(bot, await asker.directRoomWith(bot.userId))
  for (const [name, question] of Object.entries(questions)) {
    const times = new Map<SceneBot, number[]>([
      [large, []],
      [empty, []],
    ])
    const cpu = new Map<SceneBot, number>()
    for (let round = 0; round < 3 + samples; round += 1)
      for (const bot of round % 2 === 0 ? [large, empty] : [empty, large]) {
        scene.run(bot.child)
        await sleep(60)
        const [begun, cpuBegun] = [performance.now(), cpuOf(bot.child)]
        await answered(asker, rooms.get(bot) ?? "", bot.userId, [question])
        if (round >= 3) times.get(bot)?.push(performance.now() - begun)
        await sleep(60)
        if (round >= 3) cpu.set(bot, (cpu.get(bot) ?? 0) + cpuOf(bot.child) - cpuBegun)
      }
    const [ms, emptyMs] = [median(times.get(large) ?? []), median(times.get(empty) ?? [])]
    const cpuOn = (bot: SceneBot) => rounded((cpu.get(bot) ?? 0) / samples, 1)
    figures[name] = {
      ...{ ratio: rounded(ms / emptyMs, 2), ms: rounded(ms, 1), emptyMs: rounded(emptyMs, 1) },
      ...{ cpuMs: cpuOn(large), emptyCpuMs: cpuOn(empty) },
    }
  }
  scene.run(large.child, empty.child, scene.bare)
  return figures
}

/** Votes are opened, and the bare SDK sends as many messages of that length. The first round shares the keys of the direct rooms. */
async function openings(scene: ScaleScene, rounds: number) {
  const { large, bare, asker, members } = scene
  const knex = scene.database(large)
  const rates: Record<"waggle" | "bare", number[]> = { waggle: [], bare: [] }
  const cpu: Record<"waggle" | "bare", number[]> = { waggle: [], bare: [] }
  const people = members.length
  const text = "Voting on M1 has begun, and lasts until Tuesday. ".repeat(9)
  for (let round = 0; round <= rounds; round += 1) {
    const legs = [
      async () => {
        scene.run(large.child)
        const before = cpuOf(large.child)
        await asker.send(large.child.ready.membersRoom, `!propose Motion ${round} of the bench`)
        rates.waggle.push((people / (await told(knex, people))) * 1000)
        cpu.waggle.push((cpuOf(large.child) - before) / people)
      },
      async () => {
        scene.run(bare)
        const before = cpuOf(bare)
        const { ms } = await bare.ask<BareAnswer>({ text })
        rates.bare.push((people / ms) * 1000)
        cpu.bare.push((cpuOf(bare) - before) / people)
      },
    ]
    for (const leg of round % 2 === 0 ? legs : legs.toReversed()) await leg()
  }
  scene.run(large.child, scene.empty.child, bare)
  await knex.destroy()
  const [waggle, floor] = [median(rates.waggle.slice(1)), median(rates.bare.slice(1))]
  return {
    ratio: rounded(waggle / floor, 2),
    wagglePerSecond: rounded(waggle, 1),
    barePerSecond: rounded(floor, 1),
    first: rounded((rates.waggle[0] ?? 0) / (rates.bare[0] ?? 1), 2),
    cpuMsEach: rounded(median(cpu.waggle.slice(1)), 1),
    bareCpuMsEach: rounded(median(cpu.bare.slice(1)), 1),
  }
}

/** All members vote on the newest motion, and the vote ends. The same messages go to the bare SDK, which echoes them. */
async function allVote(scene: ScaleScene, { own, withBare }: Awaited<ReturnType<typeof directRooms>>) {
  const { large, bare, asker, members } = scene
  const knex = scene.database(large)
  const [motion] = await knex("motions").where({ stage: "voting" }).orderBy("id", "desc").limit(1)
  if (!motion) throw new Error("no vote is open")
  const content = { msgtype: "m.text", body: `!vote M${motion.number} 1` }
  const votes = async () =>
    Number((await knex("roll").where({ motion_id: motion.id, voted: true }).count({ n: "*" }))[0]?.n ?? 0)
  scene.run(large.child)
  const cpuBefore = cpuOf(large.child)
  const begun = performance.now()
  await forAll(members, (member) => member.say(own.get(member.userId) ?? "", large.userId, content))
  await until(async () => (await votes()) >= members.length)
  const waggle = performance.now() - begun
  const cpu = cpuOf(large.child) - cpuBefore
  const ends = performance.now()
  await answered(asker, await asker.directRoomWith(large.userId), large.userId, [content.body])
  await until(async () => (await knex("motions").where({ id: motion.id }).first("stage"))?.stage === "closed")
  const closing = performance.now() - ends
  await until(async () => !(await knex("outbox").where({ state: "waiting" }).first()))
  await knex.destroy()
  scene.run(bare)
  const { answered: already } = await bare.ask<BareAnswer>({})
  const echoCpuBefore = cpuOf(bare)
  const echoBegun = performance.now()
  await forAll(members, (member) => member.say(withBare.get(member.userId) ?? "", scene.bareId, content))
  await until(async () => (await bare.ask<BareAnswer>({})).answered - already >= members.length)
  const floor = performance.now() - echoBegun
  const echoCpu = cpuOf(bare) - echoCpuBefore
  scene.run(large.child, scene.empty.child, bare)
  return {
    ratio: rounded(floor / waggle, 2),
    wagglePerSecond: rounded((members.length / waggle) * 1000, 1),
    echoPerSecond: rounded((members.length / floor) * 1000, 1),
    allInSeconds: rounded(waggle / 1000, 1),
    cpuMsEach: rounded(cpu / members.length, 1),
    echoCpuMsEach: rounded(echoCpu / members.length, 1),
    closingSeconds: rounded(closing / 1000, 1),
  }
}
