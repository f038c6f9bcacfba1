/** Turns each message into at most one act. The act is one unit of work, which also marks the message as handled. */
import type { CoopContext } from "../kernel/acts/context.ts"
import { Refusal } from "../kernel/acts/refusal.ts"
import type { Apart } from "../kernel/rules/clock-difference.ts"
import { plainIbans } from "../kernel/rules/iban-in-text.ts"
import { isLimit } from "../kernel/rules/limits.ts"
import type { CoopKey } from "../kernel/rules/types.ts"
import type { Store, Work } from "../kernel/store/work.ts"
import type { Unheard } from "../standing/rules/heard.ts"
import { mayAsk } from "../votes/rules/who.ts"
import { takeOutAccount, tellsAccount } from "./account-number.ts"
import { isLimitNews, mayAnswerTo } from "./answer-limit.ts"
import { leftoverInWords, misreadInWords, refusalInWords, whereInWords } from "./answers.ts"
import { isAboutTime, withClockNote } from "./clock-note.ts"
import type { AnyCommand, CommandContext } from "./command.ts"
import { contextOf } from "./context.ts"
import { DirectLimit } from "./direct-limit.ts"
import { answerEdit, asTyped, looksLikeBallot, refuseEditedDetails } from "./edits.ts"
import { faultNumber, isPassing, traceOf } from "./faults.ts"
import { Files } from "./files.ts"
import { answerGesture } from "./gestures.ts"
import { isOpen, refuseUnheard, unheardBy } from "./heard.ts"
import type { IncomingMessage, MessageHandler, TextMessage } from "./message.ts"
import { withLetter } from "./motion-number.ts"
import { insteadOf, otherwiseInWords } from "./nearest.ts"
import { type CommandText, readPieces } from "./parse.ts"
import { plainText } from "./plain-text.ts"
import { answerRefused } from "./refused-message.ts"
import type { Registry } from "./registry.ts"
import { type Ports, replyTo, type Scene, sceneOf } from "./scene.ts"
import { furtherCommands, refuseSeveral, typedCommand } from "./several-commands.ts"
import { spokenTo } from "./spoken.ts"
import { addressIn, answerAddress, secretIn } from "./spoken-to.ts"
import { answerStranger } from "./strangers.ts"
import { isGuarded, isUnrepeated, misplaced, mustGo, takeOutCommand } from "./taken-out.ts"
import { answerTooLong, begun, isTooLong } from "./too-long.ts"
import { answerUndecryptable } from "./undecryptable.ts"
import { answerUnknown } from "./unknown.ts"
import { answerUnread } from "./unread.ts"
import { whichCoop } from "./which-coop.ts"
import { answerWordless } from "./wordless.ts"

export type { Ports, TextContext } from "./scene.ts"

export class Dispatcher implements MessageHandler {
  readonly #store: Store
  readonly #commands: Registry
  readonly #ports: Ports
  readonly #files: Files
  readonly #limit = new DirectLimit()

  constructor(store: Store, commands: Registry, ports: Ports) {
    this.#store = store
    this.#commands = commands
    this.#ports = ports
    this.#files = new Files(store, commands, ports)
  }

