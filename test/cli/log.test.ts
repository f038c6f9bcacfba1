import { describe, expect, it } from "vitest"
import { createLog } from "../../src/cli/log.ts"
import type { LogLevel } from "../../src/config/schema.ts"

function logging(format: "json" | "plain", level: LogLevel = "info") {
  const lines: string[] = []
  return { lines, log: createLog({ level, format, destination: { write: (line) => lines.push(line) } }) }
}

const nasty = () => ({
  accessToken: "hunter2",
  access_token: "hunter2",
  password: "hunter2",
  masterKey: "hunter2",
  recovery_key: "hunter2",
  key: "hunter2",
  headers: { authorization: "Bearer hunter2" },
  event: { type: "m.room.message", content: { body: "hunter2", formatted_body: "hunter2" } },
  deep: [{ a: { b: { ciphertext: "hunter2", ballot: ["hunter2"], ranking: "hunter2" } } }],
  map: new Map([["secret", "hunter2"]]),
  bytes: Buffer.from("hunter2"),
  url: "https://matrix.example.org/sync?access_token=hunter2&since=s1",
  database: "postgres://waggle:hunter2@localhost/x",
})

describe("the log", () => {
  it.each(["json", "plain"] as const)("shows no secret and no text of people, as %s", (format) => {
    const { lines, log } = logging(format)
    log.info(nasty(), "started")
    log.child(nasty()).warn("again")
    const error = new Error("insert into ballots values ('hunter2')\n    at hunter2 (/x.ts:1:1)")
    log.error(Object.assign(error, { code: "SQLITE_FULL", data: nasty(), cause: new Error("hunter2") }))
    log.error({ err: error, room: "!a:example.org" }, "failed")
    log.info("token syt_aHVudGVyMg_hunter2hunter2_1abcde and access_token=hunter2")
    log.info({ kept: "yes" }, "number %d of %s", 3, "things")
    const all = lines.join("")
    expect(all).not.toContain("hunter2")
    for (const kept of [
      "started",
      "m.room.message",
      "since=s1",
      "SQLITE_FULL",
      "!a:example.org",
      "log.test.ts",
      "number 3 of things",
    ])
      expect(all).toContain(kept)
  })

  it("writes one JSON object a line, with a level that has a name", () => {
    const { lines, log } = logging("json")
    log.info({ rooms: 3 }, "ready")
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "info", rooms: 3, msg: "ready" })
  })

  it("writes plain lines for people", () => {
    const { lines, log } = logging("plain")
    log.warn({ rooms: 3, name: "two words" }, "ready")
    expect(lines[0]).toMatch(/^\S+T\S+Z warn {2}ready rooms=3 name="two words"\n$/)
  })

  it("writes as much as the configuration asks for", () => {
    const { lines, log } = logging("json", "warn")
    log.info("not this")
    log.warn("this")
    expect(lines).toHaveLength(1)
  })

  it.each(["json", "plain"] as const)("is neither filled nor steered by what others chose, as %s", (format) => {
    const { lines, log } = logging(format)
    const device = `ABC\u001B[2J\u009B1m\u202Egnp.exe\r\n${"x".repeat(60_000)}`
    log.warn(
      { device, list: Array(5000).fill("y"), [`k\u001B${"z".repeat(5000)}`]: 1 },
      "a message could not be decrypted",
    )
    const all = lines.join("")
    expect(all.length).toBeLessThan(2000)
    expect(all.slice(0, -1)).not.toMatch(/[\p{Cc}\u202E]/u)
    expect(all).toContain("ABC\\")
    expect(all).toContain("u{1b}[2J")
  })
})
