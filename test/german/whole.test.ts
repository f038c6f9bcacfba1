/** A decision in a German co-op. Every message about it is sent at least once, and no English is in them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { topics } from "../../src/bot/help.ts"
import type { Place } from "../../src/bot/message.ts"
import { meaningsOf } from "../../src/kernel/rules/typed-words.ts"
import { matrixId } from "../../src/kernel/rules/types.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { type Answer, type Manner, unsigned } from "../support/bot.ts"
import { CoopBot } from "../support/coop-bot.ts"
import { englishIn } from "../support/english.ts"
import { germanKeys, listener, subjects, textsOf, unmarked, withoutMarks } from "../support/german.ts"

const people = {
  ana: "permanent",
  ben: "permanent",
  cem: "permanent",
  dee: "permanent",
  eli: "permanent",
  tom: "trial",
  ute: "former",
} as const

type People = Readonly<Record<string, "permanent" | "trial" | "former">>

/** Makes this many voters for each ballot. The very first voter is ana. Returns their ballots and the co-op's members. */
function crowd(...groups: readonly (readonly [ballot: string, voters: number])[]) {
  const all = groups.flatMap(([ballot, voters]) => Array.from({ length: voters }, () => ballot))
  const ballots = Object.fromEntries(all.map((ballot, index) => [index === 0 ? "ana" : `v${index}`, ballot]))
  const named = Object.keys(ballots).map((name) => [name, "permanent"] as const)
  return { ballots, members: { ben: "trial", ...Object.fromEntries(named) } as People }
}

const { asked, marked } = listener()

const plain: Manner = { trust: { encrypted: false }, room: { encrypted: false } }
const renewed: Manner = { trust: { encrypted: true, device: "signed", identity: "another key" } }

let bot: CoopBot | null = null
afterAll(() => bot?.close())

