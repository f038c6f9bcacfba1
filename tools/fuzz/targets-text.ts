/** Targets that read people's messages. */
import { commands } from "../../commands/index.ts"
import { longestBody } from "../../src/bot/message.ts"
import { quote, readCommand, readPieces } from "../../src/bot/parse.ts"
import { clean } from "../../src/bot/text.ts"
import { tokensOf } from "../../src/bot/tokens.ts"
import { parseConfig } from "../../src/config/load.ts"
import { typedSettings } from "../../src/config/typed-settings.ts"
import { withOneMore } from "../../src/config/voted.ts"
import { addressLine } from "../../src/kernel/rules/address.ts"
import { formatFraction, readFraction } from "../../src/kernel/rules/fraction.ts"
import { hasIban } from "../../src/kernel/rules/iban-in-text.ts"
import { currencies, decimalText, readMoney } from "../../src/kernel/rules/money.ts"
import { readMoneyLine } from "../../src/kernel/rules/money-line.ts"
import { readMonth } from "../../src/kernel/rules/months.ts"
import { instant, isRefused, motionId } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { readLedgerQuery } from "../../src/ledger/rules/ledger-query.ts"
import { readMinutesQuery } from "../../src/minutes/rules/query.ts"
import { readQuery } from "../../src/minutes/rules/search.ts"
import { readTaskRequest } from "../../src/tasks/rules/request.ts"
import { readBudget, readShare } from "../../src/treasury/rules/budget.ts"
import { accountText, readPaymentDetails } from "../../src/treasury/rules/payment-details.ts"
import { readBallot } from "../../src/votes/rules/ballots.ts"
import { readNotify } from "../../src/votes/rules/notify-query.ts"
import { kindsCalled } from "../../src/votes/views/rules.ts"
import { must, mustBeShort, same } from "./must.ts"
import type { Target } from "./run.ts"

const million = 1_000_000
const now = instant(Date.parse("2026-11-20T17:00:00Z"))
const zone = "Europe/Berlin"
/** The beginning of a message, cut at `longestBody`. The bot gives no longer text to the code that reads messages. */
const begun = (text: string): string => text.slice(0, longestBody)

const words = loadWords("en")

const parser: Target = {
  name: "parser",
  reads: "commands: names, pieces, flags, quotes",
  runs: million,
  seeds: commands.flatMap(({ examples }) => examples.map((example) => `!${example}`)),
  check(typed, whole) {
    const text = begun(typed)
    const read = readCommand(text, "!")
    if (read) {
      must(read.name !== "" && !/\s/.test(read.name), "a command has a name")
      // Of `!M7 2 1` and `!T3: done` the number belongs to what follows, behind the command that it stands for.
      const follows = /^ [mrt]\d+/i.test(read.rest) ? read.rest.replace(/^ [mrt]\d+/i, "") : read.rest
      must(clean(text).includes(follows), "what follows it was typed")
      const command = commands[whole(0, commands.length - 1)] ?? commands[0]
      if (!command) return
      const { typed: pieces, leftover } = readPieces(read.rest, command.pieces, words.typed)
      must(leftover === null || read.rest.includes(leftover), "what is left over was typed")
      for (const value of Object.values(pieces).flat())
        must(typeof value !== "string" || value.length <= read.rest.length, "no piece is longer than what was typed")
    }
    const [token, ...more] = tokensOf(quote(text), new Map())
    same([token?.value, more.length], [text, 0], "what is quoted is read as it was")
  },
}

