/** A homeserver gives a message a date so far in the future that no calendar has it. The bot goes on, and reads all other messages. */
import { afterAll, beforeAll, expect, it } from "vitest"
import { coopKey, matrixId } from "../../src/kernel/rules/types.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { homeserver } from "../support/homeserver.ts"
import { sealed, sendAs } from "../support/operator.ts"
import { hung } from "../support/patience.ts"
import { Scene } from "../support/scene.ts"
import { type SyncProxy, syncProxy } from "../support/sync-proxy.ts"

let scene: Scene
let proxy: SyncProxy
const odd = new Set<string>()
beforeAll(async () => {
  scene = await Scene.set()
  // The largest number that a room's events may hold.
  const never = 9_007_199_254_740_991
  proxy = await syncProxy(homeserver().url, (event) =>
    odd.has(String(event.content.device_id)) ? { ...event, origin_server_ts: never } : event,
  )
})
afterAll(async () => {
  await scene?.clear()
  await proxy?.stop()
})

it("a message that cannot be decrypted, of such a time, holds up nobody in its room, and ends no process", async () => {
  const bot = await scene.startBot({ homeserverUrl: proxy.url })
  const [ana, eve] = [await scene.member("ana"), await scene.member("eve")]
  // One of the two people belongs to a co-op, so the bot stays in their room. The bot might leave a room of two strangers before they have
  // written.
  await bot.store.work((work) => putMember(work, coopKey("hive"), matrixId(ana.userId), "permanent"))
  const room = await scene.roomOf(ana, bot, eve)
  odd.add("NEVER")
  const wire = await sealed(eve, room, { msgtype: "m.text", body: "hello" })
  await sendAs(eve, room, { ...wire, device_id: "NEVER", session_id: "x".repeat(43) })
  await ana.send(room, "still there?")
  await ana.waitFor(({ body, sender }) => sender === scene.account.userId && body.includes("still there?"), {
    timeout: hung,
  })
  expect(bot.faults.join("\n")).not.toContain("could not be handled")
})
