/** Motions held by consent (§3.9): agree, stand aside, or object with a reason. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { recount } from "../../../src/cli/recount.ts"
import { eventId } from "../../../src/kernel/rules/types.ts"
import { sizeOf } from "../../../src/kernel/views/portions.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import { takeSeat } from "../../../src/offices/acts/offices.ts"
import { type Answer, person } from "../../support/bot.ts"
import type { CoopBot } from "../../support/coop-bot.ts"
import { allRows, loose } from "../../support/database.ts"
import { countOf, fiveMembers } from "../../support/decisions.ts"
import { verifyMinutes } from "../../support/verify.ts"

let bot: CoopBot
const begin = async (settings: Readonly<Record<string, unknown>> = {}) => {
  await bot?.close()
  bot = await fiveMembers(settings)
}
beforeEach(() => begin())
afterEach(() => bot.close())

const reason = "The contract runs a year, and we are poor."
const verified = async () => expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ broken: null, altered: [] }])

async function inVoting(text = "!propose --consent Move our servers\nIt costs 40 € more a month."): Promise<Answer[]> {
  await bot.say("ana", "members", text)
  return bot.pass("P3DT1M")
}

/** Everybody answers. The last ballot closes the vote. Returns all that the bot says meanwhile. */
async function answer(answers: Readonly<Record<string, string>>): Promise<Answer[]> {
  const said: Answer[] = []
  for (const [who, text] of Object.entries(answers)) said.push(...(await bot.say(who, "direct", text)))
  return [...said, ...(await bot.pass("PT1M"))]
}
const to = (said: readonly Answer[], who: string) =>
  said.filter(({ lane }) => lane === `person:@${who}:hive.example`).map(({ body }) => body)
const outcomeIn = (said: readonly Answer[]) => said.find(({ name }) => name === "outcome:hive:M1")?.body