/** Plays everything. Returns all the bot's messages, with their marks. */
async function play(): Promise<string[]> {
  const heard: Answer[] = []
  const start = async (settings: object, members: People = people) => {
    await bot?.close()
    bot = await CoopBot.start({
      commands,
      language: "de",
      members,
      settings: { smallRoll: 3, ...settings },
      wording: marked,
    })
    return bot
  }
  let now = await start({})
  const say = async (who: string, place: Place, body: string, manner?: Manner) =>
    heard.push(...(await now.say(who, place, body, manner)))
  const pass = async (duration: string) => heard.push(...(await now.pass(duration)))

  // Help; words that are no command; and commands that do not exist in this place.
  for (const place of ["lobby", "members", "direct"] as const)
    for (const who of ["ana", "tom"]) await say(who, place, "!hilfe")
  // A message that is sent in one of these manners does not count as ben's. Ben gets an answer, and nothing more happens.
  for (const manner of [plain, unsigned, renewed])
    for (const text of ["!hilfe", "!hilfe vote", "!hilfe kasse", "!hilfe wetter", "!motions"])
      await say("ben", "direct", text, manner)
  for (const text of ["!task T1", "!hilfe"]) await say("ben", "lobby", text)
  await say("ben", "members", "!motions", { trust: { encrypted: false } })
  for (const about of [...commands.map(({ name }) => name), ...topics, "!propose", "porpose", "Wetter"]) {
    await say("ana", "direct", `!help ${about}`)
    await say("tom", "members", `!help ${about}`)
  }
  for (const who of ["zoe", "tom"]) await say(who, "direct", "hallo")
  await say("zoe", "lobby", "Waggle, kannst du mir helfen?")
  await say("ana", "task", "Waggle, wann ist es so weit?")
  for (const text of ["Waggle, bist du da?", "Waggle, propose Umzug"]) await say("ana", "members", text)
  for (const text of [
    "hallo",
    "was kann ich hier machen?",
    "!wetter",
    "!porpose Umzug",
    "!help secrecy mehr",
    "!antrag Umzug ins Grüne",
    ...meaningsOf("instead").map((meaning) => `!${now.coop.words.typed.spellings("instead", meaning, "de")[0]}`),
    "!schatzmeisterin",
    "!motion M1 M2",
    "!motion --coop Turm M1",
  ])
    await say("ana", "direct", text)
  for (const text of ["!porpose Umzug\nmit Text", "!ballots", "!motions --coop Turm", "!vot M1 1"])
    await say("ben", "members", text)
  for (const text of ["!propose Umzug", "!motions", "!vote 1"]) await say("ana", "lobby", text)

  // The proposal stage, and the texts that are refused in it.
  for (const text of [
    "!propose",
    `!propose ${"x".repeat(500)}`,
    `!propose Umzug\n${"x".repeat(20_000)}`,
    `!propose Umzug\n${"x".repeat(10_000)}`,
    "!motions",
  ])
    await say("ana", "members", text)
  await say("tom", "members", "!propose Umzug")
  await say("ana", "members", "!propose Umzug ins Grüne\nMit *Garten*.")
  await say("ana", "members", "!motion M1 regeln")
  await say("ben", "members", "!alternative M1 Bleiben")
  for (const text of [
    "!alternative M1 bleiben",
    "!alternative M9 Bleiben",
    "!alternative",
    "!alternative 9 Bleiben",
    "!alternative x Bleiben",
  ])
    await say("ben", "members", text)
  for (const text of [
    "!withdraw M1 9",
    "!withdraw M1 2",
    "!withdraw M1 x",
    "!reword M1 1 Umzug aufs Land\nMit *Garten*.",
  ])
    await say("ana", "members", text)
  await say("ana", "members", "!propose Umzug in die Stadt")
  for (const text of ["!alternative M2 Mehr Pflanzen", "!withdraw M2", "!withdraw M2 2", "!early M2", "!early M2"])
    await say("ana", "members", text)
  for (const text of ["!early M2", "!object M1", "!object M2", "!reword M2 Anders", "!reword M2"])
    await say("ben", "members", text)
  await say("ana", "members", "!withdraw M2")
  for (const text of ["!withdraw M2", "!propose Urlaub", "!motion M1", "!motions", "!result M1"])
    await say("ana", "members", text)
  for (const text of ["!alternative M3 Kein Urlaub", "!withdraw M3 1", "!object M3"]) await say("ana", "members", text)
  for (const text of ["!verschieben M1", "!verschieben M1 morgen", "!verschieben M1 900 Tage"])
    await say("ana", "members", text)
  await say("ben", "members", "!verschieben M1 3 Tage")
  for (const text of ["!propose Apfel", "!verschieben M4 4 Tage", "!absagen M4 Urlaub"])
    await say("ana", "members", text)
  await say("tom", "members", "!object M1")
  await say("ute", "members", "!motions")
  await say("tom", "members", "!early M1")
  await say("dee", "members", "!notiz Milch kaufen")
  await say("dee", "members", "!vot Milch kaufen")
  await say("dee", "direct", "!vote M1 1")
  await say("dee", "direct", "1")
  for (const text of ["!ballots", "!receipts"]) await say("dee", "direct", text)
  for (let option = 3; option <= 31; option += 1) await say("cem", "members", `!alternative M3 Idee ${option}`)
  await say("ana", "members", "!early M1")
  const sentLate = now.clock.now()
  await pass("P3DT1M")
  await say("ana", "members", "!alternative M1 Noch etwas")
  await say("ana", "direct", "1", { sentAt: sentLate })

  // The voting stage: M1 and M3 are open at once, and ballots come in every place and form.
  for (const text of ["!motion M1", "!motion M1 regeln", "!motions", "!result M1"]) await say("ana", "direct", text)
  await say("ben", "direct", "1")
  for (const text of [
    "!vote M1 2 2",
    "!vote M1 9",
    "!vote M1 gern",
    "!vote M9 1",
    "!vote M1 2 1",
    "!stimme zurücknehmen M1",
    "!unvote M1",
    "!vote M1 1",
    "!vote M1 enthalten",
  ])
    await say("ben", "direct", text)
  for (const text of ["!ballots", "!receipts", "!motions"]) await say("ben", "direct", text)
  await say("ben", "direct", "!receipts", plain)
  await say("tom", "direct", "!vote M1 1")
  await say("tom", "direct", "1")
  await say("ute", "direct", "1")
  for (const text of ["!vote M1 2", "2 1"]) {
    for (const place of ["lobby", "members", "office", "mediation", "other"] as const)
      for (const mayRedact of [true, false]) await say("eli", place, text, { room: { mayRedact } })
    for (const mayRedact of [true, false])
      await say("eli", "direct", text, { ...plain, room: { encrypted: false, mayRedact } })
  }
  await say("ben", "direct", "!vote M1 1", renewed)
  await say("eli", "direct", "!vote M1 1", unsigned)
  await say("ben", "members", "!identity", { ...plain, room: { encrypted: false } })
  for (const manner of [unsigned, {}, renewed]) await say("ben", "members", "!identity", manner)
  await pass("P2DT1M")
  await pass("P1D")
  for (const name of ["ana", "cem", "dee"]) await say(name, "direct", "!vote M1 1")
  await pass("P5D")
  for (const text of ["!vote M1 1", "1", "!receipts", "!result M1", "!motion M1", "!motions"])
    await say("eli", "direct", text)
  await say("ana", "members", "!alternative M1 Zu spät")

  // Outcomes: ties that earlier rounds or a lot decide, exhausted ballots, each threshold, each way of publishing.
  const decide = async (
    settings: object,
    ballots: Readonly<Record<string, string>>,
    options = 3,
    members: People = people,
  ) => {
    now = await start(settings, members)
    await say("ana", "members", "!propose Apfel")
    for (const option of ["Birne", "Kirsche", "Dattel", "Feige"].slice(0, options - 1))
      await say("ana", "members", `!alternative M1 ${option}`)
    await pass("P3DT1M")
    for (const [name, ballot] of Object.entries(ballots)) await say(name, "direct", ballot)
    await pass("P5D")
    await say("ana", "members", "!result M1")
    await say("ana", "members", "!motions")
  }
  const motions = (rules: object) => ({ motions: { decision: rules } })
  await decide({ showWhoVoted: true }, { ana: "1 2", ben: "1", cem: "2 1", dee: "2", eli: "enthalten" })
  await decide({ publish: "ballots" }, { ana: "1", ben: "2", cem: "3", dee: "4" })
  await decide({ publish: "shared" }, { ana: "1 2", ben: "1", cem: "1", dee: "3 2", eli: "2 3" })
  await decide({ publish: "rounds" }, { ana: "1 2", ben: "1", cem: "2", dee: "3 2", eli: "2 3" })
  await decide(motions({ threshold: "consensus" }), { ana: "1", ben: "1", cem: "2", dee: "1" })
  await decide(motions({ threshold: "2/3", closeWhenAllVoted: false }), {
    ana: "1",
    ben: "1",
    cem: "1",
    dee: "1",
    eli: "1",
  })
  await decide(motions({ threshold: "plurality-of-continuing", quorum: "0/1" }), { ana: "2" })
  await decide(motions({ quorum: "0/1" }), {})
  await decide({}, { ana: "enthalten", ben: "enthalten", cem: "enthalten" })
  await decide({}, { ana: "4", ben: "4 1", cem: "4" })
  // After Datteln drops out, two options tie, and the round before decides. After Feigen drops out, three tie, and the round before rules
  // out only one of them.
  const earlier = crowd(["1", 4], ["2", 3], ["3", 2], ["4 3", 1])
  await decide({}, earlier.ballots, 4, earlier.members)
  const narrowed = crowd(["1", 7], ["2", 5], ["3", 4], ["4", 4], ["5 3", 1], ["5 4", 1])
  await decide({}, narrowed.ballots, 5, narrowed.members)
  now = await start({}, { ana: "permanent" })
  await say("ana", "members", "!propose Allein")
  await pass("P3DT1M")
  await say("ana", "direct", "1")
  heard.push(...(await now.edit("ana", "members", "!motions")))
  // Consent: everything that can be answered, and another round.
  for (const settings of [
    {},
    { smallRoll: 9 },
    { objectionReasons: "named", motions: { decision: { objections: 1 } } },
  ]) {
    now = await start(settings)
    await say("ana", "members", "!propose --konsent Apfel\nApfel")
    await say("ben", "members", "!alternative M1 Birne")
    await pass("P3DT1M")
    for (const text of ["Einwand", "1", `Einwand: ${"x".repeat(501)}`, "Einwand: Birne", "!object M1 Birne"])
      await say("dee", "direct", text)
    for (const [name, text] of Object.entries({ ana: "Zustimmung", ben: "ja", cem: "beiseite stehen" }))
      await say(name, "direct", text)
    await say("dee", "members", "!object M1 Birne")
    await pass("P5D")
    for (const text of [
      "!motion M1",
      "!reword M1 Apfel\nApfel",
      "!reword M1 Birne",
      "!motion M1",
      "!motion M2",
      "!reword M1 Kirsche",
      "!result M1",
    ])
      await say("ana", "members", text)
    await say("ana", "direct", "!object M2")
    await pass("P3DT1M")
    for (const name of ["ana", "ben", "cem", "dee"]) await say(name, "direct", "beiseite stehen")
    await pass("P5D")
  }
  // A decision by consent that nobody opened.
  now = await start(motions({ method: "consent" }))
  await say("ana", "direct", "!petition Umzug")
  await pass("P1D")
  for (const name of ["ben", "cem"]) await say(name, "direct", "!endorse A1")
  await pass("P1D")
  await pass("P3DT1M")
  for (const name of ["ana", "ben", "cem"]) await say(name, "direct", "Zustimmung")
  await say("dee", "direct", "Einwand: Birne")
  // Not to a Thursday: the short name of that day looks like an English word.
  await pass("P6D")
  for (const text of ["!motion M1", "!motion M1 regeln", "!reword M1 Kirsche"]) await say("ben", "members", text)
  // Proxies: everything about naming somebody, and ballots of others.
  now = await start({ proxies: 0 })
  await say("ana", "members", "!vollmacht @ben")
  for (const settings of [{ proxies: 1 }, { proxies: 2, motions: { decision: { method: "consent" } } }]) {
    now = await start(settings)
    await now.act((act) => takeSeat(act, "treasurer", matrixId("@eli:hive.example"), null))
    for (const text of ["@ana", "@ute", "@ben bis", "@ben bis irgendwann", "@ben bis 2020-01-01", "@tom Entscheidung"])
      await say("ana", "members", `!vollmacht ${text}`)
    for (const text of ["!vollmacht keine", "!vollmacht ablehnen", "!vollmachten", "!impeach --sure"])
      await say("ana", "members", text)
    await say("ana", "members", "!vollmacht @tom M1")
    await say("ana", "members", "!vollmacht @eli M1")
    await say("ana", "members", "!vollmacht @ben bis 2035-01-01")
    await say("dee", "members", "!vollmacht @ben Entscheidung")
    await say("ana", "members", "!propose Umzug")
    await pass("P3DT1M")
    await say("ben", "direct", "für mich M2 1")
    const [yes, aside] = settings.motions ? ["Zustimmung", "beiseite stehen"] : ["1", "Enthaltung"]
    await say("ben", "direct", "!vote M2 1")
    await say("ben", "direct", "M2 für ana 1 weil nein")
    await say("ben", "direct", `M2 für ana ${yes}`)
    await say("ben", "direct", `M2 für ana ${aside}`)
    for (const text of ["!ballots", "!receipts", "!todo", "!vollmachten"]) await say("ben", "direct", text)
    await say("ben", "direct", "!unvote M2 für @ana")
    await say("ben", "direct", "!unvote M2 für @cem")
    await pass("P2DT1M")
    await say("ben", "direct", `M2 für ana ${yes}`)
    await say("ana", "direct", "!unvote M2")
    await say("ana", "direct", `!vote M2 ${yes}`)
    await say("ben", "direct", `M2 für ana ${yes}`)
    await say("ana", "members", "!vollmachten")
    await say("ben", "direct", "!vollmacht ablehnen @ana")
    await say("dee", "members", "!vollmacht keine")
    await say("ana", "members", "!minutes votes")
  }
  now = await start({})
  const ideas = Array.from({ length: 31 }, (_, index) => `- Idee ${index}`).join("\n")
  for (const list of ["1. Birne\n2. Kirsche", "Mit Garten\n- Birne\n- Kirsche", "- Birne\n- birne", ideas])
    await say("ana", "members", `!propose Apfel\n${list}`)
  for (const text of [`!propose Feige\n- Birne\n- ${"x".repeat(400)}`, "!propose Feige\n- Birne\n- birne"])
    await say("ana", "members", text)
  await say("ana", "members", `!propose Feige\n${ideas}`)
  await say("ana", "members", "!propose Dattel\nMit Garten\n- Birne\n- Kirsche")
  now = await start(motions({ vote: ["trial"], start: ["trial", "permanent"] }), { ana: "permanent", tom: "trial" })
  await say("ana", "members", "!propose Ohne mich")
  await say("ana", "members", "!early M1")
  await say("ana", "members", "!object M1")
  now = await start(motions({ proposalStage: "PT1H" }))
  await say("ana", "members", "!propose Schnell")
  now.clock.forward("PT30M")
  await say("ana", "members", "!reword M1 Schnell\nmit Text")
  await say("ana", "members", "!motion M1")
  await say("ana", "members", "!early M1")
  now.clock.forward("PT2H")
  await say("ana", "members", "!alternative M1 Langsam")

  return [...heard.flatMap(textsOf), ...(await unread())]

  async function unread(): Promise<string[]> {
    const test = await start({})
    const texts: string[] = []
    for (const reason of ["no-key", "withheld", "before-us", "other"] as const)
      texts.push(...(await test.undecryptable("ana", "direct", reason)).flatMap(textsOf))
    for (const reason of ["moved", "repeated", "earlier-identity"] as const)
      texts.push(...(await test.refused("ana", "direct", reason)).flatMap(textsOf))
    await test.say("ana", "members", "!propose Umzug")
    await test.pass("P3DT1M")
    const event = await test.sentBallot("ana")
    texts.push(...(await test.gesture("ana", "direct", "reacts", event)).flatMap(textsOf))
    texts.push(...(await test.wordless("ana", "direct", "poll")).flatMap(textsOf))
    texts.push(...(await test.wordless("ana", "direct", "voice")).flatMap(textsOf))
    await test.say("ana", "direct", "1", { eventId: event })
    texts.push(...(await test.gesture("ana", "direct", "deletes", event)).flatMap(textsOf))
    await test.say("ana", "direct", "!motions")
    const newest = await test.store.knex("outbox").orderBy("id", "desc").first("id")
    const row = test.store.knex("outbox").where({ id: newest?.id ?? 0 })
    await row.update({ event_id: "$motions" as never, room_id: test.room("ana", "direct") })
    texts.push(...(await test.gesture("ana", "direct", "reacts", "$motions" as never)).flatMap(textsOf))
    await test.missed("ana", "$gone" as never)
    texts.push(...(await test.gesture("ana", "direct", "deletes", "$gone" as never)).flatMap(textsOf))
    return texts
  }
}

