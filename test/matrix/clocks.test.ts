/** This machine's clock and the homeserver's. If one of them jumps, votes are not affected. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { Scheduler } from "../../src/bot/scheduler.ts"
import { dues } from "../../src/composed.ts"
import { instant, matrixId } from "../../src/kernel/rules/types.ts"
import { ClockCheck, clocksAgree } from "../../src/matrix/clock-check.ts"
import { SyncTap } from "../../src/matrix/sync-tap.ts"
import { TestBot } from "../support/bot.ts"
import { loose } from "../support/database.ts"

const minute = 60_000
const hour = 60 * minute
const me = matrixId("@waggle:hive.example")

/** A co-op with the real scheduler behind the real syncs. The test controls time, both clocks and the connection. */
class Machine {
  readonly bot: TestBot
  readonly log: { level: string; details: object }[] = []
  /** How many milliseconds each clock is ahead of the real time: this machine's (`ahead`) and the homeserver's (`theirsAhead`). */
  ahead = 0
  theirsAhead = 0
  dated = true
  news: object[] = []
  readonly #tap: SyncTap
  readonly clocks: ClockCheck
  readonly #scheduler: Scheduler
  #time: number
  readonly #fetch: typeof fetch

  constructor(bot: TestBot) {
    this.bot = bot
    this.#time = bot.clock.now()
    const note = (level: string) => (details: object) => void this.log.push({ level, details })
    const log = { debug() {}, info: note("info"), warn: note("warn"), error: note("error") }
    this.clocks = new ClockCheck({ clock: bot.clock, limit: minute, log, ticks: () => this.#time })
    this.#tap = new SyncTap({ store: bot.store, clock: bot.clock, me: () => me, log, clocks: this.clocks })
    this.#scheduler = new Scheduler({
      dues,
      todos: [],
      store: bot.store,
      clock: bot.clock,
      coop: (key) => bot.coops.find((coop) => coop.key === key) ?? null,
      caughtUp: () => this.clocks.upTo(this.#tap.horizon),
      welcomeArrived: async () => {},
      waiting: () => [],
      isUnread: () => false,
      hurry: () => {},
      fault: (error) => {
        throw error
      },
    })
    this.#fetch = this.#tap.fetchWrapper(async () => {
      const date = new Date(this.#time + this.theirsAhead).toUTCString()
      const timeline = { events: this.news.splice(0) }
      const body = { next_batch: "s", rooms: { join: { "!members-hive:hive.example": { timeline } } } }
      return Response.json(body, { headers: this.dated ? { date } : {} })
    })
  }

  /** Sets the real time. The machine's clock may show something else. */
  at(time: number): void {
    this.#time = time
    this.bot.clock.set(instant(time + this.ahead))
  }

  async sync(): Promise<void> {
    await this.#fetch("https://hive.example/_matrix/client/v3/sync?timeout=0&since=s")
    await this.#tap.journaled()
  }

  /** Does everything that is due. Returns the stage of M1. */
  async look(): Promise<string> {
    await this.#scheduler.runDue()
    return (await loose(this.bot.store.knex)("motions").first("stage"))?.stage
  }

  /** Casts a voter's ballot, which arrives now. `sent`: the real time when the voter sent it. */
  vote(who: string, sent: number): Promise<string> {
    return this.bot.ask(who, "direct", "1", {
      sentAt: instant(Math.min(sent + this.theirsAhead, this.bot.clock.now())),
    })
  }

  warnings = (): object[] => this.log.filter(({ level }) => level === "warn").map(({ details }) => details)
}

let bot: TestBot
let machine: Machine
/** The moment at which the vote on M1 ends. */
let end: number

beforeEach(async () => {
  const motions = { decision: { proposalStage: "PT1H", votingStage: "P1D", quorum: "0/1" } }
  bot = await TestBot.start({ commands, settings: { motions } })
  await bot.say("ana", "members", "!propose Move")
  machine = new Machine(bot)
  machine.at(bot.clock.now() + hour + minute)
  await machine.sync()
  expect(await machine.look()).toBe("voting")
  end = Number((await bot.store.knex("motions").first("voting_ends_at"))?.voting_ends_at)
})
afterEach(() => bot.close())