describe("a proposal put to consent", () => {
  it("is open for talk, takes no alternatives, and is opened in a few lines without numbers", async () => {
    const opened = await bot.ask("ana", "members", "!propose --consent Move our servers")
    expect(opened).toContain("put to consent")
    expect(opened).toContain("unless somebody objects")
    expect(opened).not.toContain("Leave things as they are")
    expect(await bot.ask("ben", "members", "!alternative M1 Stay")).toContain("no alternatives")
    const [announcement, rules, ballot] = await bot.pass("P3DT1M")
    expect(announcement?.body).toContain("agree, stand aside, or object")
    expect(announcement?.body).not.toContain("1.")
    expect(rules?.body).toContain("at least 3 of 5 must vote")
    expect(rules?.body).not.toContain("nstant-runoff")
    expect(rules?.body).not.toMatch(/commitment/)
    expect(ballot?.body).toContain("Send `agree`, `stand aside`, or `object:` and why.")
    expect(ballot?.body).toContain("without names")
    await verified()
  })

  it("is carried if nobody objects, and the outcome is told in people", async () => {
    await inVoting()
    const said = await answer({ ana: "agree", ben: "I agree", cem: "yes", dee: "einverstanden", eli: "stand aside" })
    expect(outcomeIn(said)).toContain("carried by consent: Move our servers")
    expect(outcomeIn(said)).toContain("4 agree, 1 stands aside, nobody objects")
    expect(await bot.ask("ana", "members", "!motion M1")).toContain("carried: Move our servers")
    expect(await bot.ask("ana", "members", "!minutes votes")).toContain("4 agree, 1 stands aside, nobody objects")
    await verified()
  })

  it("goes back to its author if one person objects; the reason is published with the outcome, without a name", async () => {
    await inVoting()
    const said = await answer({
      ana: "agree",
      ben: "agree",
      cem: "agree",
      dee: `object: ${reason}`,
      eli: "stand aside",
    })
    expect(outcomeIn(said)).toContain("goes back to ana")
    expect(outcomeIn(said)).toContain("3 agree, 1 stands aside, 1 objects")
    const details = countOf(said, "M1")
    expect(details).toContain(reason)
    expect(details).not.toContain("dee")
    expect(details).not.toContain("nstant")
    const back = to(said, "ana").at(-1)
    expect(back).toContain(reason)
    expect(back).toContain("`!reword M1 TEXT`")
    expect(await bot.ask("ben", "members", "!result M1")).toContain(reason)
    await verified()
  })

  it("is not carried if everybody stands aside, nor without a quorum", async () => {
    await inVoting()
    const aside = await answer({ ana: "abstain", ben: "stand aside", cem: "stand aside", dee: "aside", eli: "aside" })
    expect(outcomeIn(aside)).toContain("nobody agrees, 5 stand aside, nobody objects")
    await begin()
    await inVoting()
    await answer({ ana: "agree", ben: "agree" })
    const said = await bot.pass("P4D")
    expect(said.map(({ body }) => body).join("\n")).toContain("no quorum")
    await verified()
  })

  it("is tried again by its author as a motion of its own, once, and by nobody else", async () => {
    await inVoting()
    await answer({ ana: "agree", ben: "agree", cem: "agree", dee: `object: ${reason}`, eli: "agree" })
    expect(await bot.ask("ben", "members", "!reword M1 Move them in May")).toContain("M1")
    const same = await bot.ask("ana", "members", "!reword M1 move our servers\nIt costs 40 € more a month.")
    expect(same).toContain("M1 says just that, and it was not carried so. Say it in other words: `!reword M1 TEXT`")
    const again = await bot.ask("ana", "members", "!reword M1 Move them in May, for a month on trial")
    expect(again).toContain("M2")
    expect(again).toContain("Another round of M1")
    expect(await bot.ask("ana", "members", "!reword M1 Or in June")).toContain("tried again already, as M2")
    expect(await bot.ask("cem", "members", "!motion M2")).toContain("Another round of M1")
    expect(await bot.ask("cem", "members", "!motion M1")).toContain("Tried again as M2")
    expect(await bot.ask("cem", "members", "!minutes motions")).toContain("another round of M1")
    await bot.pass("P3DT1M")
    const said = await answer({ ana: "agree", ben: "agree", cem: "agree", dee: "agree", eli: "agree" })
    expect(said.map(({ body }) => body).join("\n")).toContain("M2 is carried by consent")
    await verified()
    await loose(bot.store.knex)("motions").where({ number: 2 }).update({ follows: null })
    expect(await verifyMinutes(bot.store.knex)).toMatchObject([{ altered: ["M2"] }])
  })
})

