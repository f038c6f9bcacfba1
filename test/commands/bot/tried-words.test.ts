/** The words that people try first: other names of commands, words for things that do not exist, and suggestions. */
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { Registry } from "../../../src/bot/registry.ts"
import { nearestCommand } from "../../../src/bot/suggest.ts"
import { meaningsOf } from "../../../src/kernel/rules/typed-words.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { typed } from "../../support/typed.ts"

const registry = new Registry(commands, typed)

/** For each command, the words that must lead to it. */
const tried: Readonly<Record<string, string>> = {
  propose: "proposal suggest vorschlag vorschlagen beantragen",
  poll: "survey umfrage",
  alternative: "counterproposal gegenvorschlag gegenantrag",
  amend: "amendment änderungsantrag",
  document: "doc dokument",
  documents: "docs dokumente",
  reword: "edit rephrase umformulieren ändern bearbeiten",
  withdraw: "retract antrag-zurückziehen",
  object: "objection einspruch widerspruch",
  stand: "candidate candidacy kandidieren kandidatur antreten",
  stepback: "kandidatur-zurückziehen",
  resign: "stepdown zurücktreten rücktritt niederlegen",
  offices: "office officers ämter aemter amt",
  budget: "budgets haushalt haushaltsplan",
  reverse: "reversal storno stornieren rückbuchung",
  ledger: "books journal bookings kassenbuch buchungen buchhaltung",
  balance: "funds treasury kasse kassenstand guthaben",
  dues: "salary wages payout lohn gehalt auszahlung ansprueche",
  statement: "payslip abrechnung lohnabrechnung",
  pay: "transfer zahlen bezahlen überweisen ueberweisen",
  payments: "payment zahlungen zahlung",
  payinfo: "iban bankdetails zahlungsdaten bankverbindung",
  account: "konto",
  confirm: "confirmed bestätigen bestaetigen",
  dispute: "complain beanstanden reklamieren",
  motions: "proposals votes decisions anträge antraege abstimmungen beschlüsse",
  motion: "antrag beschluss",
  result: "results outcome ergebnis ergebnisse auszählung",
  rules: "rule quorum regeln satzung",
  notify: "notifications reminders erinnerungen benachrichtigungen",
  search: "find suche suchen finden",
  minutes: "protocol history protokoll verlauf",
  todo: "todos pending status aufgaben offen",
  ballots: "ballot stimmzettel wahlzettel",
  receipts: "receipt quittung beleg",
  task: "job request auftrag aufgabe",
  tasks: "jobs requests aufträge auftraege",
  members: "people users mitglieder leute",
  member: "profile whois mitglied profil",
  invite: "invitation einladen einladung",
  admit: "admission promote aufnehmen aufnahme",
  leave: "austreten austritt kündigen verlassen",
  rooms: "room channels räume raum",
  help: "commands hilfe befehle",
  guide: "anleitung",
  cancel: "abort stop abbrechen absagen",
  postpone: "defer delay verschieben vertagen",
  unvote: "uncast stimme-zurücknehmen stimme-zurückziehen stimme-widerrufen",
}

/** Words that undo or oppose something. Each comes with the commands that the bot must never suggest for it. */
const opposites: readonly (readonly [words: string, never: string])[] = [
  ["devote unballot", "vote ballots"],
  ["disallow reject deny oppose ablehnen", "object admit confirm propose"],
  ["uninvite disinvite ausladen entladen", "invite"],
  ["unpropose depose oppose", "propose"],
  ["unpay repay", "pay payments"],
  ["unconfirm deconfirm entbestätigen", "confirm"],
  ["disadmit unadmit abnehmen", "admit"],
  ["unreverse", "reverse"],
  ["unresign unleave eintreten beitreten", "resign leave"],
  ["unremove", "remove"],
  ["withstand unstand", "stand"],
  ["unforget", "forget"],
  ["unwithdraw", "withdraw"],
]

/** Pairs of opposites: a command and other commands. One side undoes or opposes what the other side does. */
const opposed: readonly (readonly [one: string, others: string])[] = [
  ["propose", "withdraw object cancel postpone"],
  ["alternative", "withdraw cancel"],
  ["vote", "withdraw unvote"],
  ["stand", "stepback resign leave impeach"],
  ["invite", "remove leave"],
  ["admit", "remove leave"],
  ["confirm", "dispute reverse"],
  ["income", "expense refund pay reverse"],
  ["expense", "reverse"],
  ["pay", "refund reverse"],
  ["payinfo", "forget"],
  ["early", "object postpone"],
]

/** For words that are no command, the commands that do the opposite. */
const opposedToWord: Readonly<Record<string, string>> = {
  undo: "propose pay income expense",
  revoke: "propose stand invite vote",
  uninvite: "invite",
  against: "confirm admit propose",
  favour: "object dispute withdraw",
  kick: "invite admit",
  quit: "stand admit",
  join: "leave resign remove",
  nominate: "impeach resign stepback",
  depose: "stand admit",
}

/** The commands that do the opposite of a command or word. */
const undoing = (of: string): readonly string[] => [
  ...(opposedToWord[of] ?? "").split(" "),
  ...opposed.flatMap(([one, others]) => {
    if (one === of) return others.split(" ")
    return others.split(" ").includes(of) ? [one] : []
  }),
]

let bot: CoopBot
beforeEach(async () => {
  bot = await CoopBot.start({ commands, settings: { smallRoll: 3 } })
})
afterEach(() => bot.close())

