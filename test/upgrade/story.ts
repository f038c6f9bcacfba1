/**
 * A co-op that is left in the middle of everything: a vote of each kind, removals, a pay run, tasks in each state, bank movements. The same
 * database has another co-op, in German.
 */
import { commands } from "../../commands/index.ts"
import { instant } from "../../src/kernel/rules/types.ts"
import type { Waiting } from "../../src/kernel/rules/waiting.ts"
import { balance, camt, eur, line, ownIban, parts } from "../support/bank-files.ts"
import { person, type TestBotOptions } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { loose } from "../support/database.ts"
import { foundTogether } from "../support/founding.ts"
import { configFile } from "../support/test-coops.ts"
import { berlin } from "../support/time.ts"
import { play, type Steps } from "./steps.ts"

const founders = ["ana", "ben", "cem", "dee", "eli", "fay", "gus", "hal"] as const
const others = ["ida", "jon", "kim", "lou"] as const
const csv = { date: "Day", amount: "Sum", name: "Who", text: "What" }

const options = {
  commands,
  members: {},
  unseen: true,
  settings: {
    founders: founders.map(person),
    smallRoll: 3,
    currencies: ["EUR", "POINTS"],
    account: { holder: "Hive eG", iban: ownIban },
    bank: { csv },
    motions: { decision: { threshold: "1/2" } },
  },
  others: { tower: {} },
  otherSettings: { founders: others.map(person), smallRoll: 3, publish: "shared", language: "de" },
} as const satisfies TestBotOptions

export const storyConfig = configFile(options)

/** Lines in which these people cast the same ballot on a motion. */
const all = (motion: string, ballot: string, who: readonly string[]): string =>
  who.map((name) => `${name} direct !vote ${motion} ${ballot}`).join("\n")

const isNot =
  (...names: readonly string[]) =>
  (one: string) =>
    !names.includes(one)
const eli = "@eli:new.example"

const files = {
  march: camt([
    line({ day: "2025-03-17", amount: eur(40_000), name: "Zoe Zander", text: "T1 first part" }),
    line({ day: "2025-03-18", amount: eur(-2_000), name: "Bakery", text: "Bread" }),
    line({ day: "2025-03-19", amount: eur(-777), name: "Bank", text: "Fee" }),
    line({ day: "2025-03-20", amount: eur(15_000), name: "Yan Yilmaz", text: "T5 table" }),
    line({ day: "2025-03-21", amount: eur(4_200), name: "Neighbours", text: "Thanks" }),
    line({ day: "2025-03-24", amount: eur(-3_000), name: "Ana Ahorn", iban: "DE02120300000000202051", text: "seeds" }),
  ]),
  // No amount in this file has a sign, so all movements seem to be income. The bot asks whether that is right before it stores any of them.
  asked: "Day;Sum;Who;What\n20.03.2025;300,00;Korn;T9\n21.03.2025;36,99;Energie;march\n",
  april: parts([
    {
      lines: [
        line({ day: "2025-04-24", amount: eur(10_000), name: "Yan Yilmaz", text: "T5 the rest of a table" }),
        line({ day: "2025-04-25", amount: eur(-1_250), name: "Muster AG", text: "Strom" }),
      ],
      balances: [balance("CLBD", "2025-04-25", 500_000)],
    },
  ]),
}

const beginning = `
  ana members !stand moderator I would answer within a day
  ben members !stand treasurer
  cem members !budget propose monthly=500EUR workers=60% evaluators=5%
  pass P3DT1M
  ${all("M1", "1", founders)}
  ${all("M2", "1", founders)}
  ${all("M3", "1", founders)}
  cem members !stand moderator
  ana members !propose Move our servers\\nTo the hydro-powered data centre
  ben members !alternative M5 Stay, but switch the tariff
  ben members !reword M5 Stay, and switch the tariff
  dee members !alternative M5 Sell them
  dee members !withdraw M5
  eli members !propose Buy a boat
  eli members !withdraw M6
  ana members !invite @tom:hive.example
  ana members !invite @uma:hive.example
  ana members !invite @vic:hive.example
  tom joins
  uma joins
  pass P3DT1M
  ${all("M4", "1", founders)}
  ana direct !vote M5 1 2
  ben direct !vote M5 2 1
  cem direct !vote M5 2
  dee direct !vote M5 1
  dee direct !vote M5 2 3
  eli direct !vote M5 abstain
  fay direct !vote M5 3
  pass P4D
  tom members !admit
  pass P3DT1M
  ${all("M7", "1", founders)}
  ana moderators !remove --sure @gus Has kept the key to the store
  pass P3DT1M
  ana direct !vote R1 1
  cem direct !vote R1 1
  gus direct !answer M8 I gave it back
  pass P7DT1M
  ${all("M8", "1", [...founders.filter(isNot("gus")), "tom"])}
  hal direct !leave --sure
  eli direct !moved @eli:hive.example @eli:new.example
  ${eli} direct !moved @eli:hive.example @eli:new.example
  ida tower/members !propose Ein neues Dach
  pass P3DT1M
  ida direct !vote M1 1
  jon direct !vote M1 1
  kim direct !vote M1 1
  lou direct !vote M1 2
`

