/** Which PostgreSQL server the bot uses where several are named, and how it notices one that is gone or was replaced. */
import { setTimeout as sleep } from "node:timers/promises"
import { describe, expect, it } from "vitest"
import { type PostgresSession, takingForUs } from "../../../src/kernel/store/postgres-lock.ts"
import {
  endIfCutOff,
  serversOf,
  standingOf,
  type Watched,
  writingServer,
} from "../../../src/kernel/store/postgres-servers.ts"

describe("an address of several servers", () => {
  it.each([
    ["postgres://waggle@one/hive", ["postgres://waggle@one/hive"]],
    ["postgres://waggle@one,two:5433/hive", ["postgres://waggle@one:5433/hive", "postgres://waggle@two:5433/hive"]],
    [
      "postgres://waggle@localhost/hive?host=/run/a,/run/b&port=5432,5433",
      [
        "postgres://waggle@localhost/hive?host=%2Frun%2Fa&port=5432",
        "postgres://waggle@localhost/hive?host=%2Frun%2Fb&port=5433",
      ],
    ],
  ])("%s stands for each of them", (location, servers) => {
    expect(serversOf(location)).toEqual(servers)
  })

  const standing = (servers: Record<string, string | null | Error>) => async (server: string) => {
    const timeline = servers[server]
    if (timeline === undefined || timeline instanceof Error) throw timeline ?? new Error("no such server")
    return { timeline }
  }
  const gone = new Error("connect ECONNREFUSED")

  it("leads to the one that writes, whichever of them is away or only reads", async () => {
    expect(await writingServer(["one", "two"], standing({ one: "00000001", two: null }))).toBe("one")
    expect(await writingServer(["one", "two"], standing({ one: gone, two: "00000002" }))).toBe("two")
  })

  it("leads to the one that was promoted last, when the server that it replaced is back and writes too", async () => {
    expect(await writingServer(["one", "two"], standing({ one: "00000009", two: "0000000A" }))).toBe("two")
  })

  it("leads nowhere while none of them writes, and says why", async () => {
    await expect(writingServer(["one", "two"], standing({ one: gone, two: null }))).rejects.toThrow("replica")
    await expect(writingServer(["one", "two"], standing({ one: gone, two: gone }))).rejects.toThrow("ECONNREFUSED")
  })
})

/** A session with a server of this timeline, on which the lock is free. */
const session = (timeline: string | null): PostgresSession => ({
  setTypeParser() {},
  query: async () => ({ rows: [{ timeline, name: "hive", ours: true }] }),
  end: async () => {},
  on: () => {},
  readyForQuery: true,
  connection: { stream: { bytesRead: 0, destroy() {} } },
})

describe("the session that writes", () => {
  it("is not taken from a replica that was promoted meanwhile, which may lack the last transactions", async () => {
    let replaced = 0
    const take = takingForUs({ replaced: () => replaced++ })
    await take(session("00000001"))
    await take(session("00000001"))
    expect(replaced).toBe(0)
    await expect(take(session("00000002"))).rejects.toThrow("another server answers than before")
    expect(replaced).toBe(1)
  })

  it("is not taken from a server that only reads: it would write all at once when it is promoted", async () => {
    await expect(takingForUs()(session(null))).rejects.toMatchObject({ code: "25006" })
  })

  it("is taken from a server that keeps its timeline to itself", async () => {
    const asked: string[] = []
    const query = async (sql: string) => {
      asked.push(sql)
      if (asked.length === 1) throw Object.assign(new Error("permission denied"), { code: "42501" })
      return { rows: [{ timeline: "" }] }
    }
    expect(await standingOf({ query })).toEqual({ timeline: "" })
  })
})

describe("a connection that hangs", () => {
  class Line implements Watched {
    readyForQuery = true
    ended: Error | null = null
    readonly connection = {
      stream: {
        bytesRead: 0,
        destroy: (error: Error) => {
          this.ended = error
        },
      },
    }
  }
  const quick = { every: 2, patience: 10 }
  const until = async (holds: () => boolean) => {
    while (!holds()) await sleep(2)
  }

  it("is ended when its server owes an answer and cannot be reached anew, as a passing fault", async () => {
    const line = new Line()
    const unwatch = endIfCutOff(line, async () => false, quick)
    // An answer comes, and at once something more is asked, which is never answered.
    line.connection.stream.bytesRead += 10
    line.readyForQuery = false
    await until(() => line.ended !== null)
    expect(line.ended).toMatchObject({ code: "ETIMEDOUT" })
    unwatch()
  })

  it("stays while nothing is asked, and while its server can be reached: a query may take long", async () => {
    const [idle, busy] = [new Line(), new Line()]
    busy.readyForQuery = false
    let asked = 0
    const watches = [
      endIfCutOff(idle, async () => false, quick),
      endIfCutOff(
        busy,
        async () => {
          asked += 1
          return true
        },
        quick,
      ),
    ]
    await until(() => asked >= 3)
    expect([idle.ended, busy.ended]).toEqual([null, null])
    for (const unwatch of watches) unwatch()
  })
})
