import { MatrixError } from "matrix-js-sdk"
import { afterEach, describe, expect, it } from "vitest"
import type { JsonObject } from "../../src/kernel/rules/objects.ts"
import { matrixId } from "../../src/kernel/rules/types.ts"
import type { FatalError } from "../../src/matrix/fatal.ts"
import { askingType, OneInstallation, runningType } from "../../src/matrix/one-installation.ts"

/** The account's data on the homeserver. Every running installation hears of each change, as from a sync. */
class Account {
  readonly data = new Map<string, JsonObject>()
  readonly written: string[] = []
  readonly alive = new Set<OneInstallation>()
  /** Old data that the server still returns in a sync. */
  stale = new Map<string, JsonObject>()

  port() {
    const type = (path: string) => decodeURIComponent(path.split("/").at(-1) ?? "")
    return {
      me: matrixId("@waggle:hive.example"),
      accountData: (of: string) => this.stale.get(of) ?? this.data.get(of) ?? null,
      request: async (method: string, path: string, _query?: object, body?: JsonObject) => {
        const found = this.data.get(type(path))
        if (method === "GET" && !found) throw new MatrixError({ errcode: "M_NOT_FOUND" }, 404)
        if (method === "GET") return found
        this.data.set(type(path), body ?? {})
        this.written.push(type(path))
        for (const one of this.alive) one.look()
        return {}
      },
    }
  }
}

/** A data folder. `run`: the ID of the last run, which is noted beside the keys. */
class Folder {
  run: string | null = null
  constructor(run: string | null = null) {
    this.run = run
  }
  lastRun = async () => this.run
  setRun = async (run: string) => {
    this.run = run
  }
}

const log = { debug() {}, info() {}, warn() {}, error() {} }
let started: OneInstallation[] = []
afterEach(async () => {
  for (const one of started) await one.stop()
  started = []
})

async function start(account: Account, kept: Folder, place: string, installation = "a") {
  const ended: FatalError[] = []
  const one = new OneInstallation({
    ...{ port: account.port(), kept, installation, host: `host of ${place}`, place, log, patience: 300 },
    onOther: (error) => {
      ended.push(error)
      account.alive.delete(one)
    },
  })
  started.push(one)
  await one.claim()
  account.alive.add(one)
  const die = async () => {
    account.alive.delete(one)
    await one.stop()
  }
  return { one, ended, die }
}

const asked = (account: Account) => account.written.filter((type) => type === askingType).length
const refused = { code: "another-installation", details: { host: "host of here" } }

describe("a restart on the same data", () => {
  it("asks nobody and waits for nothing, also after a crash", async () => {
    const [account, folder] = [new Account(), new Folder()]
    for (let starts = 0; starts < 3; starts += 1) await (await start(account, folder, "here")).die()
    const { ended } = await start(account, folder, "here")
    expect(asked(account)).toBe(0)
    expect(ended).toEqual([])
  })
})

describe("a second installation of the account", () => {
  it.each([
    ["with data of its own", () => new Folder(), "there"],
    ["on a copy of the data folder", (first: Folder) => new Folder(first.run), "there"],
    [
      "on a copy that has the same name on another machine",
      (first: Folder) => new Folder(first.run),
      "here, elsewhere",
    ],
  ] as const)("does not run while the first is alive, and the first goes on: %s", async (_, folderOf, place) => {
    const [account, folder] = [new Account(), new Folder()]
    const first = await start(account, folder, "here")
    await expect(start(account, folderOf(folder), place, "b")).rejects.toMatchObject(refused)
    await expect(start(account, folderOf(folder), place, "b")).rejects.toMatchObject(refused)
    expect(first.ended).toEqual([])
    await first.die()
    await start(account, folder, "here")
  })

  it.each(["another machine", "a new device, or after a restore"])("goes on where nobody is alive: %s", async (how) => {
    const [account, folder] = [new Account(), new Folder()]
    await (await start(account, folder, "here")).die()
    const { ended } = await start(account, how === "another machine" ? folder : new Folder(), "there")
    expect(ended).toEqual([])
  })

  it("takes over from one that is cut off, which stops when it hears of that", async () => {
    const [account, folder] = [new Account(), new Folder()]
    const first = await start(account, folder, "here")
    account.alive.delete(first.one)
    const second = await start(account, new Folder(), "there")
    first.one.look()
    await expect.poll(() => first.ended).toMatchObject([{ code: "another-installation" }])
    expect(first.ended[0]?.details.host).toBe("host of there")
    first.one.look()
    expect(first.ended).toHaveLength(1)
    expect(second.ended).toEqual([])
  })
})

it("a sync that shows what was so before stops nobody", async () => {
  const account = new Account()
  await (await start(account, new Folder(), "there")).die()
  const before = account.data.get(runningType) ?? {}
  const { one, ended } = await start(account, new Folder(), "here")
  account.stale.set(runningType, before)
  one.look()
  await one.stop()
  expect(ended).toEqual([])
})

it("how far the state database is stands there, and stays when somebody is answered", async () => {
  const [account, folder] = [new Account(), new Folder()]
  const { one } = await start(account, folder, "here")
  await one.say("sealed")
  await expect(start(account, new Folder(), "there")).rejects.toMatchObject(refused)
  expect((await one.running())?.state).toBe("sealed")
})