const work = `
  zoe lobby !task new A website\\nWith a calendar
  ben members !task T1 evaluate
  ben direct !task T1 offer 1000 EUR 2025-03-15 As agreed
  zoe direct !task T1 agree 1
  tom members !task T1 join
  cem members !task T1 join
  tom direct !task T1 share @tom 2 @cem 1
  cem direct !task T1 share @tom 2 @cem 1
  tom members !task T1 done
  cem direct !task new A fence
  ben members !task T2 evaluate
  ben members !task T2 decline Too far away
  zoe lobby !task new A poster
  dee members !task T3 evaluate
  dee direct !task T3 offer 300 EUR 2025-07-15 In two colours
  yan lobby !task new A stall for the market
  dee members !task T4 evaluate
  dee direct !task T4 offer 900 EUR 2025-08-15
  yan direct !task T4 agree 1
  tom members !task T4 join
  ${eli} members !task T4 join
  tom direct !task T4 share @tom 3 @eli:new.example 1
  yan lobby !task new A table
  dee members !task T5 evaluate
  dee direct !task T5 offer 250 EUR 2025-05-15
  yan direct !task T5 agree 1
  ${eli} members !task T5 join
  ${eli} members !task T5 done
  yan lobby !task new A bench
  yan lobby !task new A roof
  yan direct !task T7 cancel It leaks no more
  fay gone
  pass P32D
  ben treasury !income 400 EUR from zoe T1
  ben treasury !income 600 EUR from zoe T1
  ben treasury !reverse E4 Not come
  ben treasury !income 12.50 EUR from the fair on 2025-02-20
  ben treasury !expense 20 EUR to Bakery for bread
  ben treasury !pay @tom 20 EUR for bread
  ben treasury !pay @ana 30 EUR for seeds
  ben treasury !pay @dee 1 EUR
  ben treasury !pay @cem 7 EUR for stamps
  tom direct !confirm P1
  ana direct !dispute P2 Nothing came
  ben treasury !refund 50 EUR for T1
  ana direct !payinfo DE02120300000000202051 Ana Ahorn
  tom direct !payinfo AT611904300234573201 Tom Tanne
  ben treasury !payrun @tom @cem
  ben treasury !payrun done
  ben treasury !payrun @ana
  ben treasury !payrun drop
  ben treasury !ledger close 2025-01
  pass P20D
  ben sends asked
  ben sends march
  ben treasury !bank book B1 T1
  ben treasury !bank skip B3
  ben treasury !bank book B4 T5
  pass P10D
`

/**
 * These lines leave a vote of every possible kind open, some with ballots. One vote is past its end, and waits for a message that cannot be
 * read yet.
 */
const votes = `
  ana moderators !remove --sure @tom Has let the bees starve
  pass P3DT1M
  ana direct !vote R2 1
  cem direct !vote R2 1
  pass P2D
  ana moderators !remove --sure @fay Is never there
  pass P4D
  uma members !admit
  dee members !stand moderator
  ${eli} members !stand moderator I live beside the hive
  tom members !stand moderator against @cem
  ana members !impeach --sure The accounts of March are late
  dee members !stand treasurer I can count
  ana members !budget propose monthly=600EUR workers=50% evaluators=10%
  dee members !budget alternative M15 monthly=450EUR workers=66.6% evaluators=0%
  ana members !propose Which colour?\\nRed
  ben members !alternative M16 Blue
  cem members !alternative M16 Green
  ana members !propose Sell the boat
  jon tower/members !propose Eine Leiter
  kim tower/members !alternative M2 Zwei Leitern
  pass P3DT2M
  ana direct !vote M9 1
  ben direct !vote M9 2
  dee direct !vote M9 1
  tom direct !vote M9 2
  ana direct !vote M10 1
  ben direct !vote M10 1
  dee direct !vote M10 1
  ana direct !vote M11 1 2
  ben direct !vote M11 2 1
  cem direct !vote M12 2
  ana direct !vote M12 1
  dee direct !vote M12 1 3
  ana direct !vote M13 1
  dee direct !vote M13 1
  ben direct !vote M13 2
  dee direct !vote M14 1
  ana direct !vote M14 1 2
  ben direct !vote M14 2
  ana direct !vote M15 1 2
  dee direct !vote M15 2 1
  uma direct !vote M15 2
  ben direct !vote M15 3
  ana direct !vote M16 1 2
  ben direct !vote M16 2 1
  cem direct !vote M16 1
  ana direct !vote M17 1
  ben direct !vote M17 2
  ben direct !vote M17 1
  cem direct !vote M17 abstain
  ida direct !vote M2 1
  jon direct !vote M2 2 1
  kim direct !vote M2 2
  ben treasury !payrun @ana @tom
  tom members !propose Dig a well
  tom members !early M18
  ana members !alternative M18 Buy a pump
  ana members !reword M18 Buy a pump and a hose
  dee members !propose Keep goats
  dee direct !moved @dee:hive.example @dee:new.example
  ana direct !vote R3 1
  pass P1D
`