describe("a word that people try", () => {
  it.each(Object.entries(tried))("leads to !%s: %s", (name, words) => {
    for (const word of words.split(" ")) expect(registry.find(word)?.name, word).toBe(name)
  })

  it("is answered with what there is instead, where it could mean several things or one that there is not", async () => {
    for (const meaning of meaningsOf("instead"))
      for (const word of typed.spellings("instead", meaning)) {
        expect(registry.find(word), word).toBeNull()
        expect(await bot.ask("ana", "members", `!${word} M1`), word).toMatch(
          new RegExp(`There is no \`!${word}\`\\. .*`),
        )
        await bot.pass("PT2H")
      }
    expect(await bot.ask("ana", "direct", "!uninvite @ben")).toContain("!invite @USER --withdraw")
    expect(await bot.ask("ana", "direct", "!help uninvite")).toContain("!invite @USER --withdraw")
  })

  it("is left alone where another bot is a guest, since it may be that bot's", async () => {
    await bot.close()
    bot = await CoopBot.start({ commands, settings: { guests: ["@draupnir:hive.example"] } })
    expect(await bot.say("ana", "members", "!ban @spammer:example.org")).toEqual([])
    expect(await bot.ask("ana", "direct", "!ban")).toContain("There is no `!ban`")
  })

  it("with a ballot behind it is taken out of rooms where others read it", async () => {
    await bot.say("ana", "members", "!propose Buy a mill")
    await bot.pass("P3DT1M")
    for (const line of ["!abstimmen 2 1", "!stimme M1 1", "!voting M1 2"]) {
      const said = await bot.say("ben", "members", line)
      expect(
        said.map(({ errand }) => errand.do),
        line,
      ).toContain("redact")
    }
    for (const line of ["!stimme ich zu", "!abstimmung morgen um 3"]) {
      const said = await bot.say("ben", "members", line)
      expect(
        said.map(({ errand }) => errand.do),
        line,
      ).not.toContain("redact")
    }
  })

  it("says how to propose what was typed for a motion's number", async () => {
    expect(await bot.ask("ana", "members", "!antrag Buy a mill")).toContain("`!propose Buy a mill`")
    expect(await bot.ask("ana", "members", "!motion M9")).not.toContain("!propose")
    expect(await bot.store.knex("motions")).toEqual([])
  })
})

describe("help about a command", () => {
  it("shows its other names in the reader's language, and is found by them", async () => {
    const shown = await bot.ask("ana", "direct", "!help antrag")
    expect(shown).toContain("!motion M1")
    expect(await bot.ask("ana", "direct", "!help propose")).toContain("Also typed as `!proposal`, `!suggest`")
    await bot.close()
    bot = await CoopBot.start({ commands, language: "de" })
    expect(await bot.ask("ana", "direct", "!help propose")).toContain("Auch: `!vorschlag`, `!vorschlagen`")
  })
})

describe("a suggestion", () => {
  const suggested = (word: string) => nearestCommand(word, commands, typed)?.command.name ?? null

  it.each(opposites)("never does the opposite of %s", (words, never) => {
    for (const word of words.split(" ")) expect(never.split(" "), word).not.toContain(suggested(word))
  })

  it("never undoes what was typed: with a beginning such as un-, dis- or ab- there is none for the word itself", () => {
    const names = commands.flatMap((command) => typed.command(command.name).map((name) => ({ command, name })))
    const begins = ["un", "dis", "de", "non", "ent", "ab", "aus", "re", "rück", "zurück"]
    const begin = fc.constantFrom(...begins)
    fc.assert(
      fc.property(begin, fc.constantFrom(...names), fc.nat(), (undoing, { command, name }, at) => {
        const letters = Array.from(name)
        const slip = letters.filter((_, index) => index !== at % (letters.length * 2)).join("")
        const word = undoing + (typed.meaning("beginning", undoing) === "undoes" ? slip : name)
        const near = nearestCommand(word, commands, typed)
        // The names of some commands have such a beginning without undoing anything: "zurückerstattung" means the same as "rückerstattung".
        if (near === null || begins.some((one) => near.name.startsWith(one))) return
        expect(near.name, word).not.toBe(name)
        // The command must differ only if the beginning undoes it. Any other beginning may be a typing slip: "rezahlen" is one letter away
        // from "bezahlen".
        if (typed.meaning("beginning", undoing) === "undoes") expect(near.command.name, word).not.toBe(command.name)
      }),
      { numRuns: 1000 },
    )
  })

  it("never leads from a command, or from a word that is none, to one that does the opposite, whatever slip is in it", () => {
    const names = commands.flatMap(({ name }) => typed.command(name).map((word) => ({ of: name, word })))
    const instead = meaningsOf("instead").flatMap((of) =>
      typed.spellings("instead", of).map((word) => ({ of: of as string, word })),
    )
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzäöü")
    const slip = fc.constantFrom("leave out", "swap", "replace", "add")
    fc.assert(
      fc.property(fc.constantFrom(...names, ...instead), fc.nat(), letter, slip, ({ of, word }, at, wrong, kind) => {
        const letters = Array.from(word)
        const place = at % letters.length
        const [here = "", next = ""] = letters.slice(place)
        if (kind === "leave out") letters.splice(place, 1)
        else if (kind === "swap") letters.splice(place, 2, next, here)
        else letters.splice(place, kind === "add" ? 0 : 1, wrong)
        const slipped = letters.join("")
        if (registry.find(slipped) === null) expect(undoing(of), slipped).not.toContain(suggested(slipped))
      }),
      { numRuns: 1000, examples: [[{ of: "leave", word: "austreten" }, 2, "a", "leave out"]] },
    )
  })

  it("is still given for a plain slip", () => {
    expect(["alternativ", "porpose", "motoins", "reslut", "kandidiern", "hifle"].map(suggested)).toEqual([
      ...["alternative", "propose", "motions", "result", "stand", "help"],
    ])
  })
})
