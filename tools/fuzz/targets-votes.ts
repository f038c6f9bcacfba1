/** Targets that read ballots as people type them in their direct rooms: rankings, consent, reasons, proxies, polls and reviews. */
import { longestBody } from "../../src/bot/message.ts"
import { instant, isRefused, matrixId } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { readReview } from "../../src/reviews/rules/rounds.ts"
import { choicesIn, numbersAlone, optionsIn, type Poll, pollNamed } from "../../src/voice/rules/polls.ts"
import { readsAlone, soundsLikeBallot, understood } from "../../src/votes/rules/ballot-reading.ts"
import type { NamedOption } from "../../src/votes/rules/ballot-titles.ts"
import { consentIn, motionNamed, objectionIn } from "../../src/votes/rules/consent-reading.ts"
import { listedOptions } from "../../src/votes/rules/option-lines.ts"
import { ballotBefore, motionOfBallot, withReason } from "../../src/votes/rules/reason-reading.ts"
import { peopleNamed, whoseBallot } from "../../src/votes/rules/whose-ballot.ts"
import { must, mustBeShort, same } from "./must.ts"
import type { Target } from "./run.ts"

const { typed: words } = loadWords("en")
const begun = (text: string): string => text.slice(0, longestBody)

const option = (number: number, title: string, more: Partial<NamedOption> = {}): NamedOption => ({
  ...{ number, title, keeps: false, role: "text", person: null },
  ...more,
})
const keep = (number: number): NamedOption => option(number, "Leave things as they are", { keeps: true, role: "keep" })
const candidate = (number: number, title: string): NamedOption =>
  option(number, title, { role: "candidate", person: matrixId(`@${title}:hive.example`) })

/** Votes of each form: a question, a list, a question that is worded as a no, an election, and a vote on numbers. */
const votes: readonly (readonly NamedOption[])[] = [
  [option(1, "Buy a coffee machine"), keep(2)],
  [option(1, "Move to Leipzig"), option(2, "Move to Rome and then Bern"), option(3, "Stay"), keep(4)],
  [option(1, "Do not buy a third oven"), keep(2)],
  [candidate(1, "ana"), candidate(2, "ben-2"), option(3, "No winner", { role: "no-winner" })],
  [option(1, "2 days"), option(2, "3 days"), option(3, "1 day"), keep(4)],
]

const seeds = [
  ...["2 1 3", "2>1>3", "2, 1, 3", "1. 2. 3.", "2️⃣ 1️⃣", "abstain", "Enthaltung!", "1", "12 7 3 1 2", "3 -> 1 -> 2", "①②"],
  ...[
    "M7 2 1",
    "m7: 1!",
    "option 2",
    "I vote for 2",
    "Ich stimme für 1, bitte",
    "yes please",
    "nein",
    "👍",
    "1 or 2",
    "not 1",
  ],
  ...["Stay > Move to Rome and then Bern", "2. Stay\n1. Move to Leipzig", "ana, then ben-2", "the first one", "2 days"],
  ...[
    "1 because the oven is old",
    "2 1 weil: es regnet",
    "1 signed: it is cheap",
    "for ana: 2 1",
    "2 1 für ben",
    "M7 for ana: 1",
  ],
  ...["`2 1`", "**1**", "1 = 2", "1/2", "half", "!vote M7 2 1", "first 2 second 1", "1st: 2, 2nd: 1", "zwei", "#2"],
]

/** The ranking in the simplest form that a ballot explains. It must always be read as it was meant. */
const plainest = (ranking: readonly number[]): string => (ranking.length === 0 ? "abstain" : ranking.join(" "))

const rankings: Target = {
  name: "typed ballots",
  reads: "ballots in a direct room: numbers, words, titles, emoji, reasons",
  runs: 1_000_000,
  seeds,
  check(typed, whole) {
    const text = begun(typed)
    const options = votes[whole(0, votes.length - 1)] ?? []
    const { rest } = motionNamed(text, words)
    const read = understood(rest, options, words)
    mustBeShort(isRefused(read) ? read : null)
    const { read: also, reason } = withReason(text, options, words, "!")
    for (const ranking of [read, also]) {
      if ("asked" in ranking || isRefused(ranking)) continue
      must(
        ranking.every((number) => options.some((one) => one.number === number)),
        "a ballot ranks options that there are",
      )
      must(new Set(ranking).size === ranking.length, "a ballot ranks each once")
      same(understood(plainest(ranking), options, words), ranking, "a ballot written down is the same")
    }
    if (!("asked" in read))
      same(understood(` ${rest}\n`, options, words), read, "spaces around a ballot change nothing")
    if (reason !== null) must(reason.text.length <= text.length, "a reason was typed")
    readsAlone(text, words)
    soundsLikeBallot(text, options, words)
    must(ballotBefore(text, words, { surely: true }).length <= text.length, "a ballot before a reason was typed")
    motionOfBallot(text, words)
  },
}

