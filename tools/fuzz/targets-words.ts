/** Targets that read what people type behind commands with a grammar of their own: scales, rates, meetings, petitions, agreements, days. */
import { longestBody } from "../../src/bot/message.ts"
import { fullPerson } from "../../src/bot/person.ts"
import { readYearQuery } from "../../src/closing/rules/asked.ts"
import { readBonus } from "../../src/closing/rules/bonus-terms.ts"
import { linkIn, readMeeting } from "../../src/conference/rules/calling.ts"
import { readAgreement } from "../../src/documents/rules/asked.ts"
import { comingMoment, wordsOfMoment } from "../../src/kernel/rules/coming-moment.ts"
import { presentable } from "../../src/kernel/rules/display-names.ts"
import { readDay, takeDay } from "../../src/kernel/rules/happened.ts"
import { alikeAmong, differenceOf, looksLike, skeleton } from "../../src/kernel/rules/look-alike.ts"
import { instant, isRefused, matrixId } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { readScale } from "../../src/pay/rules/scale.ts"
import { readRate } from "../../src/pay/rules/typed-rate.ts"
import { readEndToEndId } from "../../src/treasury/rules/pay-run.ts"
import { askedFor, nameAfterVerb, officeFirst, verbAlone } from "../../src/voice/rules/asking.ts"
import { untilReadings } from "../../src/voice/rules/poll-until.ts"
import { must, mustBeShort } from "./must.ts"
import type { Target } from "./run.ts"

const reader = loadWords("en")
const words = reader.typed
const now = instant(Date.parse("2026-11-20T17:00:00Z"))
const zone = "Europe/Berlin"
const begun = (text: string): string => text.slice(0, longestBody)

const terms: Target = {
  name: "terms",
  reads: "pay scales, rates, bonuses, years",
  runs: 200_000,
  seeds: [
    ...[
      "ratio 4\nA 15-20 EUR +0.50\nB 18 to 28 step 0.75",
      "A: 15–20 EUR, +0,50; B: 18–28 EUR",
      "Verhältnis 3\nA 15 bis 20 EUR",
    ],
    ...[
      "B 22 EUR from 15 March because she leads the bakery now",
      "A 15.50 EUR/h ab 1.1.2027 weil: ja",
      "C 20 EUR an hour",
    ],
    ...[
      "president 1% of payroll, chief executive 5% of surplus, board 3000 EUR by measures",
      "none",
      "2026 pdf",
      "bylaws 2025",
    ],
  ],
  check(typed) {
    const text = begun(typed)
    const scale = readScale(text, reader, ["EUR"])
    mustBeShort(scale)
    const rate = readRate(text, reader, { today: "2026-11-20", currency: "EUR", copy: "B 22 EUR" })
    mustBeShort(rate)
    if (!isRefused(rate)) must(rate.rate.minor > 0n && rate.rate.currency === "EUR", "a rate is an amount")
    const [line = "", ...below] = text.split("\n")
    const office = (word: string) => words.meaning("office", word)
    const bonus = readBonus(line, below.join("\n"), { ...reader, office, currencies: ["EUR"] })
    mustBeShort(bonus)
    if (!isRefused(bonus)) must(bonus.rates.length <= 12 && bonus.measures.length <= 20, "a bonus has few rates")
    const year = readYearQuery(text.split(/\s+/).slice(0, 300), 2026)
    mustBeShort(year)
    if (!isRefused(year)) must(year.year >= 1000 && year.year <= 2999, "a year is one")
  },
}

