/** Tells the story of elections in few words: who stands, how people vote, and who holds which seat afterwards. */
import { expect } from "vitest"
import type { Place } from "../../src/bot/message.ts"
import { coopKey, type MatrixId, motionId, numbered, type OfficeKey } from "../../src/kernel/rules/types.ts"
import { openErrand } from "../../src/kernel/store/outbox-sending.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { leave, remove } from "../../src/people/acts/members.ts"
import { belongs } from "../../src/standing/rules/franchise.ts"
import { putMember, standingOf } from "../../src/standing/store/members.ts"
import { frozenSince, seatsOf } from "../../src/standing/store/offices.ts"
import { openVoting } from "../../src/votes/acts/vote.ts"
import { findMotion, type KeptMotion } from "../../src/votes/store/motions.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"
import { loose } from "./database.ts"
import { withOffices } from "./offices.ts"

const hive = coopKey("hive")
const shortName = (id: MatrixId): string => id.slice(1, id.indexOf(":"))

/** Long enough to end a stage of three or four days. */
export const stage = "P4DT2M"

export class ElectionStory {
  readonly bot: CoopBot

  constructor(bot: CoopBot) {
    this.bot = bot
  }

  /** Puts people into office, as if they had been elected before the story. */
  async officers(office: OfficeKey, ...names: readonly string[]): Promise<void> {
    const { store, coop } = this.bot
    await store.work(async (work) => {
      for (const name of names) await takeSeat({ work, coop }, office, person(name), null)
    })
    this.bot.clock.forward("PT1M")
  }

  /** Says a text in the members' room. Returns the answer. */
  ask(name: string, body: string, place: Place = "members"): Promise<string> {
    return this.bot.ask(name, place, body)
  }

  /** Says the text in the members' room. Checks that the answer has these words, and that nothing else was written. */
  async refused(name: string, body: string, words: string): Promise<void> {
    const before = await this.bot.everything()
    expect(await this.ask(name, body)).toContain(words)
    expect(await this.bot.everything()).toBe(before)
  }

  /** Ends only this motion's proposal stage, as the scheduler does when the stage is over. */
  async toVoting(number: number): Promise<void> {
    const { store, coop } = this.bot
    const motion = await this.motion(number)
    await store.work((work) => openVoting({ work, coop }, motion))
    this.bot.clock.forward("PT1M")
  }

  /**
   * Casts ballots by the options' titles, best first: `{ ana: "cem > ben" }`. An empty ballot abstains. If everybody has voted, the vote
   * closes.
   */
  async ballots(number: number, ballots: Readonly<Record<string, string>>): Promise<string> {
    const { options, id } = await this.motion(number)
    const numberOf = (title: string) => {
      const option = options.find((one) => one.title === title)
      if (!option) throw new Error(`${id} has no option ${title}`)
      return option.number
    }
    const said: string[] = []
    for (const [name, ballot] of Object.entries(ballots)) {
      const ranking = ballot === "" ? "abstain" : ballot.split(" > ").map(numberOf).join(" ")
      said.push(await this.bot.ask(name, "direct", `!vote ${id} ${ranking}`))
    }
    // If everybody has voted, the vote closes as soon as time goes on.
    said.push(...(await this.bot.pass("PT1M")).map(({ body }) => body))
    return said.join("\n")
  }

  /** Plays both stages of an election. Voting opens, these ballots are cast, and the time passes. Returns what was said at the end. */
  async decide(number: number, ballots: Readonly<Record<string, string>>): Promise<string> {
    if ((await this.motion(number)).stage === "proposal") await this.toVoting(number)
    const early = await this.ballots(number, ballots)
    return [early, ...(await this.bot.pass(stage)).map(({ body }) => body)].join("\n")
  }

  /** Somebody leaves the co-op. Returns what the bot then says, each message with its thread. */
  async leaves(name: string): Promise<{ readonly body: string; readonly thread: string | undefined }[]> {
    const { store, coop } = this.bot
    const before = await loose(store.knex)("outbox").max("id as newest").first()
    await store.work(
      async (work) => void (await leave({ work, coop }, await standingOf(work, withOffices(hive), person(name)))),
    )
    const rows = await loose(store.knex)("outbox")
      .where("id", ">", Number(before?.newest ?? 0))
      .orderBy("id")
    return rows
      .map((row) => openErrand(store, row))
      .flatMap((errand) => (errand.do === "say" ? [{ body: errand.text.body, thread: errand.relation?.thread }] : []))
  }

  /** Makes a former member a trial member, as if they had been invited again and had joined. */
  async comesBack(name: string): Promise<void> {
    const { store } = this.bot
    await store.work(async (work) => void (await putMember(work, hive, person(name), "trial")))
  }

  async belongs(name: string): Promise<boolean> {
    return belongs(await this.bot.store.work((work) => standingOf(work, withOffices(hive), person(name))))
  }

  /** Somebody is removed by the second vote of §6. */
  async removed(name: string): Promise<void> {
    const { store, coop } = this.bot
    await store.work((work) => remove({ work, coop }, person(name), motionId("M999")))
  }

  /** The seats as texts such as `treasurer ben`, sorted by office and seat. */
  async seats(): Promise<string[]> {
    const seats = await this.bot.store.work((work) => seatsOf(work, hive))
    return seats.map((seat) => `${seat.office} ${shortName(seat.person)}`)
  }

  async frozen(): Promise<boolean> {
    return (await this.bot.store.work((work) => frozenSince(work, hive))) !== null
  }

  async motion(number: number): Promise<KeptMotion> {
    const motion = await this.bot.store.work((work) => findMotion(work, hive, numbered(number)))
    if (!motion) throw new Error(`there is no M${number}`)
    return motion
  }

  /** The titles of the options on the motion's ballot. */
  async titles(number: number): Promise<string[]> {
    return (await this.motion(number)).options.map(({ title }) => title)
  }
}