const [self, givers] = [
  matrixId("@dee:hive.example"),
  [matrixId("@ana:hive.example"), matrixId("@ben:hive.example"), matrixId("@for:hive.example")],
]

const consent: Target = {
  name: "consent",
  reads: "ballots by consent, and for whom a ballot is",
  runs: 1_000_000,
  seeds: [
    ...[
      "agree",
      "stand aside!",
      "object: it costs too much",
      "I object to M7 because the rent is too high",
      "Ich stimme zu",
    ],
    ...[
      "Einwand: zu teuer",
      "no: too dear",
      "no, we have no money",
      "👍",
      "I object to nothing",
      "object?",
      "M7 agree please",
    ],
    ...[
      "for ana: agree",
      "object for ben: too dear",
      "agree für ana",
      "for me 2 1",
      "for all: 1",
      "ana: 1",
      "`object: x`",
    ],
  ],
  check(typed) {
    const text = begun(typed)
    const said = consentIn(text, words)
    if ("answer" in said && said.answer === "object") {
      must(said.reason.trim() !== "" && said.reason.length <= text.length, "an objection has its reason")
      must(text.includes(said.reason), "a reason stands as it was typed")
    } else if ("answer" in said) {
      same(consentIn(` ${text} `, words), said, "spaces around a ballot change nothing")
      same(consentIn(said.answer === "agree" ? "agree" : "stand aside", words), said, "written down it is the same")
    }
    objectionIn(text, words)
    const whose = whoseBallot(text, { self, givers }, words)
    for (const person of [...(whose?.people ?? []), ...peopleNamed(text, { self, givers }, words)])
      must(person === self || givers.includes(person), "a ballot is for somebody who gave a proxy")
    if (whose) must(whose.rest.length <= text.length + 1, "the rest of a ballot was typed")
  },
}

const poll: Poll = {
  ...{ number: 3, options: ["Yes", "No", "Later"], open: false, several: true },
  ...{ endsAt: instant(0), closedAt: null },
}

const polls: Target = {
  name: "polls",
  reads: "answers to polls, lists of options, marks of reviews",
  runs: 1_000_000,
  seeds: [
    "Q3 1",
    "#q3: 1, 2",
    "1 3",
    "2.",
    "1. Berlin\n2. Rome\n  on the sea",
    "- a\n- b",
    "Yes; No; Later",
    "4 Keep: well done",
    "4/5: x",
  ],
  check(typed) {
    const text = begun(typed)
    const numbers = numbersAlone(text)
    if (numbers)
      must(
        numbers.every((one) => /^\d{1,2}$/.test(one)),
        "an answer has numbers alone",
      )
    const named = pollNamed(text)
    if (named) must(named.number > 0 && named.numbers.length > 0, "an answer names a poll")
    const choices = choicesIn(text.split(/\s+/).slice(0, 300), poll)
    mustBeShort(choices)
    if (!isRefused(choices)) {
      must(
        choices.every((one) => one >= 1 && one <= 3) && new Set(choices).size === choices.length,
        "choices are options",
      )
      same(choicesIn(choices.map(String), poll), choices, "choices written down are the same")
    }
    for (const one of optionsIn(text)) must(one.trim() !== "" && one.length <= text.length, "an option was typed")
    const listed = listedOptions(text)
    if (listed.options)
      must(
        listed.options.every(({ title }) => title !== ""),
        "an option has a title",
      )
    const review = readReview(text)
    if (!isRefused(review)) {
      must(review.mark >= 1 && review.mark <= 5, "a mark is one")
      same(readReview(`${review.mark}/5: ${review.text}`), review, "a review written down is the same")
    }
  },
}

export const voteTargets: readonly Target[] = [rankings, consent, polls]
