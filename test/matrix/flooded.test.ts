/** Somebody sends without end, so that the homeserver always has something new. The bot must still handle what others say. */
import { setTimeout as sleep } from "node:timers/promises"
import { afterEach, beforeEach, expect, it } from "vitest"
import { TransportBench } from "../support/transport-bench.ts"

let bench: TransportBench
beforeEach(async () => {
  bench = await TransportBench.make()
})
afterEach(() => bench.remove())

it("a member is heard while another room is flooded", async () => {
  const [members, flooded] = [
    bench.homeserver.room("members"),
    bench.homeserver.room("eve", ["eve"], { encrypted: true }),
  ]
  await bench.run()
  // Each answer to a sync adds one more message, so that the next sync returns at once.
  const { fetch } = bench.homeserver
  let syncs = 0
  Object.assign(bench.homeserver, {
    fetch: (...asked: Parameters<typeof fetch>) => {
      bench.homeserver.whisper(flooded, "eve", `none ${syncs++}`, "x")
      return fetch(...asked)
    },
  })
  const process = await bench.start({ grace: 50, slowReads: 30 })
  await expect.poll(() => syncs).toBeGreaterThan(10)
  bench.homeserver.say(members, "ana", "hello")
  const asked = syncs
  await expect.poll(() => bench.handled).toContain("ana: hello")
  const before = process.transport.caughtUp().horizon
  bench.now += 60_000
  await expect.poll(() => process.transport.caughtUp().horizon).toBeGreaterThan(before)
  expect(syncs).toBeGreaterThan(asked)
  await process.stop()
  await sleep(0)
})
