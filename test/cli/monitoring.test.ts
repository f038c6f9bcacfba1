/** What monitoring programs read of a running bot. */
import { readFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { parse } from "yaml"
import { commands } from "../../commands/index.ts"
import { figuresOf } from "../../src/cli/monitoring/figures.ts"
import { Handled, metricsOf } from "../../src/cli/monitoring/metrics.ts"
import { Monitoring, StandbyPages } from "../../src/cli/monitoring/monitoring.ts"
import { type Served, serveMonitoring } from "../../src/cli/monitoring/serve.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import { CoopBot } from "../support/coop-bot.ts"

const quiet = { debug() {}, info() {}, warn() {}, error() {} }
const health = { syncAge: 1500, crossSigned: true, otherIdentity: false, clocks: null, caughtUpTo: instant(0) }

let bot: CoopBot
let handled: Handled
const served: Served[] = []
beforeEach(async () => {
  bot = await CoopBot.start({ commands })
  handled = new Handled()
})
afterEach(async () => {
  for (const page of served.splice(0)) await page.close()
  await bot.close()
})

const metrics = (over: Partial<typeof health> = {}, more: object = {}) =>
  metricsOf({
    bot: {
      health: () => ({ ...health, ...over }),
      findings: () => [],
      standing: () => [],
      lead: null,
      ...more,
    } as never,
    figures: () => figuresOf(bot.store.knex),
    handled,
  })
const figure = async (name: string) => {
  const line = (await metrics()()).split("\n").find((one) => one.startsWith(`${name} `))
  return line === undefined ? null : Number(line.slice(name.length + 1))
}

async function pages(ailment: () => string | null, port = 0): Promise<string> {
  const page = await serveMonitoring({ port, address: "127.0.0.1" }, { ailment, metrics: metrics() }, quiet)
  if (!page) throw new Error("nothing is served")
  served.push(page)
  return `http://127.0.0.1:${page.port}`
}

describe("the figures", () => {
  it("count the motions of a co-op, and tell nobody that moderators vote on somebody", async () => {
    await bot.ask("ana", "members", "!propose Plant a hedge")
    await bot.ask("ana", "moderators", "!remove --sure @eli Has kept the key to the store")
    expect(await figure('waggle_motions_open{coop="hive",stage="proposal"}')).toBe(1)
    expect(await metrics()()).not.toMatch(/voting|eli|moderators/)
  })

  it("count what waits to be said, and how long the oldest has waited", async () => {
    expect(await figure("waggle_outbox_waiting")).toBe(0)
    expect(await figure("waggle_outbox_oldest_seconds")).toBe(0)
    await bot.ask("ana", "members", "!propose Plant a hedge")
    expect(await figure("waggle_outbox_waiting")).toBeGreaterThan(0)
  })

  it("count each message that is handled by its kind, also one that fails, and those that cannot be decrypted", async () => {
    const failing = handled.counting({ handle: () => Promise.reject(new Error("the disk is full")) })
    const text = { kind: "text" } as never
    await expect(failing.handle(text)).rejects.toThrow("the disk is full")
    const fine = handled.counting({ handle: async () => {} })
    await fine.handle(text)
    await fine.handle({ kind: "undecryptable", reason: "unknown-key" } as never)
    expect(await figure('waggle_message_handling_seconds_count{kind="text"}')).toBe(2)
    expect(await figure('waggle_messages_undecryptable_total{reason="unknown-key"}')).toBe(1)
  })

  it("do not say since when the homeserver is silent, as long as it was never heard", async () => {
    expect(await metrics({ syncAge: null as never })()).toMatch(/^waggle_sync_age_seconds Nan$/im)
    expect(await figure("waggle_sync_age_seconds")).toBe(1.5)
  })

  it("say how old the last good backup is, and whether that is too old", async () => {
    expect(await metrics()()).toMatch(/^waggle_backup_age_seconds Nan$/im)
    const backup = () => ({ good: Date.now() - 3_600_000, late: true, why: "the disk is full" })
    const told = await metrics({}, { backup })()
    expect(Number(/^waggle_backup_age_seconds (\S+)$/m.exec(told)?.[1])).toBeGreaterThan(3599)
    expect(told).toMatch(/^waggle_backup_late 1$/m)
    expect(told).not.toContain("disk")
  })

  it("are all that the alert rules ask for", async () => {
    const file = parse(readFileSync("config/alerts.yaml", "utf8")) as { groups: { rules: { expr: string }[] }[] }
    const asked = new Set(
      file.groups.flatMap(({ rules }) => rules).flatMap(({ expr }) => expr.match(/waggle_\w+/g) ?? []),
    )
    await handled.counting({ handle: async () => {} }).handle({ kind: "undecryptable", reason: "unknown-key" } as never)
    const given = await metrics()()
    expect(asked.size).toBeGreaterThan(5)
    for (const name of asked) expect(given).toMatch(new RegExp(`^${name}(?:\\{| )`, "m"))
  })
})

describe("a standby", () => {
  it("is well while it waits, and not while it cannot ask who leads or begins to lead; it never counts as leading", async () => {
    const waiting = new StandbyPages()
    const port = await freePort()
    const monitoring = new Monitoring({ port, address: "127.0.0.1" }, quiet)
    served.push({ port, close: () => monitoring.close() })
    const asked = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      return [answer.status, await answer.text()] as const
    }
    await monitoring.show(waiting)
    expect(await asked("/healthz")).toEqual([503, "starts\n"])
    waiting.state = "waits"
    expect(await asked("/healthz")).toEqual([200, "waits\n"])
    expect((await asked("/metrics"))[1]).toMatch(/^waggle_leader 0$/m)
    waiting.state = "no-database"
    expect(await asked("/healthz")).toEqual([503, "no-database\n"])
    // It takes over: the same port answers for the bot.
    await monitoring.show({ ailment: () => null, metrics: metrics() })
    expect(await asked("/healthz")).toEqual([200, "well\n"])
    expect((await asked("/metrics"))[1]).toMatch(/^waggle_leader 1$/m)
  })

  it("tries the port again when it takes over, since the process before it may have had it", async () => {
    const other = await serveMonitoring(
      { port: 0, address: "127.0.0.1" },
      { ailment: () => null, metrics: metrics() },
      quiet,
    )
    if (!other) throw new Error("nothing is served")
    const monitoring = new Monitoring({ port: other.port, address: "127.0.0.1" }, quiet)
    served.push({ port: other.port, close: () => monitoring.close() })
    await monitoring.show(new StandbyPages())
    await other.close()
    await monitoring.show({ ailment: () => "deaf", metrics: metrics() })
    expect(await (await fetch(`http://127.0.0.1:${other.port}/healthz`)).text()).toBe("deaf\n")
  })
})