  /**
   * Handles one message in a unit of work that also marks the message as handled. If a refusal or a fault undoes that unit, a second one
   * marks the message and answers it. Rejects if the database failed. Then nothing is committed, and the caller must hand the message in
   * again.
   */
  async handle(arrived: IncomingMessage): Promise<void> {
    let message = begun(arrived)
    this.#limit.note(message, this.#store.now())
    let reader: Reader | null = null
    const sceneIn = async (work: Work) => {
      const scene = await sceneOf(work, message, this.#ports)
      reader = scene
      return scene
    }
    try {
      message = await this.#files.withFile(message, sceneIn)
      const fetched = message.kind === "file" ? await this.#files.fetch(message, sceneIn) : null
      await this.#once(message, async (work) => {
        const scene = await this.#limit.heard(await sceneIn(work))
        message = scene.message
        // Of somebody who floods, only texts can be a right, such as a ballot.
        if (message.silent && message.kind !== "text") return
        const narrowed = (coop: CoopContext) => {
          reader = { words: coop.words, prefix: coop.config.prefix }
        }
        if (message.kind === "file") await this.#files.take(scene, message, fetched)
        else if (message.kind === "gesture") await answerGesture(scene, message)
        else if (message.kind === "wordless") await answerWordless(scene, message)
        else if (message.kind === "edit") await this.#edit(scene, asTyped(message))
        else if (message.room.place === "other") await this.#foreign(scene, message)
        else if (message.kind === "undecryptable") await answerUndecryptable(scene, message, this.#ports)
        else if (message.kind === "refused") await answerRefused(scene, message)
        else await this.#text(scene, message, narrowed)
        await answerUnread(scene, message)
      })
    } catch (error) {
      if (isPassing(error)) throw error
      const { words, prefix } = (reader as Reader | null) ?? { words: this.#ports.words, prefix: "!" }
      const fault = faultNumber()
      if (!(error instanceof Refusal))
        this.#ports.log.error({ fault, event: message.eventId, room: message.room.id, ...traceOf(error) }, "fault")
      await this.#once(message, async (work) => {
        const reply = replyTo(work, message)
        // Even a refused message shows the sender's identity, so the co-ops remember that identity.
        if (error instanceof Refusal) await this.#meet(work, message)
        if (!(error instanceof Refusal)) return reply(words.t("fault-of-ours", { fault }))
        if (isLimit(error.reason) && !(await isLimitNews(work, message, error.reason))) return
        const scene = await sceneOf(work, message, this.#ports)
        // The refusal also undid the count of answers. So this answer is counted again.
        if (!(await mayAnswerTo(scene, message, this.#known))) return
        const apart = isAboutTime(error.reason) ? this.#apart() : null
        await withClockNote(reply, apart, words)(refusalInWords(error.reason, words, prefix))
        await answerUnread(scene, message)
      })
    }
  }

  async #once(message: IncomingMessage, body: (work: Work) => Promise<void>): Promise<void> {
    await this.#store.work(async (work) => {
      if (!(await this.#ports.markHandled(work, message.eventId))) return
      await this.#ports.wrote(work, message)
      await body(work)
    })
  }

  async #text(scene: Scene, message: TextMessage, narrowed: (coop: CoopContext) => void): Promise<void> {
    await this.#meetIn(scene, message)
    const text = typedCommand(scene, message, this.#commands)
    const command = text && this.#commands.find(text.name)
    const further = text ? furtherCommands(text, this.#commands) : []
    const contexts = text ? await this.#contextsOf(scene, message) : []
    for (const one of text ? [text, ...further] : []) {
      const instead = await insteadOf(contexts, this.#commands, one)
      if (instead) return instead()
    }
    if (tellsAccount(scene, message)) return takeOutAccount(scene, message)
    if (isTooLong(message)) {
      const [first] = contexts
      if (text && command && first && (await mustGo(command, first, text.rest, "unread")))
        return takeOutCommand(command, first)
      return answerTooLong(scene, message, command ?? null)
    }
    if (!text) {
      await this.#ports.recorded(scene.work, message)
      return this.#plain(scene, message, narrowed)
    }
    if (!command) return answerUnknown(scene, message, text, contexts, this.#commands)
    if (!(await mayAnswerTo(scene, message, this.#known))) return
    if (further.length > 0 && scene.coops.length > 0) return refuseSeveral(scene, message, [text, ...further])
    await this.#command(scene, message, text, command, contexts, narrowed)
  }

  /** Handles a text that is no command with the prefix: a ballot, a command that was typed in another way, or talk. */
  async #plain(scene: Scene, message: TextMessage, narrowed: (coop: CoopContext) => void): Promise<void> {
    const address = await addressIn(scene, message, this.#commands)
    const { text, command } = address
    const contexts = text || address.surely ? await this.#contextsOf(scene, message) : []
    const secret = message.room.place === "direct" ? null : await secretIn(address, contexts)
    if (secret) return secret()
    const { rest: body } = spokenTo(message, scene.words.typed) ?? { rest: message.body }
    if (await plainText(scene, { ...message, body }, this.#ports, address)) return
    if (!address.runs || !text || !command) return address.surely ? answerAddress(scene, address, contexts) : undefined
    if (await mayAnswerTo(scene, message, this.#known, command))
      await this.#command(scene, message, text, command, contexts, narrowed)
  }

  /** Lets co-ops remember the sender, as `#meet` does. In a direct room, `scene.meeting` already has these co-ops. */
  async #meetIn(scene: Scene, message: TextMessage): Promise<void> {
    if (message.room.place !== "direct") return this.#meet(scene.work, message)
    for (const coop of scene.meeting) await this.#ports.met(scene.work, coop, message)
  }

  async #meet(work: Work, message: IncomingMessage): Promise<void> {
    const { kind, room } = message
    if (room.place === "other" || kind === "undecryptable" || kind === "refused") return
    if (kind === "gesture" || kind === "wordless") return
    const coops = await this.#ports.coopsMeeting(work, message.sender, message.room)
    for (const coop of coops) await this.#ports.met(work, coop, message)
  }

  /**
   * Handles a message in a room of no co-op, such as a direct room that a third person joined. There the bot only takes out messages that
   * must not stay (§5.1, §6, §7.5).
   */
  async #foreign(scene: Scene, message: IncomingMessage): Promise<void> {
    const [coop] = scene.coops
    if (message.kind !== "text" || !coop) return
    const voting = await this.#ports.mayBeVoting(scene.work, message.sender, message.room)
    const text = typedCommand(scene, message, this.#commands)
    const account = tellsAccount(scene, message)
    if (!text && !account && voting) await plainText(scene, message, this.#ports)
    if (!text && !account) return
    const command = text && this.#commands.find(text.name)
    const context = await this.#contextOf(scene, message, coop)
    if (command && isGuarded(command, context, voting) && (await mustGo(command, context, text.rest, "named")))
      await takeOutCommand(command, context)
    else if (account) await takeOutAccount(scene, message)
  }

  /**
   * Handles an edit, but never as a command. The bot takes an edit out if it would take out the same text in a new message. If the writer
   * edited a command or a ballot, the bot tells them that this changes nothing.
   */
  async #edit(scene: Scene, edit: TextMessage): Promise<void> {
    const { room, trust } = edit
    if (room.place === "other") return this.#foreign(scene, edit)
    const text = typedCommand(scene, edit, this.#commands)
    const known = text && this.#commands.find(text.name)
    const details = plainIbans(edit.body).length > 0 || (known && isUnrepeated(known, text.rest))
    if (room.place === "direct" && details) return refuseEditedDetails(scene, edit)
    const instead = text && (await insteadOf(await this.#contextsOf(scene, edit), this.#commands, text))
    if (instead) return instead()
    if (tellsAccount(scene, edit)) return takeOutAccount(scene, edit)
    const theirs = scene.coops.length + scene.customerOf.length > 0
    if (text) return known && theirs ? answerEdit(scene) : undefined
    const alone = room.place === "direct" && room.encrypted && trust.encrypted
    if (
      alone &&
      looksLikeBallot(edit, scene.words.typed) &&
      (await this.#ports.mayBeVoting(scene.work, edit.sender, room))
    ) {
      const unheard = await unheardBy(scene, edit)
      return scene.coops.every(({ key }) => unheard.has(key)) ? undefined : answerEdit(scene)
    }
    // A stranger's edit goes no further, because `plainText` would tell them that they are a stranger.
    if (!alone && scene.coops.length > 0) await plainText(scene, edit, this.#ports)
  }

  async #command(
    scene: Scene,
    message: TextMessage,
    text: CommandText,
    command: AnyCommand,
    contexts: readonly CommandContext[],
    narrowed: (coop: CoopContext) => void,
  ): Promise<void> {
    const reply = replyTo(scene.work, message)
    const { typed: all, leftover } = readPieces(text.rest, [...command.pieces, { flag: "coop" }], this.#commands.words)
    const { coop: named, ...typed } = all
    const open = isOpen(command, typed, message, this.#commands.words)
    const unheard = await unheardBy(scene, message)
    const choice = whichCoop(scene, text, command, {
      typed,
      coop: typeof named === "string" ? named : undefined,
      unheard,
    })
    if (choice === "stranger") return answerStranger(scene)
    const [first] = contexts
    const wrong = misplaced(command, message)
    if ("answer" in choice) {
      if (first && (await mustGo(command, first, text.rest, "unread"))) await takeOutCommand(command, first)
      return reply(choice.answer)
    }
    if (scene.coops.length > 0) narrowed(choice.coop)
    const known = contexts.find(({ coop }) => coop === choice.coop)
    const context: CommandContext = known
      ? { ...known, unheard: unheard.get(known.coop.key) ?? null }
      : await this.#contextOf(scene, message, choice.coop, unheard)
    const { words, prefix, coop } = context
    const no = mayAsk(command.who, context.sender, coop.config, command.name)
    // If a command whose messages are taken out is typed in the wrong place, only the few people whom it concerns may learn where it
    // belongs. Everybody else is told only that they may not use it.
    if (wrong && command.takenOut && no) return reply(refusalInWords(no, coop.words, prefix))
    if (wrong && !command.where.includes(message.room.place))
      return reply(whereInWords(command.where, `${prefix}${text.name}`, words))
    if (wrong) return refuseUnheard(context, command, "not-encrypted")
    if (context.unheard && !open) return refuseUnheard(context, command, context.unheard)
    if (no) return reply(refusalInWords(no, coop.words, prefix))
    const otherwise = otherwiseInWords(command, text, { words, prefix })
    const quoting = async () => ({ prefix, likely: (await command.likely?.(context)) ?? null })
    if (leftover !== null) return reply(otherwise ?? leftoverInWords(leftover, command, await quoting(), words))
    const understood = command.understand(await withLetter(context, command.pieces, typed))
    if ("misread" in understood)
      return reply(otherwise ?? misreadInWords(understood.misread, command, await quoting(), words))
    await this.#ports.recorded(scene.work, message)
    const told = command.deadlines ? this.#apart() : null
    await understood.run({ ...context, reply: withClockNote(context.reply, told, words) })
    // The command may have made its sender a customer. Then the co-op must remember their identity.
    if (command.customers) await this.#meet(scene.work, message)
  }

  get #known() {
    return { commands: this.#commands, ports: this.#ports }
  }

  #apart = (): Apart | null => this.#ports.apart?.() ?? null

  async #contextsOf(scene: Scene, message: TextMessage): Promise<readonly CommandContext[]> {
    const contexts: CommandContext[] = []
    for (const coop of scene.coops) contexts.push(await this.#contextOf(scene, message, coop))
    return contexts
  }

  #contextOf(scene: Scene, message: TextMessage, coop: CoopContext, unheard?: ReadonlyMap<CoopKey, Unheard>) {
    return contextOf(this.#known, scene, message, coop, unheard)
  }
}

type Reader = Pick<Scene, "words" | "prefix">
