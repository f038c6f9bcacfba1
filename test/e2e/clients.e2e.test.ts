/** What people's apps show of the bot, its rooms and its people, on a real homeserver. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { imageType } from "../../src/kernel/rules/image-type.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop

beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben"] })
})
afterAll(async () => {
  await coop?.stop()
})

const ana = () => coop.client("ana").client
const state = (room: string, type: string, key = "") =>
  ana().getRoom(room)?.currentState.getStateEvents(type, key)?.getContent() ?? {}
const local = (id: string) => id.slice(1, id.indexOf(":"))

describe("people's apps show", () => {
  it("a picture of the members' room and of the bot, and the bot by its name", async () => {
    await expect.poll(() => state(coop.membersRoom, "m.room.avatar").url, { timeout: hung }).toMatch(/^mxc:/)
    const url: string = state(coop.membersRoom, "m.room.avatar").url
    const bytes = await coop.client("ana").download({ name: "room", url, info: null, mimetype: null })
    expect(imageType(bytes)).toBe("image/png")
    const shown = () => state(coop.membersRoom, "m.room.member", coop.bot.userId)
    await expect.poll(shown, { timeout: hung }).toMatchObject({ displayname: "Waggle", avatar_url: /^mxc:/ })
  })

  it("the room with the bot under people, in its own account too", async () => {
    const asked = await coop.client("ben").send(coop.membersRoom, "!help")
    await coop.client("ben").waitFor((message) => message.relation?.replyTo === asked, { timeout: hung })
    const room = await coop.client("ana").directRoomWith(coop.bot.userId)
    await coop.client("ana").send(room, "!todo")
    await coop.reads("ana", /./, 0)
    const listed = () =>
      ana()
        .getAccountData("m.direct" as never)
        ?.getContent()
    await expect.poll(listed, { timeout: hung }).toEqual({ [coop.bot.userId]: expect.arrayContaining([room]) })
  })

  it("who invites somebody, and what joining means", async () => {
    const fay = await homeserver().newUser("fay")
    await coop.client("ana").send(coop.membersRoom, `!invite ${fay.userId}`)
    const reason = () => state(coop.membersRoom, "m.room.member", fay.userId).reason
    const by = local(coop.user("ana").userId)
    await expect.poll(reason, { timeout: hung }).toBe(`${by} invites you to Hive. Joining makes you a member on trial.`)
  })

  it("people by the names that they give themselves, and both IDs where two have the same", async () => {
    const called = async (name: string) => {
      const client = coop.client("ben")
      await client.client.setDisplayName(name)
      await expect
        .poll(() => state(coop.membersRoom, "m.room.member", coop.user("ben").userId).displayname, { timeout: hung })
        .toBe(name)
      const asked = await client.send(coop.membersRoom, "!members")
      return (await client.waitFor((message) => message.relation?.replyTo === asked, { timeout: hung })).body
    }
    const [anaId, benId] = ["ana", "ben"].map((name) => local(coop.user(name).userId))
    expect(await called("Ben Müller")).toContain(`- Ben Müller (${benId})`)
    expect(await called(`${anaId}`)).toContain(`- ${anaId} (${benId})`)
  })
})
