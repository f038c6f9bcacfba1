/** The homeserver in memory, on which the crash harness can run: the real bot, and members with real encrypted clients. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { parseCountFile } from "../../src/votes/rules/count-file.ts"
import { startInMemory } from "../../tools/crash/in-memory.ts"
import type { Homeserver } from "../../tools/homeserver.ts"
import { withFreshUsers } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { eventually, hung } from "../support/patience.ts"

let homeserver: Homeserver
let coop: LiveCoop
beforeAll(async () => {
  homeserver = await startInMemory()
  coop = await LiveCoop.start(withFreshUsers(homeserver), { founders: ["ana", "ben", "cem"] })
})
afterAll(async () => {
  await coop?.stop()
  await homeserver?.stop()
})

describe("on the homeserver in memory", () => {
  it("a vote goes from its proposal to its published count, though the bot is started anew in its midst", async () => {
    await coop.ask("ana", "!propose A second oven")
    for (const name of ["ana", "ben"]) {
      await coop.reads(name, /Your ballot for M1/)
      await coop.vote(name, "1")
    }
    await coop.stopBot()
    await coop.startBot()
    await coop.vote("cem", "2")
    const { file } = await coop
      .client("ben")
      .waitFor((message) => message.file?.name === "M1-count.json", { timeout: hung })
    if (!file) throw new Error("a file was waited for")
    const count = parseCountFile((await coop.client("ben").download(file)).toString())
    expect(count).toMatchObject({ ballots: { length: 3 } })
  })

  it("a message with payment details is taken out of the room", async () => {
    const [ana, ben] = [coop.client("ana"), coop.client("ben")]
    const event = await ana.send(coop.membersRoom, "!payinfo DE02 1203 0000 0000 2020 51 Ana Baker")
    await eventually(
      () => ben.seen.redacted.has(event),
      () => "the message is still there",
    )
  })

  it("a session that is logged out reaches nothing any more", async () => {
    const cem = coop.client("cem")
    await cem.client.logout(true)
    await expect(cem.client.getJoinedRooms()).rejects.toMatchObject({ errcode: "M_UNKNOWN_TOKEN" })
  })
})
