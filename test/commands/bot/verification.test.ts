/** If people ask the bot for a verification, it tells them what they can compare instead. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { answerVerification } from "../../../src/bot/verification.ts"
import { matrixId, type RoomId, roomId } from "../../../src/kernel/rules/types.ts"
import { CoopBot } from "../../support/coop-bot.ts"

let bot: CoopBot

beforeEach(async () => {
  bot = await CoopBot.start({ commands })
})
afterEach(() => bot.close())

const own = { device: "HIVEDEVICE", key: "abcd efgh" }
const asked = (who: string, room: RoomId | null) =>
  bot.act(({ work, coop }) =>
    answerVerification({ work, coops: [coop], words: coop.words }, matrixId(`@${who}:hive.example`), room, own),
  )

describe("a request to verify the bot", () => {
  it("is answered with the session and its key, once within ten minutes", async () => {
    const [told] = await asked("ana", null)
    expect(told).toMatchObject({ lane: "person:@ana:hive.example" })
    expect(told?.body).toMatch(/HIVEDEVICE[\s\S]*`abcd efgh`/)
    expect(await asked("ana", roomId("!direct:hive.example"))).toEqual([])
    bot.clock.forward("PT11M")
    expect(await asked("ana", null)).toHaveLength(1)
  })

  it("from a stranger is answered only in the room where it was made", async () => {
    expect(await asked("eve", null)).toEqual([])
    expect(await asked("eve", roomId("!eve:hive.example"))).toMatchObject([{ lane: "room:!eve:hive.example" }])
  })
})
