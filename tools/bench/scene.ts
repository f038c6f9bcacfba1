/**
 * One homeserver with Waggle and a bare echo on it, each in its own process, and people who write to both.
 * The people's clients use the most processor time. They run in the benchmark's own process, so they slow down Waggle and the echo alike.
 */
import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { type Homeserver, startHomeserver } from "../homeserver.ts"
import type { BotGiven, BotReady } from "./bot-process.ts"
import { type Child, startChild } from "./child.ts"
import type { EchoGiven } from "./echo-process.ts"

interface Account {
  readonly userId: string
  readonly password: string
}

export const voterCount = 50

export class Scene {
  readonly bot: Account
  readonly echo: Account
  readonly membersRoom: string
  /** The first founder opens the motions, asks, and never votes, so that no vote ends early. */
  readonly #founders: readonly Account[]
  readonly #homeserver: Homeserver
  readonly #data: string
  readonly #children: readonly Child<unknown>[]
  readonly #clients = new Map<string, MemberClient>()

  private constructor(
    homeserver: Homeserver,
    data: string,
    accounts: { bot: Account; echo: Account; founders: readonly Account[] },
    children: readonly [Child<BotReady>, Child<unknown>],
  ) {
    this.#homeserver = homeserver
    this.#data = data
    this.bot = accounts.bot
    this.echo = accounts.echo
    this.#founders = accounts.founders
    this.#children = children
    this.membersRoom = children[0].ready.membersRoom
  }

  static async open(): Promise<Scene> {
    const homeserver = await startHomeserver()
    const data = await mkdtemp(join(tmpdir(), "waggle-bench-"))
    const run = randomBytes(4).toString("hex")
    const account = async (name: string): Promise<Account> => {
      const password = randomBytes(12).toString("base64url")
      return { ...(await homeserver.registerUser(`${name}-${run}`, password)), password }
    }
    const [bot, echo] = [await account("waggle"), await account("echo")]
    const founders: Account[] = []
    for (let number = 0; number <= voterCount; number++) founders.push(await account(`voter${number}`))
    const decision = { proposalStage: "PT2S", votingStage: "PT3H", closeWhenAllVoted: false }
    // The limits are out of reach, because the benchmark measures how fast the bot answers, not how often it may.
    const limits = { proposals: 1000, proposalsADay: 100_000, answers: 1_000_000 }
    const hive = { name: "Hive", founders: founders.map(({ userId }) => userId), motions: { decision }, limits }
    const config = { homeserver: homeserver.url, user: bot.userId, data, coops: { hive } }
    const ofBot: BotGiven = {
      config: JSON.stringify(config),
      password: bot.password,
      masterKey: randomBytes(32).toString("base64"),
    }
    const ofEcho: EchoGiven = { homeserverUrl: homeserver.url, ...echo }
    const children: [Child<BotReady>, Child<unknown>] = [
      await startChild<BotReady>("bot-process.ts", ofBot),
      await startChild("echo-process.ts", ofEcho),
    ]
    return new Scene(homeserver, data, { bot, echo, founders }, children)
  }

  /** The founder who does not vote. */
  asker(): Promise<MemberClient> {
    return this.#client(this.#founders[0])
  }

  /** All founders but the first. */
  async voters(): Promise<MemberClient[]> {
    const voters: MemberClient[] = []
    const left = this.#founders.slice(1)
    // Five at a time: each client makes keys, signs them, and waits for the homeserver in between.
    while (left.length > 0)
      voters.push(...(await Promise.all(left.splice(0, 5).map((founder) => this.#client(founder)))))
    return voters
  }

  async #client(account: Account | undefined): Promise<MemberClient> {
    if (!account) throw new Error("nobody of that number")
    const known = this.#clients.get(account.userId)
    if (known) return known
    const client = await MemberClient.login({ homeserverUrl: this.#homeserver.url, ...account })
    this.#clients.set(account.userId, client)
    await client.joinRoom(this.membersRoom)
    return client
  }

  /**
   * Lets only Waggle run, or only the echo, or both. If both always ran on few cores, the work that Waggle does between its answers would
   * slow down the echo. The ratio would then get worse if Waggle did less of that work.
   */
  run(who: "waggle" | "echo" | "both"): void {
    for (const [index, child] of this.#children.entries())
      if (who === "both" || who === (["waggle", "echo"] as const)[index]) child.resume()
      else child.pause()
  }

  async close(): Promise<void> {
    for (const client of this.#clients.values()) client.stop()
    await Promise.all(this.#children.map((child) => child.stop()))
    await this.#homeserver.stop()
    await rm(this.#data, { recursive: true, force: true })
  }
}

/**
 * Sends the texts one after the other, each as soon as the homeserver has received the text before it. Resolves when the last one is
 * answered.
 */
export async function answered(
  client: MemberClient,
  room: string,
  by: string,
  texts: readonly string[],
): Promise<void> {
  const from = client.messages.length
  const open = new Set<string>()
  for (const text of texts) open.add(await client.send(room, text))
  let looked = from
  const look = () => {
    for (; looked < client.messages.length; looked++) {
      const message = client.messages[looked]
      if (message?.sender === by && message.relation?.replyTo !== undefined) open.delete(message.relation.replyTo)
    }
    return open.size === 0 || undefined
  }
  await client.seen.until(look, 300_000, () => `${open.size} of ${texts.length} messages were not answered by ${by}`)
}