describe("in a German co-op", () => {
  let texts: readonly string[] = []

  beforeAll(async () => {
    texts = await play()
  })

  it("nothing that the bot says has an English word in it", () => {
    expect(texts.length).toBeGreaterThan(300)
    const found = texts.flatMap((text) => {
      const words = englishIn(withoutMarks(text))
      return words.length > 0 ? [`${words.join(", ")}: ${text}`] : []
    })
    expect([...new Set(found)]).toEqual([])
  })

  it("every letter of it comes from the German words, is somebody's own text or name, or is to be typed", () => {
    const own =
      /(?<!\p{L})(Umzug ins Grüne|Umzug aufs Land|Umzug in die Stadt|Umzug|Mit \*?Garten\*?|mit Text|birne|Mehr Pflanzen|Bleiben|Kein Urlaub|Urlaub|Idee \d+|Apfel|Birne|Kirsche|Dattel|Feige|Allein|Ohne mich|Schnell|Hive|[AM]\d+|!propose)(?!\p{L})/gu
    const foreign = texts.map((text) => unmarked(text).replaceAll(own, "")).filter((rest) => /\p{L}/u.test(rest))
    expect([...new Set(foreign)]).toEqual([])
  })

  it("all that can be said to people in rooms was said here", () => {
    const inChat =
      /^(unknown-|spoken-|wordless|reaction-|instead-|direct-|stranger|fault|refused-|coop-|where-|in-place|who-|argument-|piece-|help-|undecryptable-|edit-|command-|proposal-|option-|alternative|early-|threshold|motions?-|stage-|outcome-|voting-|turnout|ballots?-|place-|receipts-|identity-|needed-|round-|tie-|result-)/
    // Messages that this test does not play. Some belong to offices, several co-ops, faults, and recounted files. Some have tests of their
    // own: budgets, donations, changes of Matrix ID, minutes. Others only appear in cases that do not exist yet, such as a command without examples.
    const elsewhere =
      /^(argument-usage|refused-entry-of-donations|piece-(about|words|when|old|new|more|consent)|refused-(one-answer-by-consent|reason-without-objection|objection-without-reason|reason-too-long)$|refused-(may-not-(start|vote)|ballot-not-encrypted|not-a-member$)|refused-(blt|count|moved)-|refused-which-(vote-where|motion)|refused-ballot-(read-late|in-lost-time|of-another)|refused-(all-have-voted|election-of-all|nobodys-to-shelve)|outcome-held|refused-(minutes-|search-|no-such-record|no-records-yet)|argument-not-a-record|piece-(before|vor)|(refused|argument|option|motion)-[a-z-]*budget|piece-deed|refused-(money|shares?)-|refused-(not-a-year|nothing-to-compare)|who-office|who-franchise-|refused-no-such-kind|coop-which|coop-unknown|fault-|argument-invalid|in-place-other|(in-)?place-mediation$)/
    const silent = germanKeys.filter(
      (key) =>
        inChat.test(key) &&
        !elsewhere.test(key) &&
        !Object.values(subjects).some((subject) => subject.test(key)) &&
        !asked.has(key),
    )
    expect(silent).toEqual([])
  })
})
