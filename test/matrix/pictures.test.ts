/** The pictures that the bot uploads, on a homeserver that can be made to refuse, and on the real database. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { imageType } from "../../src/kernel/rules/image-type.ts"
import { coopKey } from "../../src/kernel/rules/types.ts"
import { drawn } from "../../src/kernel/views/picture.ts"
import { Pictures } from "../../src/matrix/pictures.ts"
import { pictureOf } from "../../src/rooms/views/pictures.ts"
import { person, refusal } from "../support/fake-homeserver.ts"
import { KeptCoop } from "../support/kept-coop.ts"
import { TransportBench } from "../support/transport-bench.ts"

const hive = coopKey("hive")
const kinds = ["bot", "space", "lobby", "members", "moderators", "treasury", "office", "task"] as const
const silent = { debug() {}, info() {}, warn() {}, error() {} }

let bench: TransportBench
let coop: KeptCoop
beforeEach(async () => {
  bench = await TransportBench.make()
  coop = await KeptCoop.prepare(bench)
})
afterEach(async () => {
  await coop.stop()
  await bench.remove()
})

/** Starts the pictures as a new process would, and waits until all is done that can be done. */
async function started(chosen: Parameters<typeof make>[0] = {}): Promise<Pictures> {
  const pictures = make(chosen)
  pictures.start()
  await coop.until(() => pictures.atRest)
  return pictures
}

function make({ bot = null, members }: { bot?: string | null; members?: string }): Pictures {
  const homeserver = bench.homeserver
  const port = homeserver.port(() => homeserver.stream.length)
  const own = members === undefined ? {} : { members }
  return new Pictures({
    ...{ store: coop.store, port, log: silent, name: "Waggle" },
    chosen: { bot, coops: new Map([[hive, own]]) },
  })
}

describe("the pictures", () => {
  it("are drawn: square, and another one for each", async () => {
    const all = await Promise.all(kinds.map(async (kind) => await drawn(pictureOf(kind))))
    for (const { png, width, height } of all) expect([imageType(png), width, height]).toEqual(["image/png", 512, 512])
    expect(new Set(all.map(({ png }) => png.toString("base64"))).size).toBe(kinds.length)
  })

  it("are uploaded once, and found again after a restart", async () => {
    const pictures = await started()
    const urls = kinds.slice(1).map((role) => pictures.of(hive, role as "space")?.url)
    expect(bench.homeserver.uploads).toEqual(Array(8).fill("image/png"))
    expect(new Set(urls).size).toBe(7)
    await pictures.stop()
    const again = await started()
    expect(bench.homeserver.uploads).toHaveLength(8)
    expect(kinds.slice(1).map((role) => again.of(hive, role as "space")?.url)).toEqual(urls)
    await again.stop()
  })

  it("are the admin's where the configuration names a file, and ours again without it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "waggle-picture-"))
    const file = join(folder, "members.gif")
    writeFileSync(file, "GIF89a, of our members")
    const chosen = await started({ members: file })
    expect(chosen.of(hive, "members")).toMatchObject({ chosen: true })
    expect(bench.homeserver.uploads).toContain("image/gif")
    const theirs = chosen.of(hive, "members")?.url
    await chosen.stop()
    rmSync(folder, { recursive: true })
    const gone = await started({ members: file })
    expect(gone.of(hive, "members")?.url).not.toBe(theirs)
    expect(gone.of(hive, "members")?.own).toContain(theirs)
    await gone.stop()
  })

  it("are left out where the homeserver refuses them, and nobody asks again and again", async () => {
    for (let times = 0; times < 8; times += 1)
      bench.homeserver.failures.push({ part: "/upload", error: refusal(413, "M_TOO_LARGE") })
    const pictures = await started()
    expect(bench.homeserver.uploads).toEqual([])
    expect(pictures.of(hive, "members")).toBeNull()
    expect(bench.homeserver.profile).toEqual({ displayname: "Waggle" })
    await pictures.stop()
  })

  it("are given to the rooms; a person's own stays, and so does a room without", async () => {
    const pictures = await started()
    const { homeserver } = bench
    homeserver.add(coop.room("lobby"), person("ana"), "m.room.avatar", { url: "mxc://x/ours" }, { state_key: "" })
    homeserver.add(coop.room("treasury"), person("ana"), "m.room.avatar", {}, { state_key: "" })
    await coop.run({ pictures })
    await coop.settled()
    const shown = (role: "lobby" | "members" | "space" | "treasury") => coop.state(role, "m.room.avatar")?.url
    expect(shown("members")).toBe(pictures.of(hive, "members")?.url)
    expect(shown("space")).toBe(pictures.of(hive, "space")?.url)
    expect([shown("lobby"), shown("treasury")]).toEqual(["mxc://x/ours", undefined])
    const before = homeserver.requests.length
    coop.keeper.wake()
    await coop.settled()
    expect(homeserver.changes(before)).toEqual([])
    await pictures.stop()
  })
})

describe("the bot's own name and picture", () => {
  it("are set once", async () => {
    await (await started()).stop()
    expect(bench.homeserver.profile).toEqual({ displayname: "Waggle", avatar_url: "mxc://hive.example/file-8" })
    const before = bench.homeserver.requests.length
    await (await started()).stop()
    expect(bench.homeserver.changes(before)).toEqual([])
  })

  it("stay as a person chose them", async () => {
    await (await started()).stop()
    Object.assign(bench.homeserver.profile, { displayname: "Maja", avatar_url: "mxc://x/maja" })
    await (await started()).stop()
    expect(bench.homeserver.profile).toEqual({ displayname: "Maja", avatar_url: "mxc://x/maja" })
  })
})
