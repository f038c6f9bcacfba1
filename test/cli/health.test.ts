import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { findingInWords } from "../../src/cli/findings.ts"
import { runProgram } from "../../src/cli/program.ts"
import { ailment, readStatus, type Status, writeStatus, writeWaiting } from "../../src/cli/status-file.ts"
import { coopKey, matrixId } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { acquireLock } from "../../src/matrix/lock.ts"
import type { Finding } from "../../src/matrix/room-findings.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waggle-health-"))
})
afterEach(() => {
  process.exitCode = 0
  rmSync(folder, { recursive: true })
})

const about = { coop: coopKey("hive"), room: "#hive:x.org", role: "members" } as const
const findings: Finding[] = [
  { finding: "alias-unknown", ...about },
  { finding: "alias-gone", ...about, alias: "#hive:x.org", code: "M_NOT_FOUND" },
  { finding: "not-joined", ...about, code: "M_FORBIDDEN" },
  { finding: "not-created", ...about, code: "M_FORBIDDEN" },
  { finding: "not-encrypted", ...about },
  { finding: "lacks-power", ...about, ability: "redact" },
  { finding: "lacks-power", ...about, ability: "power" },
  { finding: "unguarded", ...about, guard: "join" },
  { finding: "replaced", ...about },
  { finding: "refused", ...about, do: "restore", person: null, guard: "history", code: "M_FORBIDDEN" },
  { finding: "as-powerful", ...about, person: matrixId("@ana:x.org") },
  { finding: "refused", ...about, do: "invite", person: matrixId("@ana:x.org"), code: "M_FORBIDDEN" },
  { finding: "refused", ...about, role: "task", do: "close", person: null, code: "M_FORBIDDEN" },
  { finding: "task-room-not-created", coop: about.coop, task: 3, code: "M_FORBIDDEN" },
  { finding: "founder-not-joined", ...about, person: matrixId("@ana:x.org"), invited: true },
  { finding: "founder-not-joined", ...about, person: matrixId("@ana:x.org"), invited: false },
]
const well = (at: number): Status => ({
  at,
  pid: 1,
  syncAge: 100,
  crossSigned: true,
  otherIdentity: false,
  clocksApart: null,
  standing: [],
  backup: null,
  fatal: null,
  stopped: false,
  lead: null,
  findings,
})

async function health() {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const environment = { LANG: "en_GB.UTF-8" }
  const code = await runProgram(["health", "--data", folder], { in: Readable.from([]), out, err, environment })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}

describe("waggle health", () => {
  it("ends with 0 where the bot is well, and with 1 and the reason where it is not, or has never been", async () => {
    expect(await health()).toMatchObject({ code: 1, err: expect.stringContaining("No bot has run on") })
    writeStatus(folder, { ...well(Date.now()), fatal: "revoked-token" })
    expect(await health()).toMatchObject({ code: 1, err: expect.stringContaining("has ended with an error") })
    process.exitCode = 0
    const lock = await acquireLock(folder)
    writeStatus(folder, well(Date.now()))
    expect(await health()).toEqual({ code: 0, out: "The bot is well.\n", err: "" })
    await lock.release()
  })

  it("tells at once of a bot that has died, whose last word was that all is well", async () => {
    const lock = await acquireLock(folder)
    writeStatus(folder, well(Date.now()))
    // When the process ends, the operating system releases the lock, just as this line does.
    await lock.release()
    expect(await health()).toMatchObject({ code: 1, err: expect.stringContaining("is not running any more") })
    expect(ailment({ ...well(0), stopped: true }, 0, false)).toBe("stopped")
  })

  it("names the rooms and people that nothing can be said to", async () => {
    const standing = ["M_FORBIDDEN", "held", "fault"].map((why) => ({ to: `!${why}:x.org`, since: 0, why }))
    const lock = await acquireLock(folder)
    writeStatus(folder, { ...well(Date.now()), standing })
    const { code, err } = await health()
    await lock.release()
    expect(code).toBe(1)
    for (const { to } of standing) expect(err).toContain(to)
    expect(err).toContain("(M_FORBIDDEN)")
  })

  it("tells a bot that hangs, one that was stopped, one that its homeserver does not answer, and one whose device is not signed", () => {
    expect(ailment(well(0), 50_000)).toBeNull()
    expect(ailment(well(0), 61_000)).toBe("silent")
    expect(ailment({ ...well(0), stopped: true }, 50_000)).toBe("stopped")
    expect(ailment({ ...well(0), stopped: true, fatal: "revoked-token" }, 50_000)).toBe("fatal")
    expect(ailment({ ...well(0), syncAge: null }, 0)).toBe("deaf")
    expect(ailment({ ...well(0), syncAge: 200_000 }, 0)).toBe("deaf")
    expect(ailment({ ...well(0), clocksApart: 3_600_000 }, 0)).toBe("clocks")
    expect(ailment({ ...well(0), crossSigned: false }, 0)).toBe("unsigned")
  })

  it("tells first that the homeserver shows an identity for the bot that somebody else made", async () => {
    const lock = await acquireLock(folder)
    writeStatus(folder, { ...well(Date.now()), otherIdentity: true, crossSigned: false })
    const { code, err } = await health()
    await lock.release()
    process.exitCode = 0
    expect([code, err]).toEqual([1, expect.stringContaining("shows another identity for the bot")])
    expect(err).toContain("ask its operator")
  })

  it("says of a standby that it waits and who leads, and of who leads whether anybody waits", async () => {
    const leader = { pid: "7", host: "hive1", since: "2026-11-30T10:00:00.000Z" }
    const waiting = { at: Date.now(), pid: process.pid, since: Date.now(), leader }
    writeWaiting(folder, waiting)
    const standby = await health()
    expect(standby).toMatchObject({ code: 0, out: expect.stringContaining("This process waits to take over, since") })
    expect(standby.out).toContain("Process 7 on hive1 leads, since")

    // One that hangs, or has died, is not well.
    writeWaiting(folder, { ...waiting, at: Date.now() - 61_000 })
    expect(await health()).toMatchObject({ code: 1, err: expect.stringContaining("No bot has run on") })
    process.exitCode = 0

    // The standby leads now, or another process with the same folder does.
    const lock = await acquireLock(folder)
    writeWaiting(folder, waiting)
    writeStatus(folder, { ...well(Date.now()), lead: { since: Date.now(), waiting: [] } })
    expect((await health()).out).toMatch(/The bot is well.\nIt leads since .*\nNo other process waits to take over/)
    writeStatus(folder, { ...well(Date.now()), lead: { since: Date.now(), waiting: [{ ...leader, since: "?" }] } })
    expect(await health()).toMatchObject({
      code: 0,
      out: expect.stringContaining("Process 7 on hive1 waits to take over, since ?"),
    })
    await lock.release()
  })

  it("takes a file that is not whole for none", () => {
    writeFileSync(join(folder, "status.json"), '{"at":1')
    expect(readStatus(folder)).toBeNull()
    writeStatus(folder, well(5))
    expect(readStatus(folder)).toEqual(well(5))
  })
})

describe("what the bot lacks in its rooms", () => {
  it.each(["en", "de"] as const)("is said in %s, each for the co-op it is about", (language) => {
    const words = loadWords(language, "UTC")
    const said = findings.map((finding) => findingInWords(finding, words))
    expect(new Set(said).size).toBe(findings.length)
    for (const line of said) expect(line).toContain("hive")
  })
})
