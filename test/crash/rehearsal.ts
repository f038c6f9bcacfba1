/**
 * Plays a tale of the crash harness in one process: the real dispatcher and scheduler, and the harness's own view of what
 * people read. It shows that a tale types what the bot understands, and knows everything that the bot says to it. The bot can die again and
 * again between two commits (`deaths.ts`); then a message that was not handled is handed in once more, as the inbox does after a start.
 */
import { DateTime } from "luxon"
import { commands } from "../../commands/index.ts"
import type { Place } from "../../src/bot/message.ts"
import { type EventId, eventId } from "../../src/kernel/rules/types.ts"
import type { Errand } from "../../src/kernel/store/outbox.ts"
import { toText } from "../../src/kernel/views/markdown.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import type { Pace } from "../../src/matrix/fair-time.ts"
import type { SeenMessage } from "../../src/matrix/seen-messages.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { Books } from "../../tools/crash/books.ts"
import { coopSettings } from "../../tools/crash/co-op.ts"
import { zone } from "../../tools/crash/evidence.ts"
import { Gate, moments } from "../../tools/crash/gate.ts"
import { Ledger } from "../../tools/crash/ledger.ts"
import type { Actor, Game } from "../../tools/crash/player.ts"
import { directRoomOf, type LaterBot, type TaleParts } from "../../tools/crash/tales/tale.ts"
import { View } from "../../tools/crash/view.ts"
import { Votes } from "../../tools/crash/votes.ts"
import { type Answer, person } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { Deaths } from "./deaths.ts"

const names = ["ana", "ben", "cem", "dee", "eli"]
const treasurer = "ben"
const secretary = "dee"
const server = "hive.example"
const waggle = `@waggle:${server}`
const never = (): never => {
  throw new Error("nobody is called so")
}
const place = (of: Place) => `!${of}-hive:${server}`

export class Rehearsal {
  readonly bot: CoopBot
  readonly game: Game
  readonly parts: TaleParts
  readonly #messages = new Map(names.map((name) => [name, [] as SeenMessage[]]))
  /** The event of each message that later ones edit, by the name of its row. */
  readonly #named = new Map<string, EventId>()
  /** The messages that the bot removed. */
  readonly redacted = new Set<string>()
  readonly #deaths: Deaths
  readonly #voted = new Set<string>()
  #sent = 0
  #time = 0

  static async start({ unseated = false, deaths = new Deaths() } = {}): Promise<Rehearsal> {
    const members = Object.fromEntries(names.map((name) => [name, "permanent"] as const))
    const bot = await CoopBot.start({ commands, members, settings: coopSettings, step: deaths.step })
    const rehearsal = new Rehearsal(bot, deaths)
    await bot.act((act) => takeSeat(act, officeKey("treasurer"), person(treasurer), null))
    if (!unseated) await bot.act((act) => takeSeat(act, officeKey("secretary"), person(secretary), null))
    const hello = toText(loadWords("en").t("guide-now-founder", { coop: "Hive" })).body
    for (const name of names) rehearsal.#shows(`person:@${name}:${server}`, { body: hello })
    deaths.begin()
    return rehearsal
  }