async function freePort(): Promise<number> {
  const page = await serveMonitoring(
    { port: 0, address: "127.0.0.1" },
    { ailment: () => null, metrics: metrics() },
    quiet,
  )
  await page?.close()
  return page?.port ?? 0
}

describe("the pages", () => {
  it("say whether the bot is well, and what it lacks", async () => {
    let wrong: string | null = null
    const at = await pages(() => wrong)
    const well = await fetch(`${at}/healthz`)
    expect([well.status, await well.text()]).toEqual([200, "well\n"])
    wrong = "deaf"
    const deaf = await fetch(`${at}/healthz`)
    expect([deaf.status, await deaf.text()]).toEqual([503, "deaf\n"])
  })

  it("give the figures, and nothing else to anybody", async () => {
    const at = await pages(() => null)
    const answer = await fetch(`${at}/metrics`)
    expect(answer.headers.get("content-type")).toContain("text/plain; version=0.0.4")
    expect(await answer.text()).toContain("# TYPE waggle_outbox_waiting gauge")
    expect((await fetch(`${at}/`)).status).toBe(404)
    expect((await fetch(`${at}/metrics`, { method: "POST", body: "x" })).status).toBe(405)
  })

  it("are missing where their port is taken, and the bot goes on", async () => {
    const at = await pages(() => null)
    const port = Number(new URL(at).port)
    const told: string[] = []
    const log = { ...quiet, error: (_: object, message: string) => void told.push(message) }
    expect(
      await serveMonitoring({ port, address: "127.0.0.1" }, { ailment: () => null, metrics: metrics() }, log),
    ).toBe(null)
    expect(told).toEqual(["monitoring programs get no answer: the port cannot be used"])
  })
})
