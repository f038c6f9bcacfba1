/** Runs a co-op whose bot is killed again and again while its members carry on. Then checks whether anything was lost or done twice. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { openToRead } from "../../src/kernel/store/database.ts"
import { comesAbout } from "../../src/matrix/fair-time.ts"
import type { BotFiles } from "./bot-process.ts"
import { catchUp } from "./catch-up.ts"
import { missing } from "./check.ts"
import { misplaced } from "./check-government.ts"
import { bookMonths } from "./check-treasury.ts"
import { DyingBot } from "./dying-bot.ts"
import { type Evidence, everybody, type Findings, votingStage } from "./evidence.ts"
import { foundCoop } from "./founding.ts"
import { Gate, moments } from "./gate.ts"
import { judge } from "./judge.ts"
import { keepDatabase, keepFiles } from "./keep.ts"
import { keptAt } from "./kept.ts"
import { lastSeen } from "./last-seen.ts"
import { Ledger } from "./ledger.ts"
import { endMonth } from "./month-end.ts"
import type { CrashOptions, CrashReport } from "./options.ts"
import { atMoment, type Plan, planKills } from "./plan.ts"
import type { Game, Player } from "./player.ts"
import { Random } from "./random.ts"
import { Story } from "./story.ts"
import { Telling } from "./telling.ts"
import { TreasuryStory } from "./treasury-story.ts"
import { View } from "./view.ts"
import { Votes } from "./votes.ts"
import { patience, stalled, untilComplete } from "./waiting.ts"

export type { CrashOptions, CrashReport } from "./options.ts"

/**
 * If this many messages or more are unanswered, the members send nothing new.
 * - `killing`: this limit holds while kills come one after the other. It is high, so that there is much that the bot could lose
 * - `waiting`: this limit holds while a kill waits for a story. It is low, so that the story does not have to wait for many other answers
 * - `after`: this limit holds after the kills. The members then only vote
 */
const crowds = { killing: 30, waiting: 5, after: 0 } as const

/** Runs everything. The report tells the bot's faults. Rejects only if the harness itself fails. */
export async function runCrash(options: CrashOptions): Promise<CrashReport> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-crash-"))
  const run = new CrashRun(options, folder)
  try {
    const { kills, ...findings } = await run.run()
    const { lost, repeated, undecryptable, wrong } = findings
    const line = `kills ${kills}, lost ${lost.length}, repeated ${repeated.length}, undecryptable ${undecryptable.length}`
    const clean = [lost, repeated, undecryptable, wrong].every((list) => list.length === 0)
    if (clean) await rm(folder, { recursive: true, force: true })
    return { ...findings, kills, line, clean, folder: clean ? null : folder }
  } finally {
    await run.close()
  }
}

class CrashRun {
  readonly #options: CrashOptions
  readonly #folder: string
  readonly #random: Random
  readonly #ledger = new Ledger()
  readonly #players: Player[] = []
  readonly #gate = new Gate()
  readonly #wrong: string[] = []
  #bot: DyingBot | null = null
  #crowd: number = crowds.killing
  #reading: NodeJS.Timeout | undefined
  #caughtUp: Promise<void> = Promise.resolve()

  constructor(options: CrashOptions, folder: string) {
    this.#options = options
    this.#folder = folder
    this.#random = new Random(options.seed)
  }