describe("this machine's clock", () => {
  it("ends no vote by jumping an hour forward, and who votes in time is counted", async () => {
    machine.at(end - 30 * minute)
    await machine.sync()
    machine.ahead = hour
    machine.at(end - 29 * minute)
    expect(await machine.look()).toBe("voting")
    await machine.sync()
    expect(await machine.look()).toBe("voting")
    machine.at(end - 10 * minute)
    await machine.vote("ana", end - 10 * minute)
    machine.ahead = 0
    machine.at(end + minute)
    await machine.sync()
    expect(await machine.look()).toBe("closed")
    expect(await bot.ask("ben", "members", "!result M1")).toContain("carried: Move (1 of 1")
  })

  it("ends no vote early by going back an hour from a wrong time, with the homeserver out of reach", async () => {
    machine.ahead = hour
    machine.at(end - 59 * minute)
    await machine.sync()
    machine.ahead = 0
    machine.at(end - 58 * minute)
    // The connection is gone, so people's ballots do not arrive.
    machine.at(end + 30_000)
    expect(await machine.look()).toBe("voting")
    await machine.vote("ana", end - 10 * minute)
    await machine.sync()
    machine.at(end + 60_000)
    await machine.sync()
    expect(await machine.look()).toBe("closed")
    expect(await bot.ask("ben", "members", "!result M1")).toContain("carried: Move (1 of 1")
  })

  it("ends nothing while it is an hour behind, also once it has come to the deadline itself", async () => {
    machine.ahead = -hour
    machine.at(end + 61 * minute)
    await machine.sync()
    expect(await machine.look()).toBe("voting")
    machine.ahead = 0
    machine.at(end + 62 * minute)
    await machine.sync()
    expect(await machine.look()).toBe("closed")
  })

  it("may go wrong during a sync that takes long, in either direction", async () => {
    for (const jump of [hour, -hour]) {
      machine.at(end - 10 * minute)
      const asked = machine.clocks.mark()
      machine.ahead = jump
      machine.at(end - 9 * minute)
      expect(machine.clocks.momentOf(asked)).toBe(end + jump - 10 * minute)
      machine.ahead = 0
    }
  })

  it("counts as wrong at once where it jumps while the homeserver is out of reach", async () => {
    machine.ahead = -hour
    machine.at(end - 2 * hour)
    expect(machine.clocks.apart()).toMatchObject({ ours: end - 3 * hour })
    expect(machine.clocks.upTo(instant(end))).toBeNull()
  })

  it("is not wrong for having a few seconds more or less, and then a vote ends when that has passed at both", async () => {
    machine.ahead = 20_000
    machine.at(end - 5_000)
    await machine.sync()
    expect(machine.clocks.apart()).toBeNull()
    expect(await machine.look()).toBe("voting")
    machine.at(end + 3_000)
    await machine.sync()
    expect(await machine.look()).toBe("closed")
  })
})

describe("the homeserver's clock", () => {
  it("ends no vote by jumping, whichever way", async () => {
    for (const jump of [hour, -hour]) {
      machine.theirsAhead = jump
      machine.at(end + minute)
      await machine.sync()
      expect(await machine.look()).toBe("voting")
    }
    machine.theirsAhead = 0
    await machine.sync()
    expect(await machine.look()).toBe("closed")
  })

  it("is known by the bot's own messages where answers bear no date, and never by what others' homeservers date", async () => {
    machine.dated = false
    const event = (sender: string, ts: number) => ({
      ...{ event_id: `$${sender}-${ts}`, sender, type: "m.room.message", content: {} },
      ...{ origin_server_ts: ts, unsigned: { age: 1000, transaction_id: "waggle-1-x" } },
    })
    machine.at(end - hour)
    machine.news = [event("@eve:elsewhere.example", end + 1000 * hour)]
    await machine.sync()
    expect(machine.clocks.apart()).toBeNull()
    machine.news = [event(me, end - 1000)]
    await machine.sync()
    expect(machine.clocks.apart()).toEqual({ ours: end - hour, theirs: end })
  })

  it("is not taken from what a cache has kept", async () => {
    const old = { date: new Date(end - 5 * hour).toUTCString(), age: "3600" }
    machine.clocks.answered(new Headers(old), machine.clocks.mark())
    expect(machine.clocks.apart()).toBeNull()
  })
})

describe("a look at a bot that does not run", () => {
  it("asks the homeserver for its time, and takes none that does not answer for wrong", async () => {
    let ahead = 0
    const server = createServer((_, answer) =>
      answer.writeHead(200, { date: new Date(Date.now() + ahead).toUTCString() }).end("{}"),
    )
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await clocksAgree(url, hour)).toBe(true)
    ahead = 5 * hour
    expect(await clocksAgree(url, hour)).toBe(false)
    await new Promise((closed) => server.close(closed))
    expect(await clocksAgree(url, hour)).toBe(true)
  })
})

describe("what is said while the clocks do not agree", () => {
  it("stands in the log once, and once more when they agree again", async () => {
    const before = machine.log.length
    machine.ahead = -hour
    for (const minutes of [1, 2, 3]) {
      machine.at(end - 3 * hour + minutes * minute)
      await machine.sync()
    }
    machine.ahead = 0
    machine.at(end - 2 * hour)
    await machine.sync()
    await machine.sync()
    expect(machine.log.slice(before).map(({ level }) => level)).toEqual(["warn", "info"])
    expect(machine.warnings().at(-1)).toEqual({ homeserverAheadBySeconds: 3600 })
  })

  it("stands in answers that tell of a deadline, and in no others", async () => {
    await bot.close()
    const apart = { ours: instant(end - hour), theirs: instant(end) }
    bot = await TestBot.start({ commands, ports: { apart: () => apart } })
    const told = /My clock says .*the homeserver’s/
    expect(await bot.ask("ana", "members", "!propose Move")).toMatch(told)
    expect(await bot.ask("ana", "members", "!motion M1")).toMatch(told)
    // The refusal says when voting begins, so it tells of a deadline.
    expect(await bot.ask("ana", "direct", "!vote M1 1")).toMatch(told)
    expect(await bot.ask("ana", "members", "!members")).not.toMatch(told)
  })
})

it("a homeserver's clock that is behind makes moments of whole milliseconds, as databases keep them", () => {
  const now = instant(Date.parse("2026-11-20T16:00:00Z"))
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  let tick = 0.25
  const clocks = new ClockCheck({ clock: { now: () => now }, limit: minute, log, ticks: () => tick })
  const asked = clocks.mark()
  tick = 3.125
  clocks.answered(new Headers({ date: new Date(now - 5_000).toUTCString() }), asked)
  tick = 7.0625
  expect(clocks.lag).toBeGreaterThan(3_000)
  expect(clocks.lag % 1).toBe(0)
})
