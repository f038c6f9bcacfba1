/** The bot and the members of one end-to-end test, with fresh accounts. Afterwards everything is cleaned up. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { EchoBot, type EchoBotOptions } from "./echo-bot.ts"
import { homeserver, type TestUser } from "./homeserver.ts"
import { hung } from "./patience.ts"

export class Scene {
  readonly account: TestUser
  readonly #folder: string
  readonly #server = homeserver()
  readonly #closers: (() => Promise<void> | void)[] = []

  private constructor(account: TestUser, folder: string) {
    this.account = account
    this.#folder = folder
  }

  static async set(): Promise<Scene> {
    return new Scene(await homeserver().newUser("waggle"), await mkdtemp(join(tmpdir(), "waggle-transport-")))
  }

  async clear(): Promise<void> {
    for (const close of this.#closers.reverse()) await close()
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** Starts the bot on its data folder. Can be called again after the bot was stopped. */
  async startBot(options: Partial<EchoBotOptions> = {}): Promise<EchoBot> {
    const { userId, password } = this.account
    const bot = await EchoBot.start({
      homeserverUrl: this.#server.url,
      userId,
      password,
      folder: this.#folder,
      ...options,
    })
    this.#closers.push(() => bot.stop())
    return bot
  }

  async member(name: string, options: { crossSign?: boolean } = {}): Promise<MemberClient> {
    const user = await this.#server.newUser(name)
    const client = await MemberClient.login({ homeserverUrl: this.#server.url, ...user, ...options })
    this.#closers.push(() => client.stop())
    return client
  }

  /** Lets the client `of` make an encrypted room and invite the bot and others. Resolves when everybody has joined. */
  async roomOf(of: MemberClient, bot: EchoBot, ...others: MemberClient[]): Promise<string> {
    const everybody = [this.account.userId, ...others.map(({ userId }) => userId)]
    const { room_id } = await of.client.createRoom({
      invite: everybody,
      initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
    })
    // Waits until each client sees that all others have joined. Before that, the others could not decrypt its messages.
    for (const { client, seen } of [of, ...others]) {
      const joined = () => {
        const room = client.getRoom(room_id)
        return everybody.every((id) => room?.getMember(id)?.membership === "join") ? true : undefined
      }
      await seen.until(joined, hung, () => `not all have joined: ${bot.faults.join("; ")}`)
    }
    return room_id
  }

  /** The texts that a member has read from the bot, in order. */
  echoes(client: MemberClient): string[] {
    return client.messages.filter(({ sender }) => sender === this.account.userId).map(({ body }) => body)
  }
}