/** Marks messages as sent, as the courier would. Only the ten newest still wait. */
async function send({ store: { knex } }: CoopBot): Promise<void> {
  const rows: { id: number }[] = await knex("outbox").orderBy("id")
  for (const { id } of rows.slice(0, -10))
    await loose(knex)("outbox")
      .where({ id })
      .update({ state: "sent", payload: null, room_id: "!room:hive.example", event_id: `$sent-${id}` })
}

/** Plays the story up to the moment of the upgrade. `say` is called with every typed line and its answer. Close the bot afterwards. */
export async function playStory(say: (line: string, answer: string) => void): Promise<CoopBot> {
  const bot = await CoopBot.start(options)
  const tell = async (steps: string) => {
    for (const [line, answer] of await play(bot, { lines: steps, files })) say(line, answer)
  }
  bot.clock.set(berlin("2025-01-07T12:00"))
  for (const coop of bot.coops) {
    await bot.store.work((work) => foundTogether({ work, coop }))
    for (const [role, room_id] of Object.entries(coop.rooms))
      await loose(bot.store.knex)("rooms").insert({ coop: coop.key, role, room_id })
  }
  await tell(beginning)
  await tell(work)
  const unread: Waiting = {
    id: "$unread",
    from: instant(0),
    why: "key",
    room: { place: "direct", coop: null, encrypted: true },
    people: [person("cem")],
    encrypted: true,
  }
  const beforeLast = votes.trimEnd().split("\n")
  const last = beforeLast.pop() ?? ""
  await tell(beforeLast.join("\n"))
  bot.waiting = [unread]
  await tell(last)
  await send(bot)
  return bot
}

/** The steps that are played after the database was left. */
export const afterStory: Steps = {
  files: { asked: files.asked, april: files.april },
  lines: `
    pass PT1M
    cem direct !vote M9 1
    ${eli} direct !vote M9 1
    cem direct !vote M10 2
    tom direct !vote M10 1
    tom direct !vote M11 1
    ${eli} direct !vote M11 2
    tom direct !vote M12 1
    cem direct !vote M13 1
    tom direct !vote M13 2
    cem direct !vote M14 abstain
    tom direct !vote M15 2
    ${eli} direct !vote M15 2 1
    dee direct !vote M16 2
    ${eli} direct !vote M17 1
    lou direct !vote M2 1
    zoe direct !task T3 agree 1
    ben treasury !payrun done
    ana direct !confirm P7
    @dee:new.example direct !moved @dee:hive.example @dee:new.example
    pass P1DT1M
    pass P2DT1M
    pass P1D
    ana members !propose Plant a tree
    fay direct !motions
    pass P3DT1M
    ana direct !vote M21 1
    ben direct !vote M21 1
    cem direct !vote M21 1
    uma direct !vote M21 1
    ana direct !vote M20 1
    ben direct !vote M20 1
    cem direct !vote M20 1
    ${eli} direct !vote M20 2
    pass P4DT1M
    @dee:new.example sends april
    @dee:new.example sends asked
    @dee:new.example treasury !bank
    @dee:new.example treasury !bank book all
    @dee:new.example treasury !bank book B5 income from Neighbours
    @dee:new.example treasury !income 30 EUR from the fair
    @dee:new.example treasury !pay --advance @ana 25 EUR for nails
    @dee:new.example treasury !ledger close 2025-02
    ana direct !confirm P9
    pass P40D
  `,
}