describe("a petition put to consent", () => {
  /** Ana's petition, which became M1 with the endorsements of Ben and Cem, and is being voted on. */
  async function petitioned(): Promise<Answer[]> {
    await begin({ zone: "Europe/Berlin", motions: { decision: { method: "consent" } } })
    await bot.say("ana", "direct", "!petition Close the office on Fridays")
    await bot.pass("P1D")
    for (const who of ["ben", "cem"]) await bot.say(who, "direct", "!endorse A1")
    await bot.pass("P1D")
    const early = await bot.ask("ana", "members", "!postpone M1 until next Friday")
    expect(early).toContain("Nobody can postpone or withdraw M1")
    expect(early).not.toContain("!alternative")
    return bot.pass("P3DT1M")
  }
  const objected = () =>
    answer({ ana: "agree", ben: "agree", cem: "agree", dee: `object: ${reason}`, eli: "stand aside" })

  it("says beforehand, and where somebody objects, that everybody can try it again who may start a decision", async () => {
    const opened = await petitioned()
    expect(opened.map(({ body }) => body).join("\n")).toContain("whoever may start a decision can reword it")
    const said = await objected()
    const outcome = outcomeIn(said) ?? ""
    expect(outcome).toContain("not carried, 3 agree, 1 stands aside, 1 objects")
    expect(outcome).toContain("Whoever may start a decision: `!reword M1 TEXT`")
    expect(outcome).not.toMatch(/waggle|goes back/i)
    // It is nobody's, so nobody alone gets it back, and it waits for nobody.
    for (const who of ["ana", "ben", "cem", "dee", "eli"]) {
      expect(to(said, who).join("\n")).not.toContain("!reword")
      expect(await bot.ask(who, "direct", "!todo")).not.toContain("!reword")
    }
    expect(await bot.ask("dee", "members", "!motion M1")).toContain("Whoever may start a decision can try again")
    await verified()
  })

  it("is tried again once, in the name of the person who rewords it, to whom it can come back", async () => {
    await petitioned()
    expect(await bot.ask("dee", "members", "!reword M1 Close it on Mondays")).not.toContain("Another round")
    await objected()
    expect(await bot.ask("tom", "members", "!reword M1 Close it on Mondays")).toContain("Only")
    const again = await bot.ask("dee", "members", "!reword M1 Close the office on Fridays in August")
    expect(again).toContain("M2 · Close the office on Fridays in August")
    expect(again).toContain("Another round of M1")
    expect(await bot.ask("eli", "members", "!reword M1 Or in July")).toContain("tried again already, as M2")
    expect(await bot.ask("eli", "members", "!motion M1")).toContain("Tried again as M2")
    await bot.pass("P3DT1M")
    const said = await answer({ ana: "agree", ben: `object: ${reason}`, cem: "agree", dee: "agree", eli: "agree" })
    expect(said.find(({ name }) => name === "outcome:hive:M2")?.body).toContain("goes back to dee")
    await verified()
  })

  it("asks nobody for other words while it can still be talked about: its author is not known", async () => {
    await begin({ zone: "Europe/Berlin", motions: { decision: { method: "consent" } } })
    await bot.say("ana", "direct", "!petition Close the office on Fridays")
    await bot.pass("P1D")
    for (const who of ["ben", "cem"]) await bot.say(who, "direct", "!endorse A1")
    await bot.pass("P1D")
    const refused = await bot.ask("dee", "members", "!alternative M1 On Mondays")
    expect(refused).toContain("no alternatives")
    expect(refused).not.toContain("author")
  })
})

describe("a decision that came back", () => {
  const isListed = async (name: string) => (await bot.ask(name, "direct", "!todo")).includes("`!reword M1 TEXT`")

  it("waits for its author, until it is tried again or a month has passed", async () => {
    await inVoting()
    expect(await isListed("ana")).toBe(false)
    await answer({ ana: "agree", ben: "agree", cem: "agree", dee: `object: ${reason}`, eli: "agree" })
    expect(await isListed("ana")).toBe(true)
    expect(await isListed("ben")).toBe(false)
    await bot.say("ana", "members", "!reword M1 Move them in May")
    expect(await isListed("ana")).toBe(false)
    await bot.say("ana", "members", "!cancel M2")
    expect(await isListed("ana")).toBe(true)
    await bot.pass("P31D")
    expect(await isListed("ana")).toBe(false)
  })
})

