/** Everything that the members' clients have seen of the bot, sorted by subject. */
import type { MemberClient } from "../../src/matrix/member-client.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { announcedBy, calledFile, couldNotRead, openedMotion } from "./announcements.ts"

export interface Observer {
  readonly name: string
  readonly observer: Pick<MemberClient, "messages">
  readonly localpart: string
}

/** A ballot as its voter sees it. */
export interface SeenBallot {
  readonly motion: string
  readonly room: string
  readonly event: string
  /** The options' titles, in the order of their numbers. */
  readonly options: readonly string[]
}

export class View {
  /** The bot's answers to each event, by event ID. */
  readonly answers = new Map<string, SeenMessage[]>()
  /** Messages that the bot sent unasked, by what they announce: `begun M1`, `outcome M1`, `ballot M1 ana`, `file M1.blt`, … */
  readonly announcements = new Map<string, SeenMessage[]>()
  /** The newest text of each edited message. */
  readonly edited = new Map<string, SeenMessage>()
  /** The bot's messages that say that it could not read something. */
  readonly complaints: SeenMessage[] = []
  /** Everything that each observer saw, whoever wrote it. The inner keys are event IDs. */
  readonly seenBy = new Map<string, Map<string, SeenMessage>>()
  readonly #bot: string
  readonly #observers: readonly Observer[]
  readonly #read = new Map<string, number>()
  readonly #known = new Set<string>()
  #locked: { readonly by: Observer; readonly index: number }[] = []

  readonly #newcomers: ReadonlySet<string>
  readonly #lateRooms: ReadonlySet<string>

  /** `late.newcomers`: names of people who come later. `late.rooms`: rooms that nobody is in at first. */
  constructor(
    bot: string,
    observers: readonly Observer[],
    late: { readonly newcomers: readonly string[]; readonly rooms: readonly string[] },
  ) {
    this.#bot = bot
    this.#observers = observers
    this.#newcomers = new Set(late.newcomers)
    this.#lateRooms = new Set(late.rooms)
  }

