import { describe, expect, it } from "vitest"
import { pictureToSet, profileToSet } from "../../../src/rooms/rules/pictures.ts"
import { mendsOf } from "../../../src/rooms/rules/rooms.ts"
import { room, wish } from "../../support/rooms.ts"

const own = new Set(["mxc://hive.example/door", "mxc://hive.example/earlier"])
const drawn = { url: "mxc://hive.example/door", own, chosen: false }
const chosen = { ...drawn, chosen: true }

describe("a room's picture", () => {
  it("is the bot's if the room never had one, or has an earlier one of the bot's", () => {
    expect(pictureToSet(null, drawn)).toBe(drawn.url)
    expect(pictureToSet({ url: "mxc://hive.example/earlier" }, drawn)).toBe(drawn.url)
    expect(pictureToSet({ url: drawn.url }, drawn)).toBeNull()
  })

  it("stays as a person set it, whatever the configuration says", () => {
    for (const one of [drawn, chosen]) expect(pictureToSet({ url: "mxc://hive.example/theirs" }, one)).toBeNull()
  })

  it("stays away where a person took it away, until the admin chooses one", () => {
    expect(pictureToSet({ url: null }, drawn)).toBeNull()
    expect(pictureToSet({ url: null }, chosen)).toBe(drawn.url)
  })

  it("is no matter where the bot has no power to set it, or no picture yet", () => {
    const pictured = (mayPicture: boolean, picture: typeof drawn | null) =>
      mendsOf(room({ mayPicture }), wish({ picture })).some((mend) => mend.do === "picture")
    expect([pictured(true, drawn), pictured(false, drawn), pictured(true, null)]).toEqual([true, false, false])
  })
})

describe("the bot's own name", () => {
  const given = ["waggle"]
  it("takes the place of none, of the account's first one, and of the one that the bot set before", () => {
    expect(profileToSet({ now: null, set: null, given }, "Waggle")).toBe("Waggle")
    expect(profileToSet({ now: "waggle", set: null, given }, "Waggle")).toBe("Waggle")
    expect(profileToSet({ now: "Waggle", set: "Waggle", given }, "Bee")).toBe("Bee")
    expect(profileToSet({ now: "Waggle", set: "Waggle", given }, "Waggle")).toBeNull()
  })

  it("stays as a person set it, or took it away", () => {
    expect(profileToSet({ now: "Maja", set: null, given }, "Waggle")).toBeNull()
    expect(profileToSet({ now: "Maja", set: "Waggle", given }, "Bee")).toBeNull()
    expect(profileToSet({ now: "waggle", set: "Waggle", given }, "Waggle")).toBeNull()
    expect(profileToSet({ now: null, set: "Waggle", given }, "Waggle")).toBeNull()
  })
})