describe("a ballot by consent", () => {
  it("can be taken back: its objection is gone, and so is its reason", async () => {
    await inVoting()
    await bot.say("dee", "direct", `object: ${reason}`)
    expect(await bot.ask("dee", "direct", "!unvote M1")).toContain("is taken back")
    expect(await bot.store.knex("sealed_ballots")).toEqual([])
    await bot.say("dee", "direct", "agree")
    const said = await answer({ ana: "agree", ben: "agree", cem: "agree", eli: "agree" })
    expect(outcomeIn(said)).toContain("carried by consent")
    expect(said.map(({ body }) => body).join("\n")).not.toContain(reason)
    await verified()
  })

  it("without a reason, in numbers, or in unclear words counts nothing, and the answer says what to send", async () => {
    await inVoting()
    for (const text of ["object", "no", "1", "agree if it gets cheaper", "!vote M1 2"]) {
      const said = await bot.ask("ana", "direct", text)
      expect(said).toContain("Not counted yet")
      expect(said).toContain("Send `agree`, `stand aside`, or `object:` and why.")
    }
    expect(await bot.ask("ana", "direct", "object")).toContain("needs a reason")
    expect(await bot.ask("ana", "direct", `object: ${"x".repeat(501)}`)).toContain("at most 500")
    expect(await bot.ask("ben", "members", "!motion M1")).toContain("0 of 5")
  })

  it("can be replaced, and cast by command", async () => {
    await inVoting()
    expect(await bot.ask("dee", "direct", `!object M1 ${reason}`)).toContain("you object")
    const changed = await bot.ask("dee", "direct", "!vote M1 agree")
    expect(changed).toContain("you agree")
    expect(changed).toContain("is void")
    expect(await bot.ask("dee", "direct", "M1: einwand, weil es zu teuer ist")).toContain("weil es zu teuer ist")
    const said = await answer({ dee: "Zustimmung", ana: "agree", ben: "agree", cem: "agree", eli: "agree" })
    expect(outcomeIn(said)).toContain("5 agree, nobody objects")
    expect(JSON.stringify(said.filter(({ lane }) => !lane.startsWith("person:@dee")))).not.toContain("zu teuer")
    await verified()
  })

  it("typed as !object in the members' room is taken out and not counted", async () => {
    await inVoting()
    const said = await bot.say("dee", "members", `!object M1 ${reason}`)
    expect(said.map(({ body }) => body).join("\n")).toContain("counted nothing")
    expect(said.some(({ errand }) => errand.do === "redact")).toBe(true)
    expect(await bot.ask("ben", "members", "!motion M1")).toContain("0 of 5")
  })

  it("after the motion's number in the members' room is taken out; the same words without it are talk, and stay", async () => {
    await inVoting()
    for (const text of ["M1 agree", `M1: object: ${reason}`]) {
      const said = await bot.say("dee", "members", text)
      expect(said.some(({ errand }) => errand.do === "redact")).toBe(true)
    }
    for (const text of ["agree", "I agree with ben", `I object: ${reason}`, "M1 sounds good"])
      expect(await bot.say("dee", "members", text)).toEqual([])
  })

  it("gets an answer of the same size, whatever it says and however long its reason is", async () => {
    await inVoting()
    const sizes = new Set<number>()
    const asked = new Set<number>()
    const size = (said: readonly Answer[]) => {
      const [errand] = said.map(({ errand }) => errand).filter((one) => one.do === "say")
      return errand ? sizeOf(errand.text) + (errand.text.fill?.length ?? 0) : 0
    }
    await bot.say("ana", "direct", "agree")
    for (const text of [
      "agree",
      "stand aside",
      `object: ${reason}`,
      `object: a${'<"&*'.repeat(124)}`,
      `object: a${"🐝".repeat(499)}`,
    ])
      sizes.add(size(await bot.say("ana", "direct", text)))
    for (const text of ["object", "agree or not", `object: ${"x".repeat(600)}`])
      asked.add(size(await bot.say("ana", "direct", text)))
    expect([[...sizes].length, [...asked].length], `${[...sizes]}`).toEqual([1, 1])
  })

  it("is stored sealed, in the same number of bytes with a reason as without, and leaves no reason before the end", async () => {
    await inVoting()
    const before = JSON.stringify([...(await allRows(bot.store.knex)).entries()])
    await bot.say("ana", "direct", "agree")
    await bot.say("ben", "direct", "stand aside")
    await bot.say("dee", "direct", `object: ${reason} ${"ä".repeat(400)}`)
    const rows: { sealed: string }[] = await loose(bot.store.knex)("sealed_ballots")
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
    const kept = await allRows(bot.store.knex)
    const facts = [...kept].filter(([table]) => !["inbox", "outbox"].includes(table))
    expect(JSON.stringify(facts)).not.toContain("contract runs a year")
    expect(before).not.toContain("contract runs a year")
  })
})