const moments: Target = {
  name: "moments",
  reads: "days, times, meetings, ends of polls",
  runs: 200_000,
  seeds: [
    ...[
      "on Friday at 18:00 for 2 hours in the bakery: Assembly",
      "27.11. 18 Uhr, 90 Minuten, https://meet.example/x Treffen",
    ],
    ...[
      "tomorrow 6 pm",
      "in 3 days",
      "übermorgen",
      "next Monday",
      "2026-12-24T18:00",
      "until Friday Shall we move?",
      "5 EUR on 29 December",
    ],
    ...["yesterday", "last Friday", "29. Dezember 2026", "12/24/2026", "31.2.2027", "29.2.2028", "24:00", "0:60"],
  ],
  check(typed) {
    const text = begun(typed)
    const meeting = readMeeting(text, { now, zone, typed: words })
    if (typeof meeting === "object") {
      must(Number.isSafeInteger(meeting.startsAt) && meeting.endsAt > meeting.startsAt, "a meeting has a time")
      const link = linkIn(meeting.place)
      must(link === null || /^https?:\/\//.test(link), "a link is one")
    }
    const moment = comingMoment(text, "2026-11-20", words)
    if (moment && "day" in moment && moment.day !== null)
      must(/^\d{4}-\d\d-\d\d$/.test(moment.day), "a coming day is one")
    const typedWords = text.split(/\s+/).slice(0, 300)
    must(wordsOfMoment(typedWords, words) >= 1, "a moment has words")
    untilReadings(typedWords[0] ?? "", typedWords.slice(1).join(" "), words)
    const taken = takeDay(text, words)
    must(taken.line.length <= text.length + 20, "a line without its day is no longer")
    const day = readDay(taken.typed ?? text, now, zone, words)
    mustBeShort(day)
    if (!isRefused(day)) must(/^\d{4}-\d\d-\d\d$/.test(day) && day <= "2026-11-20", "a day was there already")
  },
}

const asked: Target = {
  name: "petitions",
  reads: "petitions, agreements, references of payments",
  runs: 200_000,
  seeds: [
    ...[
      "remove @ana:hive.example because of the books",
      "@ben recall treasurer: gone for weeks",
      "impeach the treasurer",
      "withdraw A3",
    ],
    ...[
      "new With the hydro co-op",
      'neu "Mit der Bäckerei"',
      "end hydro-co-op",
      "WAGGLE-K7QF2M9X-12",
      "waggle-k7qf-2m9x-1",
    ],
  ],
  check(typed) {
    const text = begun(typed)
    const ask = askedFor(text, words)
    if ("rest" in ask) must(ask.rest.length <= text.length + 1, "grounds were typed")
    verbAlone(text, words)
    const name = nameAfterVerb(text, words)
    must(name === null || text.includes(name), "a name was typed")
    const office = officeFirst(text, words)
    must(office === null || text.includes(office.word), "an office was typed")
    mustBeShort(readAgreement(text, words))
    const reference = readEndToEndId(text)
    must(reference === null || Number.isSafeInteger(reference.number), "a reference has a number")
  },
}

const names: Target = {
  name: "names",
  reads: "display names, Matrix IDs, look-alikes",
  runs: 200_000,
  seeds: [
    ...[
      "@ana:hive.example",
      "@\u0430na:hive.example",
      "@0liver:hive.example",
      "Ana \u202Enimda",
      "@room",
      "A\u200Bn\u200Da",
      "Ана",
    ],
    ...[
      "https://matrix.to/#/@ana:hive.example",
      "matrix:u/ana:hive.example",
      "@ana:hive.example:8448",
      "Ａｎａ",
      "ana (@ben:hive.example)",
    ],
  ],
  check(typed) {
    const text = begun(typed)
    const person = fullPerson(text)
    must(person === null || (person.startsWith("@") && person.length <= 255), "a Matrix ID is one")
    const shown = presentable(text)
    must(shown === null || !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(shown), "a name has no hidden marks")
    must(shown === null || presentable(shown) === shown, "a name that is shown is shown as it is")
    const line = text.slice(0, 300)
    must(skeleton(skeleton(line)) === skeleton(line), "what a text looks like looks like itself")
    must(looksLike(line, line), "a text looks like itself")
    differenceOf(line, "@ana:hive.example")
    const [ana, other] = [matrixId("@ana:hive.example"), person]
    if (other !== null) alikeAmong([ana, other])
  },
}

export const wordTargets: readonly Target[] = [terms, moments, asked, names]
