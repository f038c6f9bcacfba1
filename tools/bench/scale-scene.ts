/**
 * A co-op of hundreds or thousands of members with their direct rooms, beside an empty one of another bot and the bare SDK, on the stand-in
 * homeserver or a real one. One member asks with a real client; the others have real keys and no client.
 */
import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "knex"
import { openToRead } from "../../src/kernel/store/database.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { registerUser } from "../homeserver/registration.ts"
import { startHomeserver } from "../homeserver.ts"
import type { BotGiven, BotReady } from "./bot-process.ts"
import { type Child, startChild } from "./child.ts"
import { LightMember } from "./light-member.ts"
import type { StandInReady } from "./stand-in/server.ts"

interface Account {
  readonly userId: string
  readonly password: string
}

/** A bot of the scene, which can be stopped and started again with all that it has. */
export interface SceneBot extends Account {
  readonly config: object
  readonly masterKey: string
  readonly data: string
  child: Child<BotReady>
}

export interface BareAnswer {
  readonly ms: number
  readonly rooms: readonly string[]
  readonly answered: number
}

export class ScaleScene {
  readonly members: readonly LightMember[]
  readonly asker: MemberClient
  readonly large: SceneBot
  readonly empty: SceneBot
  readonly bare: Child<unknown>
  readonly bareId: string
  /** How many milliseconds the founding of the large co-op took. */
  readonly founding: number
  readonly #stop: (() => Promise<unknown>)[]

  private constructor(
    parts: Pick<ScaleScene, "members" | "asker" | "large" | "empty" | "bare" | "bareId" | "founding">,
    stop: (() => Promise<unknown>)[],
  ) {
    this.members = parts.members
    this.asker = parts.asker
    this.large = parts.large
    this.empty = parts.empty
    this.bare = parts.bare
    this.bareId = parts.bareId
    this.founding = parts.founding
    this.#stop = stop
  }

  static async open(
    size: number,
    { real, say }: { readonly real: boolean; readonly say: (line: string) => void },
  ): Promise<ScaleScene> {
    const stop: (() => Promise<unknown>)[] = []
    const server = real ? await startHomeserver() : await standIn()
    stop.push(() => server.stop())
    const run = randomBytes(4).toString("hex")
    const account = async (name: string): Promise<Account> => {
      const password = randomBytes(12).toString("base64url")
      return { ...(await registerUser(server, `${name}-${run}`, password)), password }
    }
    const homeserverUrl = server.url
    const first = await account("asker")
    const asker = await MemberClient.login({ homeserverUrl, ...first })
    const members: LightMember[] = []
    for (let number = 1; number < size; number += 1)
      members.push(await LightMember.login({ homeserverUrl, ...(await account(`m${number}`)) }))
    say(`${size} people have their keys`)
    const all = [first, ...members].map(({ userId }) => userId)
    const large = await startBot(homeserverUrl, await account("large"), all)
    stop.push(() => large.child.stop())
    const founding = large.took
    const empty = await startBot(homeserverUrl, await account("empty"), all.slice(0, 3))
    stop.push(() => empty.child.stop())
    const bareAccount = await account("bare")
    const bare = await startChild("bare-process.ts", { homeserverUrl, ...bareAccount })
    stop.push(() => bare.stop())
    stop.push(async () => asker.stop())
    for (const { data } of [large, empty]) stop.push(() => rm(data, { recursive: true, force: true }))
    return new ScaleScene({ members, asker, large, empty, bare, bareId: bareAccount.userId, founding }, stop)
  }

  /** A connection that only reads the state database of a bot, while that runs. The caller closes it. */
  database({ data }: SceneBot): Knex {
    return openToRead(join(data, "waggle.sqlite"))
  }

  /** Lets only these of the processes run. */
  run(...who: readonly Child<unknown>[]): void {
    for (const child of [this.large.child, this.empty.child, this.bare])
      who.includes(child) ? child.resume() : child.pause()
  }

  async close(): Promise<void> {
    this.run(this.large.child, this.empty.child, this.bare)
    for (const stop of this.#stop.toReversed()) await stop()
  }
}

async function standIn() {
  const child = await startChild<StandInReady>("stand-in/server.ts", { serverName: "waggle.test" })
  return { url: child.ready.url, registrationSecret: "none", stop: () => child.stop() }
}

async function startBot(
  homeserver: string,
  account: Account,
  founders: readonly string[],
): Promise<SceneBot & { took: number }> {
  const data = await mkdtemp(join(tmpdir(), "waggle-scale-"))
  const vote = { proposalStage: "PT2S", votingStage: "PT3H", closeWhenAllVoted: true }
  const limits = { proposals: 1000, proposalsADay: 100_000, answers: 1_000_000 }
  const hive = { name: "Hive", founders, motions: { decision: vote, moderator: vote }, limits }
  const config = { homeserver, user: account.userId, data, coops: { hive } }
  const bot = { ...account, config, data, masterKey: randomBytes(32).toString("base64") }
  const begun = performance.now()
  const child = await start(bot)
  return { ...bot, child, took: performance.now() - begun }
}

const start = ({ config, password, masterKey }: Omit<SceneBot, "child">): Promise<Child<BotReady>> => {
  const given: BotGiven = { config: JSON.stringify(config), password, masterKey }
  return startChild<BotReady>("bot-process.ts", given, profiling())
}

/** Options of Node for the bots, such as `--cpu-prof --cpu-prof-dir=/tmp/profiles`, with which one finds what is slow. */
const profiling = (): string[] => (process.env.WAGGLE_BENCH_NODE ?? "").split(" ").filter((option) => option !== "")

/** Stops the bot, does something with what it has, and starts it again. Returns how many milliseconds it took to be ready. */
export async function restarted(bot: SceneBot, between: () => Promise<void> = async () => {}): Promise<number> {
  await bot.child.stop()
  await between()
  const begun = performance.now()
  bot.child = await start(bot)
  return performance.now() - begun
}

/** How many megabytes of memory a process uses, and the most that it has used. */
export function memoryOf({ pid }: Child<unknown>): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: Math.round(of("VmRSS")), most: Math.round(of("VmHWM")) }
}

/** How many milliseconds of processor time a process has used, on all cores. */
export function cpuOf({ pid }: Pick<Child<unknown>, "pid">): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  // Fields 14 and 15 of the file, in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Waits until a query of a bot's database gives something. */
export async function until(query: () => PromiseLike<unknown>, patience = 900_000): Promise<void> {
  for (const end = performance.now() + patience; !(await query()); await sleep(50))
    if (performance.now() > end) throw new Error("what the benchmark waits for does not come")
}

/** Waits until `least` messages wait in the bot's outbox and then none. Returns how many milliseconds that took from the first on. */
export async function told(knex: Knex, least: number): Promise<number> {
  const waiting = async () => Number((await knex("outbox").where({ state: "waiting" }).count({ n: "*" }))[0]?.n ?? 0)
  await until(async () => (await waiting()) >= least)
  const begun = performance.now()
  await until(async () => (await waiting()) === 0)
  return performance.now() - begun
}

/** Does something for all, a few at a time. */
export async function forAll<T>(
  all: readonly T[],
  deed: (one: T, at: number) => Promise<unknown>,
  atOnce = 8,
): Promise<void> {
  const left = all.entries()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [at, one] of left) await deed(one, at)
    }),
  )
}