  private constructor(bot: CoopBot, deaths: Deaths) {
    this.bot = bot
    this.#deaths = deaths
    const founders = names.map((name) => this.#actor(name))
    const called = (wanted: string) => founders.find(({ name }) => name === wanted) ?? never()
    const observers = founders.map(({ name }) => {
      return { name, localpart: name, observer: { messages: this.#messages.get(name) ?? [] } }
    })
    const gate = new Gate()
    for (const moment of moments) gate.openForGood(moment)
    this.parts = {
      cast: {
        founders,
        treasurer: called(treasurer),
        secretary: called(secretary),
        payee: called("ana"),
        detailed: new Set(),
        newcomers: [],
        voters: () => founders,
        books: new Books(),
      },
      gate,
      log: () => {},
    }
    this.game = {
      ledger: new Ledger(),
      view: new View(waggle, observers, { newcomers: [], rooms: [] }),
      rooms: {
        ...{ lobby: place("lobby"), members: place("members") },
        ...{ moderators: place("moderators"), treasury: place("treasury") },
      },
      votes: new Votes(),
      crowded: () => true,
      lastSeen: () => `${[...this.game.view.announcements.keys()].join(", ")}`,
      patience: 600_000,
      now: () => bot.clock.now(),
      pace: this.#pace,
    }
  }

  /** Whenever a tale waits, everybody votes, and time passes. */
  readonly #pace: Pace = {
    now: () => this.#time,
    sleep: async () => {
      this.#time += 1000
      await this.#vote()
      await this.#pass("PT1S")
    },
  }

  /** Lets the clock go on by a day. Nobody dies here. */
  readonly later: LaterBot = {
    nextMorning: async () => {
      for (let hour = 0; hour < 24; hour++) await this.#pass("PT1H")
    },
    diesSoon: async () => {},
  }

  /** Lets the clock go on into the next month. Returns the name of the month that has ended. */
  async endMonth(): Promise<string> {
    const month = DateTime.fromMillis(this.bot.clock.now(), { zone })
    const days = Math.ceil(month.endOf("month").diff(month, "days").days)
    await this.#pass(`P${days}D`)
    return month.toFormat("LLLL yyyy")
  }

  async #vote(): Promise<void> {
    const { view, votes } = this.game
    view.update()
    for (const name of names)
      for (const ballot of view.openBallots(name)) {
        const what = `${ballot.motion} ${name}`
        if (this.#voted.has(what) || votes.isTime(ballot.motion) === false) continue
        this.#voted.add(what)
        await this.#says(name, "direct", `!vote ${ballot.motion} ${votes.favourite(ballot) ?? 1}`)
        view.update()
      }
  }

  #actor(name: string): Actor {
    return {
      name,
      localpart: name,
      userId: person(name),
      isIn: () => true,
      say: async (game, room, text, intent) => {
        const direct = room === directRoomOf(game.view, { name })
        const shared = (["lobby", "members", "moderators", "treasury"] as const).find((one) => room === place(one))
        if (!direct && !shared) throw new Error(`${name} is not in the room “${room}”`)
        const event = await this.#says(name, shared ?? "direct", text)
        game.ledger.add({ event, room, sender: name, device: "D", text, ...intent })
        return event
      },
    }
  }

  async #says(name: string, where: Place, body: string): Promise<string> {
    const event = eventId(`$typed-${++this.#sent}`)
    const room = where === "direct" ? `!direct-${name}:${server}` : place(where)
    const at = this.bot.clock.now()
    for (const one of where === "direct" ? [name] : names)
      this.#messages.get(one)?.push({ ...plain, roomId: room, eventId: event, sender: person(name), at, body })
    await this.#survive(() => this.bot.say(name, where, body, { eventId: event }))
    return event
  }

  async #pass(duration: string): Promise<void> {
    let left = duration
    await this.#survive(async () => {
      const now = left
      left = "PT0S"
      await this.bot.pass(now)
    })
  }

  /** Does it, and once more each time that the bot has died meanwhile. Then shows everything that the bot has said. */
  async #survive(deed: () => Promise<unknown>): Promise<void> {
    const said = await this.bot.during(async () => {
      do await this.#deaths.around(deed, this.bot.faults)
      while (this.#deaths.revive())
    })
    this.#take(said)
  }

  #take(answers: readonly Answer[]): void {
    for (const { lane, name, errand } of answers)
      if (errand.do === "redact") this.redacted.add(errand.event)
      else this.#shows(lane, read(errand, this.#named), name)
  }

  /** Shows a message of the bot to everybody who can read it. */
  #shows(lane: string, message: Partial<SeenMessage>, name: string | null = null): void {
    const event = eventId(`$said-${++this.#sent}`)
    if (name !== null && !message.relation?.replaces) this.#named.set(name, event)
    const [, kind, of = ""] = /^(room|person):(.*)$/.exec(lane) ?? []
    const own = names.find((one) => of === person(one) || of === `!direct-${one}:${server}`)
    const readers = own !== undefined ? [own] : of === place("treasury") ? [treasurer] : names
    const roomId = kind === "person" ? `!direct-${own}:${server}` : of
    const at = this.bot.clock.now()
    for (const one of readers)
      this.#messages.get(one)?.push({ ...plain, roomId, eventId: event, sender: waggle, at, ...message })
  }
}

const plain: Omit<SeenMessage, "roomId" | "eventId" | "sender" | "at"> = {
  ...{ encrypted: true, undecryptable: null, body: "", html: null, msgtype: "m.text", isEdit: false },
  ...{ relation: null, mentions: [], file: null },
}

/** What people's clients make of an errand. */
function read(
  errand: Exclude<Errand, { readonly do: "redact" }>,
  named: ReadonlyMap<string, EventId>,
): Partial<SeenMessage> {
  switch (errand.do) {
    case "say": {
      const { thread, threadOf, replyTo } = errand.relation ?? {}
      const root = thread ?? named.get(threadOf ?? "")
      const relation = { ...(root && { thread: root }), ...(replyTo && { replyTo }) }
      return { body: errand.text.body, relation: Object.keys(relation).length > 0 ? relation : null }
    }
    case "edit":
      return { body: errand.text.body, isEdit: true, relation: { replaces: named.get(errand.of) ?? errand.of } }
    case "file": {
      const file = { name: errand.filename, mimetype: errand.mimetype, url: "", info: null }
      return {
        body: errand.filename,
        file,
        relation: errand.relation?.replyTo ? { replyTo: errand.relation.replyTo } : null,
      }
    }
  }
}