describe("the co-op's own rules of consent", () => {
  it("take as many objections as they say, and publish names if they say so, which the ballot says first", async () => {
    await begin({ objectionReasons: "named", motions: { decision: { method: "consent", objections: 1 } } })
    const opened = await inVoting("!propose Move our servers")
    expect(opened.map(({ body }) => body).join("\n")).toContain("with your name")
    const said = await answer({ ana: "agree", ben: "agree", cem: "agree", dee: `object: ${reason}`, eli: "agree" })
    expect(outcomeIn(said)).toContain("carried by consent")
    expect(countOf(said, "M1")).toContain(`dee: ${reason}`)
    expect(await bot.ask("ana", "members", "!rules decision")).toContain("Held by consent")
    await verified()
  })

  it("say plainly that a reason may show whose it is where few vote", async () => {
    await begin({ smallRoll: 8 })
    const opened = await inVoting()
    expect(to(opened, "ben")[0]).toContain("where so few vote")
    const said = await answer({ ana: "agree", ben: "agree", cem: "agree", dee: "agree", eli: "agree" })
    expect(countOf(said, "M1")).toContain("How many gave each answer")
    await verified()
  })

  it("leave the person who would be removed off the roll, so that they cannot stop it", async () => {
    await begin({ motions: { "removal-second": { method: "consent" } } })
    await bot.store.work((work) => takeSeat({ work, coop: bot.coop }, "moderator", person("ana"), null))
    await bot.say("ana", "moderators", "!remove --sure @eli Has kept the key.")
    await bot.pass("P3DT1M")
    await bot.say("ana", "direct", "!vote R1 1")
    const opened = [...(await bot.pass("PT1M")), ...(await bot.pass("P7DT1M"))]
    expect(to(opened, "eli").join("\n")).not.toContain("Your ballot")
    expect(to(opened, "ben").join("\n")).toContain("Send `agree`")
    const said = await answer({ ana: "agree", ben: "agree", cem: "stand aside", dee: "agree" })
    expect(said.map(({ body }) => body).join("\n")).toContain("eli is no longer a member")
  })

  it("let nassella hire by consent", async () => {
    await begin({ preset: "nassella" })
    expect(await bot.ask("ana", "members", "!admit @tom")).toContain("unless somebody objects")
    await bot.pass("P7DT1M")
    const said = await answer({ ana: "agree", ben: "agree", cem: "agree", dee: "stand aside", eli: "agree" })
    expect(said.map(({ body }) => body).join("\n")).toContain("tom is a permanent member now")
    await verified()
  })
})

describe("the published count", () => {
  it("is counted again from the file, in words", async () => {
    await inVoting()
    await answer({ ana: "agree", ben: "agree", cem: "agree", dee: `object: ${reason}`, eli: "stand aside" })
    const { json, blt } = await loose(bot.store.knex)("published_counts").first()
    expect(blt).toBeNull()
    expect(json).not.toContain("contract runs a year")
    const path = join(mkdtempSync(join(tmpdir(), "consent-")), "M1-count.json")
    writeFileSync(path, json)
    const counted = recount(path, {}, loadWords("en"))
    expect(counted.output).toContain("3 agree, 1 stands aside, 1 objects")
    expect(counted.exitCode).toBe(0)
    writeFileSync(path, json.replace('"object":1', '"object":0'))
    expect(recount(path, {}, loadWords("en")).exitCode).toBe(1)
    expect(json).toContain('"agree":3')
  })
})

describe("a ballot by consent for others", () => {
  it.each(["dee: agree", "for all agree"])(
    "is not taken for one's own when its writer replies to the answer with nothing but a word: %s",
    async (text) => {
      await bot.say("dee", "members", "!proxy @ana")
      await inVoting()
      await bot.say("ana", "direct", "for me stand aside")
      expect(await bot.ask("ana", "direct", text)).not.toMatch(/^Counted/)
      const event = eventId("$answer")
      const outbox = () => bot.store.knex("outbox")
      const newest = await outbox().where({ lane: "person:@ana:hive.example" }).orderBy("id", "desc").first("id")
      await outbox()
        .where({ id: newest?.id ?? 0 })
        .update({ event_id: event })
      expect(await bot.ask("ana", "direct", "agree", { replyTo: event })).toMatch(/whose ballot is this/i)
    },
  )
})