const ballots: Target = {
  name: "ballots",
  reads: "ballots in rooms that others read",
  runs: million,
  seeds: ["2 1 3", "2>1>3", "2, 1, 3", "1. 2. 3.", "2️⃣ 1️⃣", "abstain", "Enthaltung!", "1", "12 7 3 1 2", "3 -> 1 -> 2"],
  check(typed, whole) {
    const options = [1, 3, 9, 99][whole(0, 3)] ?? 3
    const read = readBallot(begun(typed), options, words.typed)
    mustBeShort(read)
    if (read === null || isRefused(read)) return
    must(
      read.every((number) => number >= 1 && number <= options),
      "a ballot ranks options that there are",
    )
    must(new Set(read).size === read.length, "a ballot ranks each once")
    if (read.length > 0)
      same(readBallot(read.join(" "), options, words.typed), read, "a ballot written down is the same")
  },
}

const money: Target = {
  name: "money",
  reads: "amounts, budgets, shares, fractions",
  runs: 200_000,
  seeds: [
    "500 EUR",
    "1.234,50 €",
    "EUR 1,234.50",
    "500,- €",
    "60%",
    "33,3 %",
    "1/3",
    "0.25",
    "monthly=500 EUR workers=60% evaluators=5% year=2027",
    "500 EUR from City works for T3",
    "20 EUR to Bakery for bread",
    "1 234 567,5 JPY",
  ],
  check(typed, whole) {
    const text = begun(typed)
    const reader = loadWords(whole(0, 1) === 0 ? "en" : "de")
    const read = readMoney(text, reader)
    mustBeShort(read)
    if (!isRefused(read)) {
      must(read.minor >= 0n && read.minor < 10n ** 18n && currencies.includes(read.currency), "an amount is one")
      const written = readMoney(`${decimalText(read)} ${read.currency}`, words)
      if (!isRefused(written) || written.refused !== "money-ambiguous")
        same(written, read, "an amount written is the same")
    }
    mustBeShort(readShare(text, words.typed))
    mustBeShort(readBudget(text, reader, 2026))
    const line = readMoneyLine(text, words.typed, ["from", "to", "for"], "task")
    must(line.amount.length <= 2000, "an amount is no longer than its line")
    const fraction = readFraction(text)
    if (fraction)
      same(formatFraction(readFraction(formatFraction(fraction)) ?? fraction), formatFraction(fraction), "a fraction")
  },
}

const tasks: Target = {
  name: "tasks",
  reads: "tasks, offers, shares of work",
  runs: 200_000,
  seeds: [
    "new A website",
    "T3",
    "T3 evaluate",
    "T1 offer 1000 EUR 2027-01-15 With a calendar",
    "offer 15.1.2027 1.000,00 EUR",
    "T1 agree 1",
    "T1 share @ana:example.org 2 @ben 1",
    "T1 share workers @ana 2",
    "T1 done",
    "T1 cancel Too late",
    "angebot T2 20 EUR bis zum 1.2.2027",
  ],
  check(typed, whole) {
    const text = begun(typed)
    const reader = {
      ...loadWords(whole(0, 1) === 0 ? "en" : "de"),
      task: whole(0, 1) === 0 ? null : 7,
      newest: null,
      example: "2027-01-01",
      today: "2026-11-20",
    }
    const read = readTaskRequest(text, "", reader)
    mustBeShort(read)
    if (isRefused(read)) return
    if ("task" in read) must(Number.isSafeInteger(read.task) && read.task > 0, "a task has a number")
    if (read.do === "offer") must(/^\d{4}-\d\d-\d\d$/.test(read.date), "an offer has a day")
    if (read.do === "share") must(read.parts.length <= 50, "few share")
  },
}

