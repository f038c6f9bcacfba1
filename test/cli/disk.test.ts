/**
 * A disk that is full or read-only, or a folder of another user. A bot that starts reports the problem. A bot that already runs goes on.
 */
import { fork } from "node:child_process"
import { once } from "node:events"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { onDisk } from "../../src/cli/disk.ts"
import { keepStatus } from "../../src/cli/keep-status.ts"
import { startBot } from "../../src/cli/start-bot.ts"
import { readStatus } from "../../src/cli/status-file.ts"
import { parseConfig } from "../../src/config/load.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import { FatalError } from "../../src/matrix/fatal.ts"
import { SqliteFile } from "../../src/matrix/sqlite-file.ts"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waggle-disk-"))
})
afterEach(() => rm(folder, { recursive: true }))

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const configOf = (data: string, homeserver = "https://hive.example") =>
  JSON.stringify({
    ...{ homeserver, user: "@waggle:hive.example", data },
    coops: { hive: { name: "Hive", founders: ["@ana:hive.example"] } },
  })
const codeOf = (error: unknown) => (error instanceof FatalError ? [error.code, error.details.path] : error)

describe("a start", () => {
  it("says that there is no room where SQLite finds none", async () => {
    const file = await SqliteFile.open(join(folder, "small.sqlite"))
    await file.exec("PRAGMA max_page_count = 2; CREATE TABLE t (x)")
    const error = await file.run("INSERT INTO t VALUES (?)", ["x".repeat(100_000)]).catch((error: unknown) => error)
    await file.close()
    expect(codeOf(onDisk(error, folder))).toEqual(["disk-full", folder])
    const crypto = new FatalError("crypto-store-failed", { why: "SQLITE_FULL" }, error)
    expect(codeOf(onDisk(crypto, folder))).toEqual(["disk-full", folder])
  })

  it.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EROFS", "disk-read-only"],
    ["SQLITE_READONLY", "disk-read-only"],
    ["EACCES", "disk-refused"],
    ["SQLITE_CANTOPEN", "disk-refused"],
    ["SQLITE_IOERR", "disk-broken"],
  ])("says what %s means", (code, said) => {
    const error = Object.assign(new Error("x"), { code, path: "/data/lock.json" })
    expect(codeOf(onDisk(new Error("about it", { cause: error }), folder))).toEqual([said, "/data/lock.json"])
  })

  it("takes for the disk's neither what the network refuses nor what is known already", () => {
    const network = Object.assign(new Error("x"), { code: "EACCES", syscall: "connect" })
    const known = new FatalError("wrong-master-key", { file: "x" })
    for (const error of [network, known, new Error("x")]) expect(onDisk(error, folder)).toBe(error)
  })

  it("names the place where no folder can be made, and leaves nothing running", async () => {
    await writeFile(join(folder, "file"), "")
    const data = join(folder, "file", "data")
    const config = parseConfig(configOf(data), "test.yaml")
    const secrets = { password: "x", accessToken: null, masterKey: Buffer.alloc(32) }
    const error = await startBot(config, secrets, { log: silent }).catch((error: unknown) => error)
    expect(codeOf(error)).toEqual(["disk-refused", data])
  })
})

describe("a bot that runs", () => {
  const bot = {
    health: () => ({
      ...{ syncAge: 1, crossSigned: true, otherIdentity: false, fatal: null },
      ...{ caughtUpTo: instant(0), clocks: null },
    }),
    findings: () => [],
    standing: () => [],
    lead: null,
  }

  it("goes on where it cannot say how it is, tells its log once, and says it again once it can", async () => {
    const said: object[] = []
    const data = join(folder, "data")
    const status = keepStatus(data, bot, { ...silent, error: (details: object) => void said.push(details) })
    status.end(null)
    expect(said).toHaveLength(1)
    await mkdir(data)
    status.end(null)
    expect(readStatus(data)).toMatchObject({ stopped: true })
  })

  it("ends in order when its terminal is closed, also while it starts", async () => {
    const asked = Promise.withResolvers<() => void>()
    const server = createServer((_, answer) => asked.resolve(() => answer.writeHead(500).end()))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const file = join(folder, "coop.yaml")
    await writeFile(file, configOf("./data", `http://127.0.0.1:${(server.address() as AddressInfo).port}`))
    const child = fork(join(import.meta.dirname, "../../src/cli/waggle.ts"), ["start", file], {
      env: { ...process.env, WAGGLE_PASSWORD: "x", LANG: "en_GB.UTF-8" },
      silent: true,
    })
    const ended = once(child, "exit")
    const stopping = new Promise<void>((resolve) =>
      child.stdout?.on("data", (text) => void (String(text).includes("stopping") && resolve())),
    )
    const answer = await asked.promise
    child.kill("SIGHUP")
    await Promise.race([stopping, ended])
    answer()
    const [code, signal] = await ended
    server.close()
    expect({ code, signal }).toEqual({ code: 1, signal: null })
  })
})
