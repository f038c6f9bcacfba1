/**
 * The way into a conference's call (§16), as the homeserver announces it: by its own endpoint or by its `.well-known` file (MSC4143), or not
 * at all.
 */
import { DateTime } from "luxon"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { offersCalls } from "../../src/matrix/calls.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { callMembership } from "../../src/rooms/rules/guards.ts"
import { startHomeserver } from "../../tools/homeserver.ts"
import { homeserver, type TestHomeserver, withFreshUsers } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const livekit = [{ type: "livekit", livekit_service_url: "https://rtc.waggle.test" }]
const byEndpoint = { experimental_features: { msc4143_enabled: true }, matrix_rtc: { transports: livekit } }
const byFile = { extra_well_known_client_content: { "org.matrix.msc4143.rtc_foci": livekit } }

/** One of two calls a conference alone, and a second is notice enough. */
const settings = { conference: { notice: "PT1S", callers: "1/2", callersAtLeast: 1, agendaUntil: "PT0S" } }
const soon = () => DateTime.now().setZone("Europe/Berlin").plus({ minutes: 13 }).toFormat("yyyy-MM-dd HH:mm")

let server: TestHomeserver
/** A co-op where people can call each other, and one where they cannot. */
let calling: LiveCoop
let silent: LiveCoop

beforeAll(async () => {
  server = withFreshUsers(await startHomeserver({ own: true, settings: byEndpoint }))
  const founders = ["ana", "ben"]
  const both = [server, homeserver()].map((at) => LiveCoop.start(at, { founders, settings }))
  const [one, other] = await Promise.all(both)
  if (!one || !other) throw new Error("two co-ops were started")
  calling = one
  silent = other
})
afterAll(async () => {
  await Promise.all([calling?.stop(), silent?.stop()])
  await server?.stop()
})

/** Somebody takes part in a call in the members' room, as their app would say it. */
function takesPart(coop: LiveCoop, name: string): Promise<unknown> {
  const { client } = coop.client(name)
  const path = `/rooms/${encodeURIComponent(coop.membersRoom)}/state/${callMembership}/${encodeURIComponent(coop.id(name))}`
  return client.http.authedRequest("PUT" as never, path, undefined, { memberships: [] })
}

/** The text of the newest calendar file that somebody's client has. */
async function calendarOf(coop: LiveCoop, name: string): Promise<string> {
  const { file } = await coop.client(name).waitFor((message) => message.file?.name.endsWith(".ics") ?? false, {
    timeout: hung,
  })
  if (!file) throw new Error("a file was waited for")
  return (await coop.client(name).download(file)).toString().replaceAll("\r\n ", "")
}

/** Asks a homeserver's own `.well-known` file in place of the one at its name, which is nowhere on the internet. */
const atItsAddress =
  (at: TestHomeserver): typeof fetch =>
  (address, options) =>
    fetch(String(address).replace(`https://${at.serverName}`, at.url), options)

describe("a homeserver that offers calls", () => {
  it("lets everybody take part in one in the members' room, and messages and calendar name the way there", async () => {
    const level = () => {
      const state = calling.client("ben").client.getRoom(calling.membersRoom)?.currentState
      return state?.getStateEvents("m.room.power_levels", "")?.getContent().events?.[callMembership]
    }
    await expect.poll(level, { timeout: hung }).toBe(0)
    await takesPart(calling, "ben")
    await calling.client("ana").send(calling.membersRoom, `!conference call ${soon()}`)
    const said = await calling.reads("ben", "With picture and sound: the camera at the top of this room")
    expect(said.roomId).toBe(calling.membersRoom)
    const direct = await calling.reads("ben", /With picture and sound: the camera at the top of \W?the members’ room/)
    const link = `https://matrix.to/#/${encodeURIComponent(calling.membersRoom)}?via=${server.serverName}`
    expect(direct.html).toContain(link)
    expect(await calendarOf(calling, "ben")).toContain(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:${link}`)
  })

  it("is one too if only its .well-known file says so", async () => {
    const { client } = calling.client("ben")
    expect(await offersCalls(client, () => Promise.reject(new Error("it is not asked")))).toBe(true)
    await server.pause()
    await server.restart(byFile)
    expect(await offersCalls(client, atItsAddress(server))).toBe(true)
  })
})

describe("a homeserver that offers no calls", () => {
  it("has none that anybody could take part in, and no message names one but the link that the caller gives", async () => {
    expect(await offersCalls(silent.client("ben").client, atItsAddress(homeserver()))).toBe(false)
    await expect(takesPart(silent, "ben")).rejects.toThrow(/403/)
    await silent.client("ana").send(silent.membersRoom, `!conference call ${soon()} at https://meet.waggle.test/hive`)
    const places = [silent.membersRoom, await silent.directRoom("ben")]
    for (const place of places) {
      const isIt = (said: SeenMessage) =>
        silent.isFromBot(said) && said.roomId === place && said.body.includes("General conference C1")
      const { body } = await silent.client("ben").waitFor(isIt, { timeout: hung })
      expect(body).toContain("at https://meet.waggle.test/hive")
      expect(body).not.toMatch(/camera|matrix\.to/)
    }
    const calendar = await calendarOf(silent, "ben")
    expect(calendar).toContain("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://meet.waggle.test/hive")
    // A conference opens a quarter of an hour before its time at the earliest.
    await silent.client("ana").send(silent.membersRoom, "!conference open")
    await silent.reads("ben", "With picture and sound: https://meet.waggle.test/hive")
  })
})