const payinfo: Target = {
  name: "payinfo",
  reads: "payment details",
  runs: 200_000,
  seeds: [
    "DE89 3704 0044 0532 0130 00 Ana Example",
    "Ana, DE89370400440532013000",
    "GB29 NWBK 6016 1331 9268 19 Zoë",
    'IBAN: DE89-3704-0044-0532-0130-00 "Ana"',
    "MT84MALT011000012345MTLCAST001S Maria",
    "GB29NWBK60161331926819 Zoë BIC NWBKGB2L address 12 High Street, London N1 9GU, GB",
    "021000021 12345678 checking Zoë",
    "20-00-00 12345678 Zoë BIC NWBKGB2L",
    "GB29NWBK60161331926819 Zoë Adresse: Dorfstr. 3\n8001 Zürich\nSchweiz",
  ],
  check(typed) {
    const text = begun(typed)
    const known = { words: words.typed, can: { us: true, gb: true } }
    const read = readPaymentDetails(text, known)
    mustBeShort(read, 600)
    if (isRefused(read)) {
      const told = JSON.stringify(read)
      must(!/\d{6}/.test(told), "a refusal repeats no account number")
    } else {
      const bic = "iban" in read && read.bic ? ` BIC ${read.bic}` : ""
      const account =
        "routing" in read ? `${read.routing} ${read.number} ${read.kind}` : accountText(read).replace("/", " ")
      const address = read.address ? ` address ${addressLine(read.address)}` : ""
      const again = readPaymentDetails(`${account} ${read.name}${bic}${address}`, known)
      same(again, read, "payment details written down are the same")
      must(!("iban" in read) || hasIban(read.iban), "an account number is known as one")
    }
    hasIban(text)
  },
}

const dates: Target = {
  name: "dates",
  reads: "months, searches, quiet hours",
  runs: 200_000,
  seeds: [
    "2026-11",
    "11.2026",
    "November 2026",
    "2026-11-20",
    "20.11.2026",
    "12-20",
    "M7",
    "2026",
    "bank 2026-11",
    "income",
    "P3D",
    "november",
    "quiet 22:00-07:00 Europe/Berlin",
    "quiet 10pm to 7am",
    "zone Lisbon",
  ],
  check(typed) {
    const text = begun(typed)
    const read = readMonth(text, now, zone, words.typed)
    mustBeShort(read)
    if (!isRefused(read)) must(/^\d{4}-\d\d$/.test(read), "a month is one")
    mustBeShort(readMinutesQuery(text, { zone, now, private: true, typed: words.typed }))
    const typedWords = text.split(/\s+/).slice(0, 300)
    mustBeShort(readLedgerQuery(typedWords, now, zone, words.typed))
    mustBeShort(readQuery(typedWords))
    const wish = readNotify(typedWords, words.typed)
    mustBeShort(wish)
    if (!isRefused(wish) && wish.quiet)
      for (const at of [wish.quiet.from, wish.quiet.to]) must(at >= 0 && at < 24 * 60, "quiet hours are of the day")
  },
}

const [hive] = parseConfig(
  JSON.stringify({
    homeserver: "https://hive.example",
    user: "@waggle:hive.example",
    coops: { hive: { name: "Hive", founders: ["@ana:hive.example"], offices: { president: {} } } },
  }),
  "fuzz.yaml",
).coops

const settings: Target = {
  name: "settings",
  reads: "changes of rules that are proposed",
  runs: 20_000,
  seeds: [
    "decision threshold=2/3 quorum=half, membership votingStage=5 days",
    "office president term=2 years max terms=none, office elder name=Elder, digest=monday 09:00",
    "Entscheidung Schwelle=zwei Drittel, Vorlage=nassella, Amt Schriftführung=keine",
    "apart=president and treasurer reminders=half, 12 hours petitions share=1/5",
    "decision threshold two thirds",
  ],
  check(text) {
    if (!hive) return
    const reader = {
      typed: words.typed,
      language: "en",
      kinds: (word: string) => kindsCalled(word, words.typed),
      office: (word: string) => words.typed.meaning("office", word),
    }
    const read = typedSettings(text.slice(0, 2000), reader)
    if ("unread" in read) return
    must(read.length > 0, "what is read changes something")
    const laid = withOneMore(hive, { motion: motionId("M1"), settings: read })
    must("coop" in laid || laid.problems.length > 0, "what is refused is refused for a reason")
  },
}

export const textTargets: readonly Target[] = [parser, ballots, money, tasks, payinfo, dates, settings]
