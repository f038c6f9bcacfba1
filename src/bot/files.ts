/**
 * Handles files that people send without a command: bank statements of treasurers, members' files of a time tracker, and receipts. It finds out
 * for which co-op a file is. It fetches the file outside of any transaction.
 */
import { isTrackerFile } from "../hours/rules/tracker.ts"
import type { CoopContext } from "../kernel/acts/context.ts"
import { refuse } from "../kernel/acts/refusal.ts"
import type { LookedUp } from "../kernel/rules/types.ts"
import type { Store, Work } from "../kernel/store/work.ts"
import { mustRecord } from "../ledger/acts/treasury.ts"
import { unheardIn } from "../standing/acts/identity.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { withFile } from "./attachments.ts"
import type { Reply } from "./command.ts"
import { Fetching, fetchedWithin } from "./fetching.ts"
import { hoursFile, maxTrackerBytes, strayHours } from "./hours-file.ts"
import { type Fetched, type FileMessage, type IncomingMessage, maxFileBytes } from "./message.ts"
import { answerOnce } from "./once.ts"
import { awaitsReceipt, mayBeReceipt, receiptFile, receiptHint } from "./receipt-file.ts"
import type { Registry } from "./registry.ts"
import { type Ports, replyTo, type Scene } from "./scene.ts"
import { answerWordless } from "./wordless.ts"

/** The context in which a fetched file is handled. */
export interface FileContext extends Pick<Scene, "work" | "words" | "prefix"> {
  readonly message: FileMessage
  readonly coop: CoopContext
  readonly sender: LookedUp
  readonly reply: Reply
}

/** The person who sent a file, with the co-op for which it is. */
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
  const heard = await heardIn(work, owned, message)
  return heard.length === 0
    ? (owned[0] ?? null)
    : refuse("file-which-coop", { coops: heard.map(({ coop }) => coop.config.name) })
}

/**
 * The co-ops that can be certain that the sender wrote the message. If none can, the answer must not list the sender's co-ops. Then the first
 * co-op is taken, and its act refuses the file.
 */
async function heardIn<O extends FileOwner>(work: Work, owners: readonly O[], message: FileMessage): Promise<O[]> {
  const heard: O[] = []
  for (const one of owners)
    if ((await unheardIn({ work, coop: one.coop }, message.sender, message.trust)) === null) heard.push(one)
  return heard
}

/**
 * The member who sent what may be a file of a time tracker, by its name. Null if it cannot be one, or could be for several co-ops; then they
 * send it with a command.
 */
async function memberOf({ work, coops, message }: Scene, ports: Ports): Promise<FileOwner | null> {
  if (message.kind !== "file" || !/\.csv$/i.test(message.name)) return null
  const found: FileOwner[] = []
  for (const coop of coops) {
    const sender = await ports.standingOf(work, coop.config, message.sender)
    if (belongs(sender)) found.push({ coop, sender })
  }
  const [only, other] = found
  return only && !other ? only : null
}

export class Files {
  readonly #store: Store
  readonly #ports: Ports
  readonly #commands: Registry
  readonly #fetching = new Fetching()

  constructor(store: Store, commands: Registry, ports: Ports) {
    this.#store = store
    this.#commands = commands
    this.#ports = ports
  }