  async run(): Promise<Findings & { kills: number }> {
    const { homeserver, log, kills, members = 6, tales = [] } = this.#options
    const begun = performance.now()
    const kept = await keptAt(this.#options.place ?? { database: "sqlite" }, this.#folder)
    const login = (one: Player) => void this.#players.push(one)
    const coop = await foundCoop(homeserver, this.#folder, members, this.#random, login, kept.settings)
    log(`${this.#players.length} people are logged in`)
    const power = this.#options.power?.(this.#folder, this.#random.branch()) ?? null
    const bot = new DyingBot(power ? withOwnKey(coop.files) : coop.files, log, power)
    this.#bot = bot
    if (this.#options.keep !== undefined) await keepFiles(this.#options.keep, coop.files)
    const plan = planKills(kills, this.#random, tales.length)
    for (const kill of plan.early) await bot.kill(kill)
    const rooms = await bot.start()
    const { lobby = "", members: membersRoom = "", moderators = "", treasury: treasuryRoom = "" } = rooms
    for (const { observer } of coop.founders) await observer.joinRoom(membersRoom)
    const newcomers = [coop.newcomer, coop.other, coop.customer].map(({ name }) => name)
    const late = { newcomers, rooms: [moderators, treasuryRoom] }
    const view = new View(coop.bot, [...everybody(coop), coop.customer], late)
    const story = new Story(coop, this.#gate, this.#random.branch(), log)
    const treasury = new TreasuryStory(coop, this.#gate, this.#random.branch(), log)
    const telling = new Telling(tales, coop, treasury, { gate: this.#gate, log })
    const parts = { story, treasury, tales: telling.tales }
    const evidence: Evidence = { ...coop, ...parts, ledger: this.#ledger, view, rooms, stage: votingStage }
    const crowded = () => this.#unanswered(view) >= this.#crowd
    const places = { lobby, members: membersRoom, moderators, treasury: treasuryRoom }
    const seen = () => lastSeen(bot.state, view, this.#ledger, coop.files.log)
    const game: Game = { ledger: this.#ledger, view, votes: new Votes(), rooms: places, crowded, lastSeen: seen }
    this.#reading = setInterval(() => void this.#catchUp(), 60_000)
    // If one member cannot go on, the other members still do. The report names the error at the end, together with all other findings.
    const plays = (player: Player) => player.play(game).catch(this.#fault)
    const playing = coop.founders.map(plays)
    await this.#untilTraffic(view)
    const booked = treasury.run(game)
    const stories = [story.run(game, () => playing.push(plays(coop.newcomer))), booked, telling.run(game, booked)]
    const told = Promise.all(stories.map((one) => one.catch(this.#fault)))
    const over = () => story.over && treasury.over && telling.over
    await this.#killAll(plan, bot, evidence, over)
    await bot.reachTheRest([...plan.early, ...plan.later])
    log(`${bot.kills} kills in ${seconds(begun)} s; waiting for what is still under way`)
    await bot.start()
    this.#crowd = crowds.after
    await told
    for (const player of this.#players) player.stop()
    await Promise.all(playing)
    await this.#settle(evidence, game, bot)
    await endMonth(evidence, bot, plan.atMonthEnd)
    await this.#bookMonths(evidence, kept.location)
    if (tales.length > 0) {
      await bot.start()
      await telling.after(game, bot, plan.after).catch(this.#fault)
      await this.#settle(evidence, game, bot)
    }
    await power?.end()
    await this.#keep("end")
    const password = coop.files.environment.WAGGLE_PASSWORD ?? ""
    const account = { homeserverUrl: homeserver.url, userId: coop.bot, password }
    await this.#catchUp()
    const findings = await judge(evidence, bot, account, kept.location)
    await kept.remove([this.#wrong, bot.wrong, ...Object.values(findings)].every((list) => list.length === 0))
    log(
      `${this.#ledger.sent.length} messages sent, ${view.motions.length} votes; ${seconds(begun)} s in all; ${bot.startTimes()}`,
    )
    return {
      ...findings,
      wrong: [...this.#wrong, ...bot.wrong, ...(power?.faults ?? []), ...findings.wrong],
      kills: bot.kills,
    }
  }

  /** Ends all clients and processes, whatever happened. */
  async close(): Promise<void> {
    clearInterval(this.#reading)
    for (const player of this.#players) {
      player.stop()
      player.close()
    }
    await this.#bot?.die()
  }

  async #keep(name: string): Promise<void> {
    const { keep } = this.#options
    if (keep !== undefined) await keepDatabase(keep, name, join(this.#folder, "data"))
  }

  readonly #fault = (error: unknown): void => {
    const fault = `the harness failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
    this.#options.log(fault)
    this.#wrong.push(fault)
  }

  /** Does the kills one after the other. If a story waits for its kill at the gate (`gate.ts`), this kill comes next. */
  async #killAll(plan: Plan, bot: DyingBot, { view, founders }: Evidence, over: () => boolean): Promise<void> {
    const { log } = this.#options
    const [later, awaited] = [[...plan.later], [...plan.awaited]]
    const ripe = () => awaited.findIndex(({ moment }) => this.#gate.isWaitedAt(moment))
    while (later.length + awaited.length > 0) {
      for (const moment of moments) if (!awaited.some((one) => one.moment === moment)) this.#gate.openForGood(moment)
      if (later.length === 0) {
        await bot.start()
        this.#crowd = crowds.waiting
        // If a story has waited in vain for something, it counts as over too.
        await comesAbout(() => ripe() >= 0 || over(), 2 * patience)
      }
      const [forStory] = ripe() < 0 ? [] : awaited.splice(ripe(), 1)
      const kill = forStory?.kill ?? later.shift() ?? (awaited.pop() && atMoment(this.#random))
      if (!kill) break
      if (this.#random.chance(0.15)) this.#changeDevice(this.#random.pick(founders), view)
      await bot.kill(kill, () => forStory && this.#gate.open(forStory.moment))
      await this.#keep(String(bot.kills))
      log(`    ${this.#ledger.sent.length} messages sent, ${this.#unanswered(view)} of them not answered yet`)
    }
    this.#crowd = crowds.waiting
    for (const moment of moments) this.#gate.openForGood(moment)
  }

  #changeDevice(player: Player, view: View): void {
    player
      .changeDevice(view)
      .then((changed) => this.#options.log(`    ${player.name} ${changed ? "types on" : "could not use"} a new device`))
      .catch(this.#fault)
  }

  /** Fetches the messages that members' syncs have not brought. */
  #catchUp(): Promise<void> {
    this.#caughtUp = this.#caughtUp.then(async () => {
      for (const { observer } of this.#players) await catchUp(observer).catch(this.#fault)
    })
    return this.#caughtUp
  }

  #unanswered(view: View): number {
    view.update()
    return this.#ledger.toBeAnswered.filter(({ event }) => !view.answers.has(event)).length
  }

  /** Waits until the first vote is open, so that there is something to lose when the kills come. */
  async #untilTraffic(view: View): Promise<void> {
    await comesAbout(() => {
      view.update()
      return view.announced("ballot M1 ana").length > 0
    }, stalled)
  }

  async #settle(evidence: Evidence, game: Game, bot: DyingBot): Promise<void> {
    const voted = new Map(this.#players.map(({ name }) => [name, new Set<string>()]))
    const settled = await untilComplete(async () => {
      for (const player of this.#players) {
        const done = voted.get(player.name) ?? new Set()
        const open = game.view.openBallots(player.name).map(({ motion }) => motion)
        await player.voteOnAll(game, done)
        for (const motion of open) done.add(motion)
      }
      return this.#unsettled(evidence)
    })
    if (!settled) {
      const lacking = await this.#unsettled(evidence)
      this.#options.log(`not settled: ${lacking.join("; ")}; last seen: ${game.lastSeen()}`)
    }
    // Waits, and starts the bot once more, although it should find nothing to do. If it sends a message that it must not send any more, the
    // check sees that.
    await sleep(2000)
    await bot.stop()
    await bot.start()
    await sleep(2000)
    await bot.stop()
  }

  /** Books what fell due with the month. The bot has stopped. */
  async #bookMonths(evidence: Evidence, location: string): Promise<void> {
    const knex = openToRead(location)
    try {
      await bookMonths(evidence, knex, { wrong: this.#wrong })
    } finally {
      await knex.destroy()
    }
  }

  async #unsettled(evidence: Evidence): Promise<string[]> {
    const said = missing(evidence)
    return said.length > 0 ? said : await misplaced(evidence)
  }
}

/** The bot makes its master key itself. */
function withOwnKey({ environment: { WAGGLE_MASTER_KEY: _, ...environment }, ...files }: BotFiles): BotFiles {
  return { ...files, environment }
}

const seconds = (since: number): number => Math.round((performance.now() - since) / 1000)
