/**
 * Handles files that treasurers send. It finds out for which co-op's treasury a file is. It fetches the file outside of any transaction.
 */
import type { CoopContext } from "../kernel/acts/context.ts"
import { refuse } from "../kernel/acts/refusal.ts"
import type { EventId, LookedUp } from "../kernel/rules/types.ts"
import type { Store } from "../kernel/store/work.ts"
import { mustRecord } from "../ledger/acts/treasury.ts"
import { unheardIn } from "../standing/acts/identity.ts"
import type { Reply } from "./command.ts"
import { TryAgain } from "./faults.ts"
import { type Fetched, type FileMessage, maxFileBytes } from "./message.ts"
import { type Ports, replyTo, type Scene } from "./scene.ts"
import { answerWordless } from "./wordless.ts"

/** The context in which a fetched file is handled. */
export interface FileContext extends Pick<Scene, "work" | "words" | "prefix"> {
  readonly message: FileMessage
  readonly coop: CoopContext
  readonly sender: LookedUp
  readonly reply: Reply
}

/** The treasurer who sent a file, with their co-op. */
export interface FileOwner {
  readonly coop: CoopContext
  readonly sender: LookedUp
}

/**
 * The treasurer who sent the file. Null if the sender keeps no treasury; then the file is ignored. @throws Refusal if the sender keeps
 * several treasuries, and the file could be for more than one
 */
export async function ownerOf({ work, coops, message }: Scene, ports: Ports): Promise<FileOwner | null> {
  const owned: FileOwner[] = []
  for (const coop of coops) {
    const sender = await ports.standingOf(work, coop.config, message.sender)
    if (sender.powers.has("hold-treasury")) owned.push({ coop, sender })
  }
  if (owned.length < 2 || message.kind !== "file") return owned[0] ?? null
  const heard: FileOwner[] = []
  for (const one of owned)
    if ((await unheardIn({ work, coop: one.coop }, message.sender, message.trust)) === null) heard.push(one)
  // If no co-op can be certain that the sender wrote the message, the answer must not list the sender's co-ops. So the first co-op is
  // taken, and its act refuses the file.
  return heard.length === 0
    ? (owned[0] ?? null)
    : refuse("file-which-coop", { coops: heard.map(({ coop }) => coop.config.name) })
}

/** How often the bot tries to fetch a file before it tells the sender that it failed. Meanwhile the room's other messages wait. */
const mostTries = 10

export class Files {
  readonly #store: Store
  readonly #ports: Ports
  readonly #tries = new Map<EventId, number>()

  constructor(store: Store, ports: Ports) {
    this.#store = store
    this.#ports = ports
  }

  /**
   * Handles a file. If `fetched` is null, the file is not for the bot. In that case it is answered in a direct room, and ignored in any
   * other room.
   * @throws Refusal
   */
  async take(scene: Scene, message: FileMessage, fetched: Fetched | null): Promise<void> {
    const { work } = scene
    const owner = fetched && (await ownerOf(scene, this.#ports))
    if (!owner) return answerWordless(scene, message)
    await this.#ports.met(work, owner.coop.key, message)
    const { words, config } = owner.coop
    const context = { work, words, prefix: config.prefix, message, ...owner, reply: replyTo(work, message) }
    await this.#ports.onFile(context, fetched)
  }

  /**
   * Fetches the file, if its sender may record in the treasury. Null if the file is not for the bot.
   * @throws Refusal, or TryAgain if the file cannot be fetched for now
   */
  async fetch(message: FileMessage, scene: (work: Scene["work"]) => Promise<Scene>): Promise<Fetched | null> {
    const owner = await this.#store.work(
      async (work) => {
        const owner = await ownerOf(await scene(work), this.#ports)
        if (owner) await mustRecord({ work, coop: owner.coop }, { ...owner.sender, trust: message.trust })
        return owner
      },
      { quiet: true },
    )
    if (!owner) return null
    if (message.size !== null && message.size > maxFileBytes) return { ok: false, reason: "too-large" }
    try {
      const fetched = await message.fetch()
      this.#tries.delete(message.eventId)
      return fetched
    } catch (error) {
      const tried = (this.#tries.get(message.eventId) ?? 0) + 1
      if (tried < mostTries) {
        this.#tries.set(message.eventId, tried)
        throw new TryAgain(error)
      }
      this.#tries.delete(message.eventId)
      return { ok: false, reason: "unreachable" }
    }
  }
}
