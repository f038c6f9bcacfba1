/**
 * Somebody is removed while a vote is open, as real clients see it. In one test the bot goes on running. In the other it stops right after
 * the decision.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { coopKey, motionId } from "../../src/kernel/rules/types.ts"
import { remove } from "../../src/people/acts/members.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem", "dee", "eli"] })
})
afterAll(() => coop?.stop())

async function left(name: string): Promise<void> {
  const rooms = Object.values(coop.bot.roomsOf(coopKey("hive")))
  const { seen, client } = coop.client(name)
  const inside = () => rooms.filter((room) => client.getRoom(room)?.getMyMembership() === "join")
  await seen.until(
    () => inside().length === 0 || undefined,
    hung,
    () => `${name} is in ${inside().join(", ")} still`,
  )
}

describe("a ballot of somebody who is removed", () => {
  it.each([
    { when: "at once", restart: false, gone: "eli", others: ["ana", "ben", "cem", "dee"], motion: "M1" },
    { when: "by the next start", restart: true, gone: "dee", others: ["ana", "ben", "cem"], motion: "M2" },
  ])("is struck $when: they are out of all rooms, and the others decide", async ({ restart, gone, others, motion }) => {
    const roll = others.length + 1
    await coop.ask("ana", "!propose Buy a mill")
    for (const name of [...others, gone]) await coop.reads(name, `Your ballot for ${motion}`)
    expect((await coop.vote(gone, `!vote ${motion} 2`)).body).toContain(`Counted for ${motion}`)
    await coop.reads("ana", new RegExp(`${motion} [^]*Turnout so far: 1 of ${roll}\\.`))

    await coop.act((act) => remove(act, coop.id(gone), motionId("M9")))
    if (restart) {
      await coop.stopBot()
      await coop.startBot()
    }
    await coop.reads("ana", new RegExp(`${motion} [^]*Turnout so far: 0 of ${others.length}\\.`))
    await left(gone)

    for (const name of others)
      expect((await coop.vote(name, `!vote ${motion} 1`)).body).toContain(`Counted for ${motion}`)
    await coop.reads("ana", `${motion} is carried`)
    const counted = new RegExp(`^How ${motion} [^]*${others.length} could vote, ${others.length} voted, 0 abstained\\.`)
    await coop.reads("ana", counted)
    const got = coop.client(gone).messages.map(({ body }) => body)
    expect(got.filter((body) => body.includes(`${motion} is carried`))).toEqual([])
  })
})