  /** The message with the file that belongs to it, if it is a command that takes one. @throws TryAgain */
  withFile(message: IncomingMessage, scene: (work: Work) => Promise<Scene>): Promise<IncomingMessage> {
    return withFile(
      { store: this.#store, commands: this.#commands, ports: this.#ports, fetching: this.#fetching },
      message,
      scene,
    )
  }

  /**
   * Handles a file. If `fetched` is null, the file is not for the bot. In that case it is answered in a direct room, and ignored in any
   * other room.
   * @throws Refusal
   */
  async take(scene: Scene, message: FileMessage, fetched: Fetched | null): Promise<void> {
    const { work } = scene
    const asking = fetched && (await this.#asking(scene, message))
    if (asking) {
      await this.#ports.met(work, asking.coop.key, message)
      return receiptFile(contextOf(scene, message, asking), fetched)
    }
    if (message.picture) return answerPicture(scene, message)
    const tracked = fetched?.ok === true && isTrackerFile(fetched.bytes, scene.words.typed) ? fetched.bytes : null
    const member = tracked && (await memberOf(scene, this.#ports))
    if (tracked && member && message.room.place !== "direct") return strayHours(contextOf(scene, message, member))
    const owner = member ?? (fetched && message.room.place !== "members" && (await ownerOf(scene, this.#ports)))
    if (!owner) return (await this.#unread(scene, message, fetched)) ?? answerWordless(scene, message)
    await this.#ports.met(work, owner.coop.key, message)
    const context = contextOf(scene, message, owner)
    if (tracked && member) await hoursFile(context, tracked)
    else if (fetched) await this.#ports.onFile(context, fetched)
  }

  /** Refuses what a member sent as a CSV and is no file of hours, such as an empty one. Null if it was not meant as one. @throws Refusal */
  async #unread(scene: Scene, message: FileMessage, fetched: Fetched | null): Promise<null> {
    if (!fetched || message.room.place !== "direct" || !(await memberOf(scene, this.#ports))) return null
    if (fetched.ok) return refuse("hours-file-unknown")
    return fetched.reason === "too-large"
      ? refuse("file-too-large", { most: maxTrackerBytes / 1024 / 1024 })
      : refuse(`file-${fetched.reason}`)
  }

  /**
   * The sender and the co-op that waits for a receipt of theirs. Null if none does, or the file is no receipt. @throws Refusal if several
   * co-ops wait for one
   */
  async #asking({ work, coops, prefix }: Scene, message: FileMessage): Promise<FileOwner | null> {
    if (!mayBeReceipt(message)) return null
    const waiting: (FileOwner & { readonly id: string })[] = []
    for (const coop of coops) {
      const id = await awaitsReceipt(work, coop, message.sender)
      if (id !== null)
        waiting.push({ id, coop, sender: await this.#ports.standingOf(work, coop.config, message.sender) })
    }
    if (waiting.length < 2) return waiting[0] ?? null
    const heard = await heardIn(work, waiting, message)
    const [first] = heard
    if (!first) return waiting[0] ?? null
    return refuse("receipt-which-coop", {
      coops: heard.map(({ coop }) => coop.config.name),
      copy: `${prefix}reimburse ${first.id} --coop ${first.coop.key}`,
    })
  }

  /**
   * Fetches the file, if its sender may record in the treasury, or if it can be a member's hours. Null if the file is not for the bot: from the
   * members' room only what may be hours is fetched, since they do not belong there.
   * @throws Refusal, or TryAgain if the file cannot be fetched for now
   */
  async fetch(message: FileMessage, scene: (work: Work) => Promise<Scene>): Promise<Fetched | null> {
    const amongMembers = message.room.place === "members"
    const owner = await this.#store.work(
      async (work) => {
        const whole = await scene(work)
        if (amongMembers) return (await memberOf(whole, this.#ports)) && { most: maxTrackerBytes }
        const asking = await this.#asking(whole, message)
        if (asking) return { most: maxFileBytes }
        if (message.picture) return null
        const owner = await ownerOf(whole, this.#ports)
        if (owner) await mustRecord({ work, coop: owner.coop }, { ...owner.sender, trust: message.trust })
        if (owner) return { most: maxFileBytes }
        return (await memberOf(whole, this.#ports)) && { most: maxTrackerBytes }
      },
      { quiet: true },
    )
    if (!owner) return null
    // Nobody in the members' room waits for a file that cannot be fetched.
    if (amongMembers) return fetchedWithin(message, owner.most).catch(() => null)
    return this.#fetching.attempt(message.eventId, () => fetchedWithin(message, owner.most))
  }
}

const contextOf = (scene: Scene, message: FileMessage, { coop, sender }: FileOwner): FileContext => ({
  ...{ work: scene.work, words: coop.words, prefix: coop.config.prefix, message, coop, sender },
  reply: replyTo(scene.work, message),
})

/** Says, once an hour, what a picture without a word could be for. */
async function answerPicture(scene: Scene, message: FileMessage): Promise<void> {
  const [coop] = scene.coops
  const hint = coop ? receiptHint(coop) : null
  if (hint === null) await answerWordless(scene, message)
  else await answerOnce(scene, hint)
}
