/** In every situation of a task (§9.1), the bot refuses forbidden steps with a reason, and writes nothing. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import type { Place } from "../../../src/bot/message.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { type TaskDeed, taskDeeds } from "../../../src/tasks/rules/tasks.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { adoptNow } from "../../support/treasury.ts"

let bot: CoopBot
beforeEach(async () => {
  const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const
  bot = await CoopBot.start({ commands, members })
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "moderator", person("ana")))
  await bot.store.work((work) => putSeat(work, coopKey("hive"), "treasurer", person("dee")))
})
afterEach(() => bot.close())

// zoe is the customer, ben evaluates, tom works, ana moderates, cem is a member, and kai is a stranger.
const people = ["zoe", "ben", "tom", "ana", "cem", "kai"]
const typed: Readonly<Record<TaskDeed, string>> = {
  evaluate: "evaluate",
  offer: "offer 1000 EUR 2026-12-15",
  agree: "agree 1",
  decline: "decline",
  join: "join",
  quit: "quit",
  share: "share @ben:hive.example 1 @tom:hive.example 1",
  done: "done",
  cancel: "cancel",
}

const steps = {
  submitted: ["zoe lobby !task new A website"],
  evaluated: ["ben members !task T1 evaluate"],
  offered: ["ben direct !task T1 offer 1000 EUR 2026-12-15"],
  accepted: ["zoe direct !task T1 agree 1"],
  worked: ["tom members !task T1 join"],
  done: ["tom members !task T1 done"],
  paid: ["dee treasury !income 1000 EUR from zoe T1"],
}
const negotiated = ["submitted", "evaluated", "offered"] as const
const agreed = [...negotiated, "accepted", "worked"] as const

type Allowed = Readonly<Partial<Record<TaskDeed, readonly string[]>>>
/** The steps that lead a task to each situation, and who may then do what. Everybody else may do nothing. */
const situations: Readonly<Record<string, readonly [way: readonly string[], allowed: Allowed]>> = {
  submitted: [steps.submitted, { evaluate: ["ben", "tom", "ana", "cem"], cancel: ["zoe", "ana"] }],
  evaluated: [
    [...steps.submitted, ...steps.evaluated],
    {
      evaluate: ["tom", "ana", "cem"],
      offer: ["ben"],
      decline: ["zoe", "ben"],
      quit: ["ben"],
      cancel: ["zoe", "ben", "ana"],
    },
  ],
  offered: [
    negotiated.flatMap((step) => steps[step]),
    {
      evaluate: ["tom", "ana", "cem"],
      offer: ["ben"],
      agree: ["zoe"],
      decline: ["zoe", "ben"],
      quit: ["ben"],
      cancel: ["zoe", "ben", "ana"],
    },
  ],
  accepted: [
    [...negotiated.flatMap((step) => steps[step]), ...steps.accepted],
    { join: ["ben", "tom", "ana", "cem"], cancel: ["zoe", "ben", "ana"] },
  ],
  worked: [
    agreed.flatMap((step) => steps[step]),
    { join: ["ben", "ana", "cem"], quit: ["tom"], done: ["tom"], cancel: ["zoe", "ben", "tom", "ana"] },
  ],
  declined: [[...negotiated.flatMap((step) => steps[step]), "zoe direct !task T1 decline"], {}],
  done: [[...agreed.flatMap((step) => steps[step]), ...steps.done], {}],
  paid: [[...agreed.flatMap((step) => steps[step]), ...steps.done, ...steps.paid], {}],
  cancelled: [[...agreed.flatMap((step) => steps[step]), "tom direct !task T1 cancel"], {}],
}

async function play(lines: readonly string[]) {
  for (const line of lines) {
    const [who = "", place = "", ...words] = line.split(" ")
    await bot.say(who, place as Place, words.join(" "))
  }
}

describe("on a task that is", () => {
  it.each(Object.keys(situations))("%s, all else is refused, and nothing is written", async (name) => {
    const [way, allowed] = situations[name] ?? [[], {}]
    await adoptNow(bot)
    await play(way)
    const before = await bot.everything()
    const answers: string[] = []
    for (const who of people)
      for (const deed of taskDeeds.filter((one) => !allowed[one]?.includes(who))) {
        const said = await bot.say(who, "direct", `!task T1 ${typed[deed]}`)
        expect(said.map(({ lane }) => lane)).toEqual([`person:${person(who)}`])
        answers.push(`${who} ${deed}: ${said[0]?.body}`)
      }
    expect(await bot.everything()).toBe(before)
    expect(answers.filter((answer) => /went wrong|⟦|\{|undefined/.test(answer))).toEqual([])
    // A stranger learns only that there is no such task.
    expect(answers.filter((answer) => /^kai \w+: (?!There is no task T1)/.test(answer))).toEqual([])
  })

  it.each(
    Object.entries(situations).flatMap(([name, [way, allowed]]) =>
      Object.entries(allowed).map(([deed, who]) => [name, deed, who[0] ?? "", way] as const),
    ),
  )("%s, %s is what %s can do", async (_name, deed, who, way) => {
    await play(way)
    const events = () => bot.store.knex("task_events").orderBy("position")
    const before = await events()
    await bot.say(who, "direct", `!task T1 ${typed[deed as TaskDeed]}`)
    const after = await events()
    expect(after[before.length]).toMatchObject({ deed, actor: person(who) })
  })
})
