/** A role, its holder and a round of reviews, seen through real encrypted clients (§14). */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { loose } from "../support/database.ts"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

const chief = officeKey("chief-executive")
const bakers = ["ben", "cem", "dee"] as const
let coop: LiveCoop
beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), {
    founders: ["ana", ...bakers],
    settings: {
      offices: { [chief]: { candidacy: "nothing", powers: ["invite", "appoint"] } },
      reviews: { every: "PT1S", open: "P1D" },
    },
  })
  await coop.act((act) => takeSeat(act, chief, coop.id("ana"), null))
})
afterAll(() => coop?.stop())

/** Asks the bot in the person's direct room. Resolves with the answer. */
const alone = async (name: string, body: string) => coop.ask(name, body, await coop.directRoom(name))

describe("a role", () => {
  it("is held by those who accept in their direct message; until then nobody else hears of it", async () => {
    expect((await coop.ask("ana", `!role new Bakery under ${chief}`)).body).toContain("New role: R1 Bakery")
    await coop.ask("ana", "!role R1 seats 3")
    for (const name of bakers) {
      await alone("ana", `!appoint ${coop.id(name)} R1`)
      await coop.reads(name, "asks you to take the role R1 Bakery")
      const heard = coop.client("ana").messages.filter(({ roomId }) => roomId === coop.membersRoom)
      expect(heard.some(({ body }) => body.includes(`${name} holds R1`))).toBe(false)
      await alone(name, "!role accept")
      for (const reader of ["ana", name]) await coop.reads(reader, /holds R1 Bakery now/)
    }
  })

  it("stands in the picture of the hierarchy, encrypted, with its text before it", async () => {
    const from = coop.client("dee").messages.length
    expect((await coop.ask("dee", "!org")).body).toMatch(/Chief executive: .*\n.*R1 Bakery: /)
    const picture = await coop.client("dee").waitFor(({ file }) => file !== null, { from, timeout: hung })
    expect(picture).toMatchObject({ encrypted: true, roomId: coop.membersRoom, file: { mimetype: "image/png" } })
    expect(picture.file?.info).not.toBeNull()
  })
})

describe("a round of reviews", () => {
  it("gives the person the texts without names, and nobody else", async () => {
    for (const name of ["ana", "cem", "dee"]) {
      await coop.reads(name, "How do you work together?")
      expect((await alone(name, `!review ${coop.id("ben")} 4 Keep the ${name} loaf`)).body).toContain("4 of 5")
    }
    await coop.bot.store.work(({ trx }) => loose(trx)("review_rounds").update({ ends_at: Date.now() }))
    const { body, encrypted, roomId } = await coop.reads("ben", "What 3 people wrote of you")
    expect({ encrypted, roomId }).toEqual({ encrypted: true, roomId: await coop.directRoom("ben") })
    for (const name of ["ana", "cem", "dee"]) expect(body).toContain(`Keep the ${name} loaf`)
    await coop.reads("ana", /4 \(3 people, 4 to 4\)/)
    await coop.reads("dee", "The reviews are over")
    const others = coop.client("dee").messages.filter(({ body }) => /Keep the (ana|cem) loaf|4 to 4/.test(body))
    expect(others).toEqual([])
  })
})
