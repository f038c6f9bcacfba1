/** Messages for one person wait until at least one of the person's devices may read them. */
import { afterEach, beforeEach, expect, it } from "vitest"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { headOfLane } from "../../src/kernel/store/outbox-sending.ts"
import { Holding } from "../../src/matrix/holding.ts"
import type { ReaderRules } from "../../src/matrix/readers.ts"
import { putIdentity } from "../../src/standing/store/identities.ts"
import { bot, person, unreachable } from "../support/fake-homeserver.ts"
import { type BotProcess, TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
let process: BotProcess | null = null
const ana = person("ana")
const ben = person("ben")
const known = new Map<ReturnType<typeof person>, Set<string>>()
const signedOnly: ReaderRules = { everyDevice: () => false, known: async () => known }

beforeEach(async () => {
  known.clear()
  bench = await TransportBench.make()
  bench.homeserver.room("members", ["ana", "ben"])
})
afterEach(async () => {
  await process?.stop()
  process = null
  await bench.remove()
})

async function start(): Promise<BotProcess> {
  process = await bench.start({ signedOnly })
  return process
}

/** Everything that the bot has said, in order, and whether it was encrypted. */
const said = () =>
  bench.homeserver.stream.flatMap(({ event }) => {
    if (event.sender !== bot || !/^m\.room\.(message|encrypted)$/.test(event.type)) return []
    const content = (event.content.clear ?? event.content) as { body?: unknown }
    return [`${event.type === "m.room.encrypted" ? "encrypted" : "clear"}: ${content.body}`]
  })
const waiting = async () =>
  (await process?.store.knex("outbox").where({ state: "waiting" }).orderBy("id"))?.map(({ lane }) => lane)

it("is sent in its order once a device is signed, and holds up nobody else", async () => {
  bench.homeserver.unsigned.add(ana)
  const running = await start()
  await running.tell(ana, "your ballot")
  await running.tell(ana, "your receipt")
  await running.tell(ben, "hello")
  await expect.poll(() => said().sort()).toEqual(["clear: unread: no-signed-device", "encrypted: hello"])
  expect(await waiting()).toEqual([`person:${ana}`, `person:${ana}`])
  bench.homeserver.unsigned.delete(ana)
  bench.homeserver.devicesChanged(ana)
  await running.quiet()
  expect(said().slice(2)).toEqual(["encrypted: your ballot", "encrypted: your receipt"])
})

it("is kept over a restart, and whoever waits is told once", async () => {
  bench.homeserver.unsigned.add(ana)
  const first = await start()
  await first.tell(ana, "your ballot")
  await expect.poll(said).toHaveLength(1)
  await first.stop()
  const second = await start()
  await second.tell(ben, "hello")
  await expect.poll(said).toEqual(["clear: unread: no-signed-device", "encrypted: hello"])
  expect(await waiting()).toEqual([`person:${ana}`])
})

it("is kept from an identity that is not the known one, until that is approved", async () => {
  known.set(ana, new Set(["the first key"]))
  const running = await start()
  await running.tell(ana, "your ballot")
  await expect.poll(said).toEqual(["clear: unread: identity-changed"])
  known.set(ana, new Set([`key of ${ana}`]))
  await running.store.work((work) => putIdentity(work, coopKey("hive"), ana, { masterKey: `key of ${ana}` }))
  await running.quiet()
  expect(said()).toEqual(["clear: unread: identity-changed", "encrypted: your ballot"])
})

it("waits for the homeserver where that does not say who has which devices, without telling anybody anything", async () => {
  const running = await start()
  await running.quiet()
  bench.homeserver.failures.push({ part: "/keys/query", error: unreachable() })
  await running.tell(ana, "your ballot")
  await running.quiet()
  expect(said()).toEqual(["encrypted: your ballot"])
  expect(bench.homeserver.failures).toEqual([])
})

it("is looked at less and less often while nothing changes", async () => {
  bench.homeserver.unsigned.add(ana)
  const running = await start()
  const { store, transport } = running
  await running.tell(ana, "your ballot")
  const row = await headOfLane(store.knex, `person:${ana}`)
  if (!row) return expect.fail("it was sent")
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  const holding = new Holding({ store, port: transport.port, rules: () => signedOnly, log })
  const rests: unknown[] = []
  for (let look = 0; look < 6; look++) rests.push(await holding.look(row))
  expect(rests).toEqual([1, 2, 4, 8, 10, 10].map((minutes) => ({ hold: minutes * 60_000 })))
})

it("is given up after thirty days, so that nothing waits for ever", async () => {
  bench.homeserver.unsigned.add(ana)
  const first = await start()
  await first.tell(ana, "your ballot")
  await expect.poll(said).toHaveLength(1)
  await first.stop()
  bench.now += 31 * 24 * 60 * 60_000
  const running = await start()
  await running.quiet()
  expect(said()).toEqual(["clear: unread: no-signed-device"])
  const row = await running.store
    .knex("outbox")
    .where({ lane: `person:${ana}` })
    .first("state", "payload", "failure")
  expect(row).toEqual({ state: "failed", payload: null, failure: "no-signed-device" })
})

it.each([`clear-person:${ana}`, `person:${ben}`, "room:!members:hive.example", "open:!members:hive.example"])(
  "is sent to nobody else and never unencrypted by whoever can write to the database and has no key: %s",
  async (lane) => {
    bench.homeserver.unsigned.add(ana)
    const first = await start()
    await first.tell(ana, "your ballot")
    await expect.poll(said).toHaveLength(1)
    await first.store
      .knex("outbox")
      .where({ lane: `person:${ana}` })
      .update({ lane })
    await first.stop()
    const second = await start()
    const cem = person("cem")
    await second.tell(cem, "hello")
    await expect.poll(said).toEqual(["clear: unread: no-signed-device", "encrypted: hello"])
    await expect.poll(() => bench.log).toContain("a message could not be sent")
    expect(await waiting()).toEqual([lane])
  },
)