  /** Takes in the messages that have arrived since the last call. */
  update(): void {
    const locked = this.#locked
    this.#locked = []
    for (const { by, index } of locked) this.#take(by, index)
    for (const by of this.#observers) {
      const until = by.observer.messages.length
      for (let index = this.#read.get(by.name) ?? 0; index < until; index++) this.#take(by, index)
      this.#read.set(by.name, until)
    }
  }

  /**
   * The bot's messages that observers received and cannot read. For somebody who came late, only messages after the first readable one
   * count.
   */
  get locked(): readonly { readonly by: string; readonly message: SeenMessage }[] {
    return this.#locked.flatMap(({ by, index }) => {
      const message = by.observer.messages[index]
      if (!message || message.at <= this.canReadFrom(by.name, message.roomId)) return []
      return [{ by: by.name, message }]
    })
  }

  /** The time of the bot's first message in the room that this person could read. 0 if the person is in the room from the beginning. */
  canReadFrom(name: string, room: string): number {
    if (!this.#cameLate(name, room)) return 0
    const read = [...(this.seenBy.get(name)?.values() ?? [])]
    return Math.min(...read.flatMap(({ sender, roomId, at }) => (sender === this.#bot && roomId === room ? [at] : [])))
  }

  /** The time since which this person is in the members' room. For a newcomer it is the time when the bot said that they joined. */
  memberSince(name: string): number {
    if (!this.#newcomers.has(name)) return 0
    return this.announced(`joined ${name}`)[0]?.at ?? Number.POSITIVE_INFINITY
  }

  announced(what: string): readonly SeenMessage[] {
    return this.announcements.get(what) ?? []
  }

  /** The present text of the notice of open motions. */
  get notice(): string {
    const newest = this.announced("notice")
      .toSorted((one, other) => one.at - other.at)
      .at(-1)
    return (newest && this.edited.get(newest.eventId)?.body) ?? newest?.body ?? ""
  }

  /** Numbers of the motions that were opened, as the bot said in answer to proposals. */
  get motions(): readonly string[] {
    const opened = [...this.answers.values()].flat().flatMap(({ body }) => openedMotion(body) ?? [])
    return [...new Set([...opened, ...this.byPetition])]
  }

  /** Numbers of the motions that petitions became. */
  get byPetition(): readonly string[] {
    return [...this.announcements.keys()].flatMap((what) => /^by-petition (M\d+)$/.exec(what)?.[1] ?? [])
  }

  isOver(motion: string): boolean {
    return this.announced(`outcome ${motion}`).length > 0
  }

  /** The ballots that a member received for votes whose outcome nobody has seen yet. */
  openBallots(name: string): readonly SeenBallot[] {
    return this.motions.flatMap((motion) => {
      const [message] = this.announced(`ballot ${motion} ${name}`)
      if (!message || this.isOver(motion)) return []
      const options = [...message.body.matchAll(/^\d+\. (.*)$/gm)].map(([, title = ""]) => title)
      return [{ motion, room: message.roomId, event: message.eventId, options }]
    })
  }

  /** Rooms in which a member has seen something. */
  openRooms(name: string): ReadonlySet<string> {
    return new Set([...(this.seenBy.get(name) ?? new Map<string, SeenMessage>()).values()].map(({ roomId }) => roomId))
  }

  #cameLate(name: string, room: string): boolean {
    const negotiation = this.announced("negotiation T1")[0]?.roomId
    return this.#newcomers.has(name) || this.#lateRooms.has(room) || room === negotiation
  }

  /**
   * The name of a file among the announcements: `file M1.blt`, or `file M1.blt for $event` if somebody asked for it in `$event`. If the
   * file came as an edit, the edited message tells which event was answered.
   */
  #fileOf(by: Observer, message: SeenMessage): string {
    const { observer } = by
    const replaced = observer.messages.find(({ eventId }) => eventId === message.relation?.replaces)
    const asked = (replaced ?? message).relation?.replyTo
    const own = asked === undefined || this.#isOwn(by, asked)
    return `file ${calledFile(message.file?.name ?? message.body)}${own ? "" : ` for ${asked}`}`
  }

  /** Whether this is a message of the bot. If the bot replies to its own message, nobody has asked for the reply. */
  #isOwn({ observer }: Observer, event: string): boolean {
    return observer.messages.find(({ eventId }) => eventId === event)?.sender === this.#bot
  }

  #take(by: Observer, index: number): void {
    const message = by.observer.messages[index]
    if (!message) return
    // The bot is not to blame if members cannot read each other.
    if (message.undecryptable !== null && message.sender === this.#bot) {
      this.#locked.push({ by, index })
      return
    }
    const own = this.seenBy.get(by.name) ?? new Map<string, SeenMessage>()
    this.seenBy.set(by.name, own.set(message.eventId, message))
    if (message.sender !== this.#bot || this.#known.has(message.eventId)) return
    this.#known.add(message.eventId)
    if (couldNotRead(message.body)) this.complaints.push(message)
    const { relation } = message
    // This is only a file's name. The file itself replaces it in the next event.
    if (message.body.startsWith("📎 ") && !message.file) return
    if (message.file) add(this.announcements, this.#fileOf(by, message), message)
    else if (relation?.replaces !== undefined) {
      const known = this.edited.get(relation.replaces)
      if (!known || known.at <= message.at) this.edited.set(relation.replaces, message)
    } else if (relation?.replyTo !== undefined && !this.#isOwn(by, relation.replyTo))
      add(this.answers, relation.replyTo, message)
    else {
      const nameOf = (localpart: string) => this.#observers.find((one) => one.localpart === localpart)?.name
      add(this.announcements, announcedBy(message.body, by.name, nameOf), message)
    }
  }
}

function add(to: Map<string, SeenMessage[]>, key: string, message: SeenMessage): void {
  const known = to.get(key)
  if (known) known.push(message)
  else to.set(key, [message])
}
