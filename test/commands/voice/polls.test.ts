/** Polls (§17.2): quick questions that bind nobody. */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import type { Text } from "../../../src/kernel/store/outbox.ts"
import { sizeOf } from "../../../src/kernel/views/portions.ts"
import { standingOf } from "../../../src/standing/store/members.ts"
import { answerPoll } from "../../../src/voice/acts/polls.ts"
import { nextPollEnd } from "../../../src/voice/store/polls.ts"
import { type Answer, person, unsigned } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { berlin } from "../../support/time.ts"

const members = { ana: "permanent", ben: "permanent", cem: "permanent", dee: "permanent", tom: "trial" } as const

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, members, settings: { zone: "Europe/Berlin" } })
})
afterEach(() => bot.close())

const texts = (answers: readonly Answer[]) => answers.map(({ body }) => body).join("\n")
const inRoom = (answers: readonly Answer[]) => answers.filter(({ lane }) => lane.startsWith("room:"))
const ask = (line: string, who = "ana") => bot.ask(who, "members", line)
const answer = (who: string, line: string) => bot.say(who, "direct", line)
const friday = "!poll Where do we eat on Friday?\n- Pizza\n2. Soup\n* Bread"

describe("a poll", () => {
  it("is a question with its options and its end, and says that it decides nothing", async () => {
    const card = await ask(friday)
    expect(card).toContain("Q1 · Where do we eat on Friday?\n\n1. Pizza\n2. Soup\n3. Bread")
    expect(card).toMatch(/until Mon 23 Nov, 18:00/)
    expect(card).toContain("decides nothing")
    expect(card).toContain("`!poll Q1 1`")
    expect(await bot.ask("tom", "members", "!polls")).toContain("Q1 · Where do we eat on Friday?, until")
  })

  it("is answered in the direct message, and shown as sums at its end once three have answered", async () => {
    await ask(friday)
    for (const [who, choice] of Object.entries({ ben: 2, cem: 2, tom: 1 })) {
      const said = await answer(who, `!poll Q1 ${choice}`)
      expect(said.map(({ lane }) => lane)).toEqual([`person:@${who}:hive.example`])
    }
    expect(texts(await answer("ben", "!poll q1 1"))).toContain("Your answer to Q1 is now: Pizza")
    expect(await ask("!poll Q1")).not.toMatch(/Pizza: \d/)
    const ended = inRoom(await bot.pass("P3DT1M"))
    expect(ended[0]?.body).toBe(
      "Q1 · Where do we eat on Friday?: 3 people answered.\n\n- Pizza: 2\n- Soup: 1\n- Bread: 0",
    )
    expect(ended[1]?.errand).toMatchObject({ do: "edit", of: "poll:hive:Q1" })
    expect(ended[1]?.body).toContain("This poll is over: 3 people answered.")
    expect(await ask("!polls")).toContain("No poll is open")
    expect(await ask("!poll Q1")).toContain("1. Pizza: 2")
    expect(texts(await answer("dee", "!poll Q1 3"))).toContain("Q1 is over")
  })

  it("says nothing of how two people answered, and keeps nothing of it", async () => {
    await ask(friday)
    for (const who of ["ben", "cem"]) await answer(who, "!poll Q1 2")
    const ended = texts(inRoom(await bot.pass("P3DT1M")))
    expect(ended).toContain("Too few people answered to show how")
    expect(ended).not.toMatch(/Soup: \d/)
    expect(await ask("!poll Q1")).not.toMatch(/Soup: \d/)
    const [row] = await bot.store.knex("polls").select("sums", "key_salt")
    expect(row).toEqual({ sums: '{"answered":2,"chosen":[]}', key_salt: null })
    expect(await bot.store.knex("poll_answers").select("handle")).toHaveLength(0)
  })

  it("wakes the scheduler at the end of the first of them", async () => {
    const next = () => bot.store.work((work) => nextPollEnd(work, () => true))
    expect(await next()).toBeNull()
    await ask(friday)
    await ask(friday.replace("!poll", "!poll --until tomorrow"))
    expect(await next()).toBe(berlin("2026-11-21T23:59"))
  })

  it("is answered with yes or no where it has no options", async () => {
    expect(await ask("!poll Shall we get a cat?")).toContain("1. Yes\n2. No")
  })

  it("takes several answers where it says so, and else one", async () => {
    await ask(friday)
    await ask("!poll --several Which days suit you?\nMonday\nTuesday\nFriday")
    expect(texts(await answer("ben", "!poll Q1 1 2"))).toContain("Q1 takes one number")
    expect(texts(await answer("ben", "!poll Q2 3, 1"))).toContain("Friday and Monday")
    for (const wrong of ["!poll Q2 4", "!poll Q2 0", "!poll Q2 1 1", "!poll Q2 maybe"])
      expect(texts(await answer("cem", wrong))).toContain("Answer Q2 with a number from 1 to 3")
  })

  it("ends on the day that was typed", async () => {
    expect(await ask(`${friday.replace("!poll", "!poll --until tuesday")}`)).toMatch(/until Tue 24 Nov, 23:59/)
    expect(await ask(`${friday.replace("!poll", "!poll --until 2026-12-01")}`)).toMatch(/until Tue 1 Dec, 23:59/)
    expect(await ask("!poll --until 2020-01-01 Late?")).toContain("That time has passed")
    expect(await ask("!poll --until soonish Late?")).toContain("I don’t understand until when: soonish")
    expect(await ask("!poll --until 31 November Late?")).toContain("I don’t understand until when: 31")
  })

  it.each([
    ["!poll --until 20:00 Who stays?", "Who stays?", "Fri 20 Nov, 20:00"],
    ["!poll --until 9:00 Who stays?", "Who stays?", "Sat 21 Nov, 09:00"],
    ["!poll --until noon Who stays?", "Who stays?", "Sat 21 Nov, 12:00"],
    ["!poll --until in 2 hours Who stays?", "Who stays?", "Fri 20 Nov, 20:00"],
    ["!poll --until 45 minutes Who stays?", "Who stays?", "Fri 20 Nov, 18:45"],
    ["!poll --until tomorrow 9:00 Who stays?", "Who stays?", "Sat 21 Nov, 09:00"],
    ["!poll --until Friday at 6 pm Who stays?", "Who stays?", "Fri 27 Nov, 18:00"],
    ["!poll --until 6pm 2 or 3 people?", "2 or 3 people?", "Sat 21 Nov, 18:00"],
    ["!poll --until 20:00 In which room?", "In which room?", "Fri 20 Nov, 20:00"],
    ["!poll --until friday In which room?", "In which room?", "Fri 27 Nov, 23:59"],
    ['!poll --until "18:30" tomorrow or Friday?', "tomorrow or Friday?", "Fri 20 Nov, 18:30"],
    ["!poll --until 1 January Who stays?", "Who stays?", "Fri 1 Jan 2027, 23:59"],
    ["!poll --until 18:30 Who stays?\n--open", "Who stays?", "Fri 20 Nov, 18:30"],
    ['!poll --until "1 December 18:30" 5 or 6 chairs?', "5 or 6 chairs?", "Tue 1 Dec, 18:30"],
    ["!poll --until=20:00 Who stays?", "Who stays?", "Fri 20 Nov, 20:00"],
    ["!poll --until 2 days --open Who stays?", "Who stays?", "Sun 22 Nov, 18:00"],
    ["!poll Who stays? --until tomorrow 9:00", "Who stays?", "Sat 21 Nov, 09:00"],
    ["!poll Who stays? --open --until in 2 hours", "Who stays?", "Fri 20 Nov, 20:00"],
    ["!umfrage --bis morgen um 9 Uhr Wer bleibt?", "Wer bleibt?", "Sat 21 Nov, 09:00"],
    ["!umfrage --bis in einer halben Stunde Wer bleibt?", "Wer bleibt?", "Fri 20 Nov, 18:30"],
  ])("ends at the time that was typed: %s", async (line, question, end) => {
    const card = await ask(line)
    expect(card).toContain(`Q1 · ${question}\n`)
    expect(card).toContain(`until ${end} (Berlin)`)
  })

  it.each([
    ["!poll --until 18:30 Friday or Saturday?", ['--until "18:30" Friday or Saturday?']],
    ["!poll --until 18:30 tomorrow Who cooks?", ['--until "18:30" tomorrow Who cooks?', '"18:30 tomorrow" Who cooks?']],
    ["!poll --until tomorrow 9 Who cooks?", ['--until "tomorrow" 9 Who cooks?', '--until "tomorrow 9:00" Who cooks?']],
    ["!poll --until tomorrow at 9 Who cooks?", ['--until "tomorrow 9:00" Who cooks?']],
    ["!poll --until Friday 3 people or 4?", ['--until "Friday" 3 people or 4?']],
    ["!poll --open --until Friday or Saturday?", ['--open --until "Friday" or Saturday?']],
    ["!poll --until tomorrow morning Who cooks?", ['--until "tomorrow 9:00" Who cooks?']],
    ["!poll --until tomorrow in the morning Who cooks?", ['--until "tomorrow 9:00" Who cooks?']],
  ])("is not asked where its end can be read in more than one way: %s", async (line, copies) => {
    const said = await ask(`${line}\nPizza\nSoup`)
    for (const copy of copies) expect(said).toContain(copy)
    expect(said).toContain("I have not asked yet")
    expect(await ask("!polls")).toContain("No poll is open")
    const [, copied = ""] = /`([^`]+)`(?: or|$)/.exec(said) ?? []
    expect(await ask(`${copied}\nPizza\nSoup`)).toMatch(/^Q1 · .*\n\n1. Pizza\n2. Soup/)
  })

  it.each([
    ["!umfrage --bis heute Abend Wo?", '"heute" Abend Wo?', '"heute 18:00" Wo?'],
    ["!umfrage --bis morgen früh Wo essen wir?", '"morgen" früh Wo essen wir?', '"morgen 9:00" Wo essen wir?'],
    ["!umfrage --bis morgen 9 Wo?", '"morgen" 9 Wo?', '"morgen 9:00" Wo?'],
    ["!umfrage --bis Freitag oder Samstag?", '"Freitag" oder Samstag?', ""],
    ["!umfrage --bis morgen halb acht Wo?", '"morgen" halb acht Wo?', ""],
  ])("is not asked in German either: %s", async (line, one, other) => {
    await bot.close()
    bot = await CoopBot.start({ commands, members, language: "de", settings: { zone: "Europe/Berlin" } })
    const said = await ask(line)
    expect(said).toContain("Noch habe ich nicht gefragt")
    expect(said).toContain(`!poll --bis ${one}`)
    expect(said).toContain(other)
    expect(await ask("!umfragen")).toContain("Keine Umfrage ist offen")
  })

  it("takes its end from a line of its own below the options", async () => {
    const card = await ask("!poll Where do we eat?\n- Pizza\n- Soup\n--until tomorrow 9:00")
    expect(card).toContain("1. Pizza\n2. Soup\n\nA quick question until Sat 21 Nov, 09:00 (Berlin)")
    expect(await ask("!poll --until 19:00 Where?\n- Pizza\n- Soup\n--until 20:00")).toContain("stands there twice")
  })

  it("lasts a year at most", async () => {
    for (const end of ["999 months", "2030-01-01", "13 months"])
      expect(await ask(`!poll --until ${end} Who stays?`)).toContain("A poll lasts a year at most")
    expect(await ask("!poll --until 12 months Who stays?")).toContain("until Sat 20 Nov 2027, 18:00 (Berlin)")
    expect(await ask("!polls")).toContain("until Sat 20 Nov 2027, 18:00 (Berlin)")
  })

  it("wants a question above its options", async () => {
    for (const text of ["!poll --until 19:00\n- Pizza\n- Soup", "!poll\n1. Pizza\n2. Soup\n3. Bread"])
      expect(await ask(text)).toContain("The question is missing")
    expect(await ask("!poll --until Where?\n- Pizza\n- Soup")).toContain("I don’t understand until when: Where?")
    expect(await ask("!polls")).toContain("No poll is open")
  })

  it("opens not at all where nobody can read until when", async () => {
    expect(await ask("!poll Who stays? --until the cows come home")).toContain("until when: the cows come home")
    expect(await ask("!poll --until 25:00 Who stays?")).toContain("until when: 25:00")
    expect(await ask("!poll --until in 0 minutes Who stays?")).toContain("That time has passed")
    expect(await ask("!polls")).toContain("No poll is open")
  })

  it("takes answers until that minute, and ends then", async () => {
    await ask("!poll --until in 2 hours Who stays?")
    for (const who of ["ben", "cem"]) await answer(who, "!poll Q1 1")
    await bot.pass("PT1H59M")
    expect(texts(await answer("dee", "!poll Q1 2"))).toContain("counts: No")
    const ended = texts(inRoom(await bot.pass("PT2M")))
    expect(ended).toContain("- Yes: 2\n- No: 1")
    expect(texts(await answer("tom", "!poll Q1 2"))).toContain("Q1 is over")
  })

  it("is answered before everybody where it is open, and shows its sums at once", async () => {
    expect(await ask(friday.replace("!poll", "!poll --open"))).toContain("before everybody")
    const said = await bot.say("ben", "members", "!poll Q1 2")
    expect(texts(said)).toContain("2. Soup: 1")
    expect(texts(await answer("cem", "!poll Q1 2"))).toContain("Your answer to Q1 counts: Soup")
    expect(await ask("!poll Q1")).toContain("2. Soup: 2")
    expect(texts(inRoom(await bot.pass("P3DT1M")))).toContain("2 people answered.")
  })

  it("loses no secret to an answer that was typed in the room: the message goes, and nothing is counted", async () => {
    await ask(friday)
    const said = await bot.say("ben", "members", "!poll Q1 2")
    expect(said.map(({ errand }) => errand.do)).toEqual(["redact", "say"])
    expect(said[1]?.lane).toBe("person:@ben:hive.example")
    expect(said[1]?.body).toContain("I have counted nothing")
    expect(await bot.store.knex("poll_answers").select("handle")).toHaveLength(0)
    const refused = bot.act(async (act) => {
      const by = await standingOf(act.work, act.coop.config, person("ben"))
      await answerPoll(act, by, 1, ["2"], { sentAt: act.work.now, alone: false })
    })
    await expect(refused).rejects.toMatchObject({ reason: { refused: "poll-is-secret" } })
  })

  it("answers each voter at the same length, whatever they chose", async () => {
    await ask("!poll Which?\nA\nA much longer option than the other one")
    const lengthOf = (text: Text) => sizeOf(text) + (text.fill?.length ?? 0)
    const lengths: number[] = []
    for (const [who, choice] of [
      ["ben", 1],
      ["cem", 2],
      ["ben", 2],
    ] as const)
      for (const { errand } of await answer(who, `!poll Q1 ${choice}`))
        if (errand.do === "say") lengths.push(lengthOf(errand.text))
    expect(lengths).toHaveLength(3)
    expect(new Set(lengths).size).toBe(1)
  })

  it("waits in the to-do list of people who have not answered, in their direct message", async () => {
    await ask(friday)
    expect(texts(await answer("ben", "!todo"))).toContain("Q1 · Where do we eat on Friday?: a quick question")
    await answer("ben", "!poll Q1 1")
    expect(texts(await answer("ben", "!todo"))).not.toContain("Q1")
  })

  it("follows a person to their new Matrix ID, whose one answer counts", async () => {
    await ask(friday)
    await answer("ben", "!poll Q1 1")
    await bot.say("ben", "direct", "!moved @ben:hive.example @ben:new.example")
    await bot.say("@ben:new.example", "direct", "!moved @ben:hive.example @ben:new.example")
    expect(texts(await answer("@ben:new.example", "!poll Q1 2"))).toContain("is now: Soup")
    expect(await bot.store.knex("poll_answers").select("handle")).toHaveLength(1)
  })

  it("is for members, from the members’ room, with options that differ, and a few at a time", async () => {
    expect(texts(await answer("ana", friday))).toContain("opened in the members’ room")
    expect(texts(await answer("zoe", "!poll Q1 1"))).toContain("not a member")
    expect(await ask("!poll Which?\nOne")).toContain("two options at least")
    expect(await ask("!poll Which?\nOne\none")).toContain("up to 10 options")
    expect(await ask(`!poll Which?\n${Array.from({ length: 11 }, (_, at) => `Option ${at}`).join("\n")}`)).toContain(
      "up to 10",
    )
    expect(texts(await answer("ana", "!poll Q7"))).toContain("There is no poll Q7")
    for (let number = 1; number <= 5; number += 1) await ask(`!poll Question ${number}?`)
    expect(await ask("!poll One more?")).toContain("5 polls of yours are open")
    expect(await ask("!poll One more?", "tom")).toContain("Q6")
  })
})

describe("a number alone, in the direct message,", () => {
  it("answers the only open poll, and a mood", async () => {
    await ask(friday)
    expect(texts(await answer("ben", "2"))).toContain("Your answer to Q1 counts: Soup")
    expect(texts(await answer("ben", " 3. "))).toContain("Your answer to Q1 is now: Bread")
    expect(texts(await answer("tom", "1, 2"))).toContain("Q1 takes one number")
    expect(texts(await answer("tom", "9"))).toContain("Answer Q1 with a number from 1 to 3")
    await bot.pass("P4D")
    await ask("!mood How was your week?")
    expect(texts(await answer("tom", "4"))).toContain("Your answer to Q2 counts")
  })

  it("answers with several numbers where several can be chosen", async () => {
    await ask("!poll --several What do we need?\nTables\nLamps\nPlants")
    expect(texts(await answer("ben", "3 1"))).toContain("Q1 counts: Plants and Tables")
  })

  it("is as long an answer as to any other number", async () => {
    await ask("!poll Where?\nIn the very long hall behind the station\nHere")
    const lengths = new Set<number>()
    for (const [who, text] of [
      ["ben", "1"],
      ["ben", "2"],
      ["cem", "2"],
    ] as const) {
      const [said] = await answer(who, text)
      if (said?.errand.do === "say") lengths.add(sizeOf(said.errand.text) + (said.errand.text.fill?.length ?? 0))
    }
    expect(lengths.size).toBe(1)
  })

  it("is a ballot as long as a vote is open that it could be meant for", async () => {
    await ask(friday)
    await bot.say("ana", "members", "!propose Move")
    await bot.pass("PT47H")
    await ask("!poll Where do we meet?")
    await bot.pass("P1DT1H")
    expect(texts(await answer("ben", "2"))).toContain("Counted for M1")
    // Tom is on trial and not on the roll.
    expect(texts(await answer("tom", "2"))).toContain("Your answer to Q2 counts: No")
    expect(texts(await answer("ben", "Q2 1"))).toContain("Your answer to Q2 counts: Yes")
  })

  it("asks which poll is meant, and needs its number then", async () => {
    await ask(friday)
    await ask("!poll Where do we meet?")
    expect(texts(await answer("ben", "2"))).toContain("Several polls are open: Q1 and Q2")
    expect(texts(await answer("ben", "q1: 2"))).toContain("Your answer to Q1 counts: Soup")
    expect(texts(await answer("ben", "#Q2 2"))).toContain("Your answer to Q2 counts: No")
  })

  it("counts for members, from a session that they have verified, and once a poll is open", async () => {
    expect(texts(await answer("ben", "2"))).not.toContain("Q1")
    await ask(friday)
    expect(texts(await bot.say("ben", "direct", "2", unsigned))).not.toContain("counts")
    expect(texts(await answer("zoe", "2"))).not.toContain("Q1")
    expect(texts(await bot.say("ben", "members", "2"))).not.toContain("Q1")
    await bot.pass("P4D")
    expect(texts(await answer("ben", "2"))).not.toContain("Q1 counts")
  })
})

describe("a reaction to a poll", () => {
  it("counts nothing, and is told so once, with what to type", async () => {
    await ask(friday)
    await loose(bot.store.knex)("outbox").where({ name: "poll:hive:Q1" }).update({ event_id: "$poll" })
    const event = eventId("$poll")
    const said = await bot.gesture("ben", "members", "reacts", event)
    expect(said.map(({ lane }) => lane)).toEqual(["person:@ben:hive.example"])
    expect(texts(said)).toContain(
      "I don’t count reactions: they are not encrypted. Answer Q1 · Where do we eat on Friday?",
    )
    expect(texts(said)).toContain("`!poll Q1 1`")
    expect(await bot.gesture("ben", "members", "reacts", event)).toEqual([])
    expect(await bot.gesture("zoe", "members", "reacts", event)).toEqual([])
    await bot.pass("P4D")
    expect(await bot.gesture("cem", "members", "reacts", event)).toEqual([])
  })
})
