/** The demo in a process of its own, as people start it. It uses the homeserver that all tests share. */
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { expectSameBooks } from "../support/demo-books.ts"
import { type DemoLine, DemoProcesses } from "../support/demo-process.ts"

let demos: DemoProcesses
let folder = ""
beforeAll(async () => {
  demos = await DemoProcesses.begin()
  folder = demos.folder
})
afterAll(() => demos.close())

const waggle = (...args: string[]) => demos.run(...args)

describe("the demo's story", () => {
  let lines: DemoLine[] = []
  let out = ""
  let data = ""

  beforeAll(async () => {
    data = join(folder, "data")
    const transcript = join(folder, "transcript.jsonl")
    const told = await waggle("demo", "--exit", "--transcript", transcript, "--data", data)
    expect(told).toMatchObject({ code: 0, err: expect.not.stringContaining("otherwise") })
    out = told.out
    lines = (await readFile(transcript, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    // The story takes a minute or two on a quiet machine, and several on a busy one.
  })

  it("goes as it is written, in everybody's sight", () => {
    for (const said of [
      "🔒 Members",
      "Did you mean `!alternative M1",
      "you sent option 2 twice",
      "M1 is carried: Stay, but switch the tariff (3 of 5 ballots; needed: 3)",
      "Leave things as they are: 1. Tied: ",
      ". No earlier round tells them apart, so the lot that was fixed at the opening decides: “",
      "The file agrees with itself",
      "That is the SHA-256 that you named, so this is that file.",
      "The lot was fixed by the commitment that you named.",
      "public minutes: whole",
      "fay is a permanent member now.",
      "cem is a moderator now, in place of ben.",
      "dee is the treasurer now.",
      "dee is no longer treasurer. The treasury is frozen until another is elected",
      "The removal of eli is announced to everybody as M8.",
      "M8 · Remove eli from the co-op: eli answers.",
      "eli is no longer a member.",
      "ben is the treasurer now. The treasury, frozen until now, is open again.",
      "T1 · A website for a bakery is agreed: gil takes offer 1, 300.00 EUR",
      "80.00 EUR: 2/3 of 60% of 200.00 EUR for T1, for work; budget M10",
      "3 payments are booked, and I have asked their receivers to confirm.",
      "liabilities:dues:@ana:waggle.test -80.00 EUR",
    ])
      expect(out.replaceAll(/\s+/g, " ")).toContain(said)
  })

  it("is written down a message a line, each once", () => {
    for (const line of lines)
      expect(line).toEqual({
        room: expect.stringMatching(/^(Members|Lobby|Moderators|Treasury|T1|direct:(ana|ben|cem|dee|eli|fay|gil))$/),
        sender: expect.stringMatching(/^@\w.*:/),
        encrypted: expect.any(Boolean),
        body: expect.any(String),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      })
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(lines.length)
    expect(lines.filter(({ body }) => body.startsWith("M1 is carried"))).toHaveLength(1)
    expect(new Set(lines.filter(({ room }) => room === "Members").map(({ sender }) => sender)).size).toBe(7)
  })

  it("has everything encrypted, ballots above all", () => {
    // Only messages in the lobby may be unencrypted, since the lobby is open to everybody.
    const inTheOpen = lines.filter(({ encrypted }) => !encrypted)
    expect(inTheOpen.map(({ room, body }) => [room, body.split("\n", 1)[0]])).toEqual([
      ["Lobby", "!task new A website for a bakery"],
      ["Lobby", "T1 · A website for a bakery has reached the members of Hive."],
    ])
    const decision = lines.slice(
      0,
      lines.findIndex(({ body }) => body.includes("M2 ·")),
    )
    const ballots = decision.filter(({ body }) => /^(!vote M1 )?\d([ >]\d)*$/.test(body))
    expect(ballots.filter(({ room }) => room === "Members").map(({ body }) => body)).toEqual(["!vote M1 4"])
    expect(ballots.filter(({ room }) => room.startsWith("direct:"))).toHaveLength(7)
  })

  it("tells of a first vote on a removal in the moderators' room and to its voters, and nowhere else", () => {
    const told = lines.filter(({ body }) => /\bR1\b/.test(body)).map(({ room }) => room)
    expect(new Set(told)).toEqual(new Set(["Moderators", "direct:ana", "direct:cem"]))
  })

  it("keeps what each was paid, and account numbers above all, between each of them and the treasurer", () => {
    const roomsOf = (words: string) => new Set(lines.filter(({ body }) => body.includes(words)).map(({ room }) => room))
    expect(roomsOf("NL91 ABNA")).toEqual(new Set(["direct:ana"]))
    expect(roomsOf("FR14 2004")).toEqual(new Set(["direct:cem"]))
    expect(roomsOf("40.00 EUR")).toEqual(new Set(["direct:ana", "direct:cem", "Treasury"]))
    expect(roomsOf("60.00 EUR for pay run")).toEqual(new Set(["direct:cem"]))
    expect(lines.filter(({ room, body }) => room === "Members" && /IBAN|payrun|P1\b/.test(body))).toEqual([])
  })

  it("leaves data on which other commands work", async () => {
    expect(await waggle("recount", join(data, "M1-count.json"))).toMatchObject({ code: 0 })
    expect(await waggle("verify", "--data", data)).toMatchObject({ code: 0, out: expect.stringContaining("whole") })
    expect(await waggle("check", join(data, "waggle.yaml"))).toMatchObject({ code: 0 })
    await expectSameBooks(data, null)
  })

  it("does not run on the data of an earlier run", async () => {
    const second = await waggle("demo", "--exit", "--data", data)
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining("data of an earlier run") })
  })
})

describe("the demo's prompt", () => {
  it("lets one type as any of the people", async () => {
    const child = demos.start("demo", "--no-story")
    child.stdin?.end("/as ben\n/dm\n!motions\n/room members\n!ballots\n/room moderators\n!motions\n/nonsense\n/quit\n")
    const { code, out, err } = await demos.ended(child)
    expect({ code, err: err.replace(/^homeserver: .*\n/gm, "") }).toEqual({ code: 0, err: "" })
    const typed = out.slice(out.indexOf("Your turn"))
    expect(typed).toContain("ben  🔒 direct message to Waggle\n  !motions")
    expect(typed).toContain("Waggle  🔒 direct message to ben\n    No motion is open.")
    expect(typed).toContain("You are ben: Members.")
    expect(typed).toContain("Waggle  🔒 Members, in reply to ben\n    `!ballots` belongs in a direct message with me")
    expect(typed).toContain("ben is not in Moderators.")
    expect(typed).toContain("Try: !propose A cat for the office, then !early M1")
    expect(typed).toContain("There is no /nonsense here.")
  })

  it("stays up without input, and ends in order when it is told to", async () => {
    const child = demos.start("demo", "--no-story")
    child.stdin?.end()
    const output = demos.ended(child)
    child.stdout?.on("data", (chunk) => String(chunk).includes("stays up until it is ended") && child.kill("SIGTERM"))
    expect(await output).toMatchObject({ code: 0, out: expect.stringContaining("Log in with any Matrix client") })
  })

  it("ends in order while it is still starting, too", async () => {
    const child = demos.start("demo")
    const output = demos.ended(child)
    child.stdout?.on("data", (chunk) => String(chunk).includes("Starting Waggle") && child.kill("SIGINT"))
    expect(await output).toMatchObject({ code: 130, out: expect.not.stringContaining("The ballots") })
  })

  it("leaves nothing behind", async () => {
    expect((await readdir(folder)).filter((name) => !["data", "transcript.jsonl"].includes(name))).toEqual([])
  })
})
