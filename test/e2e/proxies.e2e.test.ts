/** A vote by proxy with real encrypted clients (§3.10): the holder's two ballots, and the giver's own that replaces one of them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { homeserver } from "../support/homeserver.ts"
import { LiveCoop } from "../support/live-coop.ts"
import { hung } from "../support/patience.ts"

let coop: LiveCoop
beforeAll(async () => {
  coop = await LiveCoop.start(homeserver(), { founders: ["ana", "ben", "cem"] })
})
afterAll(() => coop?.stop())

describe("a proxy", () => {
  it("gives its holder a second ballot, and the giver's own ballot replaces it", async () => {
    const [ana, ben] = [coop.id("ana"), coop.id("ben")]
    const called = ana.slice(1, ana.indexOf(":"))
    expect((await coop.ask("ana", `!proxy ${ben}`)).body).toContain("may vote for you in every vote")
    await coop.ask("ana", "!propose Move our servers")
    await coop.reads("ben", "Your ballot for M1")
    const held = await coop.reads("ben", `Your ballot for ${called}: M1`)
    expect(held).toMatchObject({ encrypted: true })
    expect((await coop.vote("ben", "1")).body).toContain("whose ballot is this")
    expect((await coop.vote("ben", `for ${called} 2`)).body).toContain(`Counted for ${called} in M1`)
    expect((await coop.vote("ben", "for me 2")).body).toContain("Counted for M1")
    expect((await coop.vote("ana", "1")).body).toContain("Counted for M1")
    expect((await coop.vote("ben", `for ${called} 2`)).body).toContain(`${called} has voted in M1`)
    await coop.vote("cem", "1")
    await coop.reads("cem", "M1 is carried: Move our servers (2 of 3 ballots")
    const file = await coop
      .client("cem")
      .waitFor((message) => message.file !== null && message.body === "M1-count.json", { timeout: hung })
    if (!file.file) throw new Error("a file was waited for")
    const published = (await coop.client("cem").download(file.file)).toString()
    for (const person of [ana, ben]) expect(published).not.toContain(person)
  })
})
