/** Each message about a vote fits a phone. The options and their explanations do not count. */
import { describe, expect, it } from "vitest"
import { commitment } from "../../../src/kernel/rules/minutes.ts"
import {
  eventId,
  instant,
  type MotionKind,
  matrixId,
  motionId,
  type Option,
  type OptionRole,
  type Outcome,
  roomId,
  type Terms,
} from "../../../src/kernel/rules/types.ts"
import { loadWords, type Words } from "../../../src/kernel/views/words.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import { impossibleWhys } from "../../../src/votes/rules/minuted.ts"
import { ballotCard, castCard, reminderCard } from "../../../src/votes/views/ballots.ts"
import { consentCards } from "../../../src/votes/views/consent-outcome.ts"
import { type Effect, effectInWords } from "../../../src/votes/views/effects.ts"
import { openedLine, proposalCard, type TitledMotion } from "../../../src/votes/views/motions.ts"
import { type Closed, outcomeCards } from "../../../src/votes/views/outcome.ts"
import { votingCard, votingOverCard, votingRules } from "../../../src/votes/views/voting.ts"
import { besidesOptions, onPhone } from "../../support/phone.ts"

const [ana, ben] = [matrixId("@ana:hive.example"), matrixId("@ben:hive.example")]
const server = "hive.example"
const prefix = "!"
const about = { server, prefix }
const lot = commitment("salt", "lot")

const terms: Terms = {
  franchise: { start: ["permanent"], vote: ["permanent"] },
  ...{ threshold: "majority", quorum: "1/2", proposalStage: "P3D", votingStage: "P4D", earlyNotice: "PT24H" },
  ...{ closeWhenAllVoted: true, publication: "with-receipts", smallRoll: 3, signedDevices: true, showWhoVoted: true },
}

const option = (number: number, title: string, role: OptionRole, text = ""): Option => ({
  ...{ number, title, text, role, author: null, budget: null },
  keeps: ["keep", "reject", "sitting"].includes(role),
  person: role === "candidate" || role === "sitting" ? ana : null,
})

const motion = (title: string, options: readonly Option[], kind: MotionKind = "decision"): TitledMotion => ({
  ...{
    id: motionId("M17"),
    kind,
    series: "public",
    subject: ben,
    office: null,
    stage: "voting",
    author: ana,
    terms,
    options,
    title,
  },
  ...{ room: roomId("!members:hive.example"), event: eventId("$opened"), outcome: null },
  openedAt: instant(Date.parse("2026-11-20T17:00:00Z")),
  proposalEndsAt: instant(Date.parse("2026-11-23T17:00:00Z")),
  votingEndsAt: instant(Date.parse("2026-11-27T17:00:00Z")),
  ...{ earlyEndAt: null, votingOpenedAt: null, closedAt: null },
})

const sentence =
  "Move our servers to the hydro-powered data centre in the mountains, with all the backups and the old mail"
const longest = `${sentence}, ${sentence}`.slice(0, 200)

/** Votes of many shapes, with the names that they have in this language. */
function votes(words: Words): readonly (readonly [string, TitledMotion])[] {
  const keep = words.t("option-keep")
  const budget = words.t("motion-budget", { year: "2027" })
  const membership = words.t("motion-membership", { person: "@dee:another-server.example" })
  const seat = words.t("election-moderator-against", { person: "ben" })
  const eight = [1, 2, 3, 4, 5, 6, 7].map((number) =>
    option(number, `${number}, ${longest}`.slice(0, 200), "text", longest),
  )
  return [
    ["a yes or no", motion("A mill", [option(1, "A mill", "text"), option(2, keep, "keep")])],
    [
      "a proposal",
      motion("Buy a coffee machine for us", [
        option(1, "Buy a coffee machine for us", "text"),
        option(2, keep, "keep"),
      ]),
    ],
    ["a long proposal", motion(longest, [option(1, longest, "text", longest), option(2, keep, "keep")])],
    ["eight long options", motion(longest, [...eight, option(8, keep, "keep")])],
    [
      "a membership",
      motion(
        membership,
        [option(1, words.t("option-accept"), "accept"), option(2, words.t("option-reject"), "reject")],
        "membership",
      ),
    ],
    ["one candidate", motion(words.t("election-treasurer"), [option(1, "ana", "candidate")], "treasurer")],
    [
      "a contested seat",
      motion(
        seat,
        [
          option(1, "ana", "candidate", longest),
          option(2, "ben", "sitting"),
          option(3, words.t("option-no-winner"), "no-winner"),
        ],
        "moderator",
      ),
    ],
    [
      "an impeachment",
      motion(
        words.t("motion-impeachment", { person: "ben" }),
        [
          option(1, words.t("option-impeach"), "impeach"),
          option(2, words.t("option-keep-treasurer", { person: "ben" }), "keep"),
        ],
        "impeachment",
      ),
    ],
    [
      "a removal",
      motion(
        words.t("motion-removal", { person: "ben" }),
        [
          option(1, words.t("option-remove", { person: "ben" }), "remove"),
          option(2, words.t("option-keep-member", { person: "ben" }), "keep"),
        ],
        "removal-second",
      ),
    ],
    [
      "a budget",
      motion(budget, [option(1, longest, "budget"), option(2, words.t("option-keep-budget"), "keep")], "budget"),
    ],
  ]
}

const impossible = impossibleWhys.map((why) => ({ effect: "impossible", why, person: ben }) as const)

/** Every effect of each kind of motion. */
const effects: Readonly<Record<MotionKind, readonly (Effect | null)[]>> = {
  decision: [null],
  cancellation: [{ effect: "said", key: "vote-cancelled", about: { motion: "M17" } }],
  membership: [{ effect: "admitted", person: ben }, ...impossible],
  moderator: [
    ...(["seat-abolished", "seat-unfilled"] as const).map((effect) => ({ effect, person: ben })),
    { effect: "seated", office: "moderator", person: ana, instead: ben, thawed: false },
    { effect: "stays", office: "moderator", person: ben },
    { effect: "seat-uncreated" },
    ...impossible,
  ],
  treasurer: [
    { effect: "seated", office: "treasurer", person: ana, instead: ben, thawed: true },
    { effect: "stays", office: "treasurer", person: ben },
    { effect: "office-vacant", office: "treasurer" },
    ...impossible,
  ],
  election: [
    { effect: "seated", office: officeKey("chief-executive"), person: ana, instead: ben, thawed: true },
    { effect: "stays", office: officeKey("chief-executive"), person: ben },
    { effect: "office-vacant", office: officeKey("chief-executive") },
    ...impossible,
  ],
  council: [
    {
      effect: "said",
      key: "council-seated",
      about: { from: "21 May 2027", until: "20 May 2028", lost: 1, people: "ben" },
    },
  ],
  recall: [
    { effect: "said", key: "recalled", about: { office: officeKey("chief-executive"), person: "ben" } },
    ...impossible,
  ],
  impeachment: [{ effect: "impeached", person: ben }, ...impossible],
  bylaw: [{ effect: "said", key: "document-revised", about: { document: "reisekosten-und-spesen", revision: 12 } }],
  agreement: (["document-revised", "document-ended"] as const).map((key) => ({
    effect: "said",
    key,
    about: { document: "with-the-hydro-co-op-of-n-2", revision: 12 },
  })),
  plan: [
    { effect: "said", key: "document-revised", about: { document: "plan-chief-executive", revision: 12 } },
    ...impossible,
  ],
  "pay-scale": [{ effect: "said", key: "pay-scale-adopted", about: { prefix: "!" } }],
  bonus: [
    { effect: "said", key: "bonus-adopted", about: {} },
    { effect: "said", key: "bonus-not-adopted", about: {} },
  ],
  donations: [
    { effect: "said", key: "donations-adopted", about: {} },
    { effect: "said", key: "donations-not-adopted", about: {} },
  ],
  "share-terms": [{ effect: "said", key: "rules-changed", about: {} }],
  dilution: [{ effect: "said", key: "rules-changed", about: {} }],
  dividend: [
    {
      effect: "said",
      key: "dividend-declared",
      about: { amount: "12,345.00 EUR", owners: 12, day: "31 December 2026" },
    },
    ...["surplus", "nobody"].map(
      (why) => ({ effect: "said", key: "dividend-not-declared", about: { why, amount: "12,345.00 EUR" } }) as const,
    ),
  ],
  rules: [
    { effect: "said", key: "rules-changed", about: {} },
    { effect: "said", key: "rules-not-changed", about: { setting: "Removal, second vote, what is needed" } },
  ],
  budget: [
    { effect: "budget-adopted", year: 2027, from: instant(Date.parse("2027-01-01T00:00:00Z")) },
    { effect: "budget-adopted", year: 2027, from: null },
  ],
  "removal-first": [{ effect: "removal-announced", person: ben, motion: motionId("M18") }, ...impossible],
  "removal-second": [
    ...(["removed", "removed-after-leaving"] as const).map((effect) => ({ effect, person: ben })),
    ...impossible,
  ],
}

/** A closed vote that this option won. */
function closed(voted: TitledMotion, result: Outcome["result"], effect: string | null, winner = 1): Closed {
  const outcome = (result === "no-quorum" ? { result, winner: null } : { result, winner, byLot: false }) as Outcome
  const tally = new Map(voted.options.map(({ number }) => [number, number === winner ? "7" : "2"]))
  return {
    ...{ motion: { ...voted, stage: "closed", outcome }, outcome, effect },
    count: { winner, rounds: [{ tally, exhausted: "1", eliminated: [] }], ties: [], valid: "11", abstained: "1" },
    ...{ roll: "12", cast: "12", people: 12, secret: lot, commitment: lot, held: { seconds: 300, unread: 2 } },
    filesInMotionThread: true,
    files: {
      publication: "with-receipts",
      ballots: 11,
      withheld: 0,
      json: "M17-count.json",
      jsonHash: lot,
      blt: "M17.blt",
      bltHash: lot,
    },
    record: { number: 212, hash: lot },
  } as Closed
}

const hasHash = (text: string) => /[0-9a-f]{16}/.test(text)

describe.each(["en", "de"] as const)("on a phone, in %s", (language) => {
  const words = loadWords(language, "Europe/Berlin")
  const all = votes(words)
  const people = ["ana", "ben", "cem", "dee", "eli", "fay"]
  const state = {
    roll: people.map((name) => ({ person: matrixId(`@${name}:hive.example`), voted: true })),
    ...{ publication: "with-receipts" as const, lot, server, isNobodys: false },
  }

  it.each(all)("the opening of %s takes at most eight lines besides its options", (_, vote) => {
    for (const card of [votingCard(words, vote, state), votingOverCard(words, vote, state)]) {
      const lines = besidesOptions(card)
      expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(8)
      expect(hasHash(card)).toBe(false)
      expect(onPhone(card).length - lines.length).toBeGreaterThanOrEqual(vote.options.length)
    }
    expect(votingCard(words, vote, state)).toContain("18:00 (Berlin)")
  })

  it.each(all)(
    "the vote on %s takes at most nine lines besides options where some have a part of a vote",
    (_, vote) => {
      const roll = state.roll.map((one, index) => ({ ...one, weight: index === 0 ? "1/6" : "1" }))
      const lines = besidesOptions(votingCard(words, vote, { ...state, roll }))
      expect(lines.join(" ")).toContain("⚠")
      expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(9)
      expect(votingCard(words, vote, state)).not.toContain("⚠")
    },
  )

  it.each(all)(
    "the ballot and the reminder of %s take at most six lines besides options and their texts",
    (_, vote) => {
      for (const card of [ballotCard(words, vote, prefix), reminderCard(words, vote, prefix)]) {
        const lines = besidesOptions(card, language === "en" ? "The options’ texts" : "Die Texte der Optionen")
        expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(6)
        expect(card).toContain("18:00 (Berlin)")
      }
    },
  )

  it.each(all)("a proposal takes at most eight lines besides its options: %s", (_, vote) => {
    const proposed = { ...vote, stage: "proposal" } as const
    const lines = besidesOptions(
      proposalCard(words, proposed, { first: openedLine(words, proposed), voters: 12, ...about }),
    )
    // In a vote on a budget, the command that adds another budget takes two or three lines.
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(vote.kind === "budget" ? 10 : 8)
  })

  it("a vote by consent is opened in eight lines besides its proposal, and its ballot takes eight", () => {
    const consent = { objections: 0, reasons: "unnamed" } as const
    for (const [name, vote] of all.slice(0, 3)) {
      const consenting = { ...vote, terms: { ...vote.terms, consent } }
      const besides = (card: string) => onPhone(card.replaceAll(/^>.*$/gm, ""))
      for (const few of [false, true])
        for (const card of [
          ballotCard(words, consenting, prefix, { few }),
          reminderCard(words, consenting, prefix, { few }),
        ])
          expect([name, besides(card).length]).toEqual([
            name,
            expect.toSatisfy((lines: number) => lines <= (few ? 9 : 8)),
          ])
      expect(besides(votingCard(words, consenting, state)).length).toBeLessThanOrEqual(8)
      const proposed = { ...consenting, stage: "proposal" } as const
      const card = proposalCard(words, proposed, { first: openedLine(words, proposed), voters: 12, ...about })
      expect(besides(card).length).toBeLessThanOrEqual(9)
    }
  })

  it.each([
    ["a first ballot", null, 6],
    ["another ballot", "K7QF-2M9Y", 7],
  ])("the answer to %s takes few lines besides the choices", (_, replaced, most) => {
    for (const [, vote] of all)
      for (const published of ["with-receipts", "ballots", "shared", "rounds"] as const) {
        const lines = onPhone(castCard(words, vote, [], { receipt: "K7QF-2M9X", replaced, final: false }, published))
        expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(most)
      }
  })

  it.each(all)("the outcome of %s takes at most six lines, whatever it is and does", (_, vote) => {
    const outcomes = effects[vote.kind].flatMap((effect) => {
      const said = effect && effectInWords(words, effect, about)
      // The last option changes something only in an election.
      const last = vote.kind === "moderator" || vote.kind === "treasurer" ? said : null
      return [closed(vote, "carried", said), closed(vote, "carried", last, vote.options.length)]
    })
    for (const one of [...outcomes, closed(vote, "rejected", null), closed(vote, "no-quorum", null)]) {
      const { brief, details } = outcomeCards(words, one)
      const lines = onPhone(brief)
      expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(6)
      expect(hasHash(brief)).toBe(false)
      expect(details).toContain(lot)
    }
  })

  it("the outcome by consent of what is nobody's takes at most six lines, with how to try it again", () => {
    for (const [, vote] of all.slice(0, 3)) {
      const over = closed({ ...vote, kind: "decision" }, "rejected", null)
      const answers = { agree: 3, aside: 1, object: 1 }
      const { brief } = consentCards(words, over, { answers, reasons: [], objections: 0, server, again: prefix })
      const lines = onPhone(brief)
      expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(6)
      expect(brief).toContain("`!reword M17 TEXT`")
    }
  })

  it("the rules of a vote name everything that decides, with the lot's commitment, and who has voted", () => {
    for (const [, vote] of all) {
      const rules = votingRules(words, vote, state)
      expect(rules).toContain(lot)
      expect(rules).toContain(words.t("voting-publication-with-receipts", { sums: "none" }))
      for (const name of people) expect(rules).toContain(name)
      expect(hasHash(votingRules(words, vote, { ...state, lot: null }))).toBe(false)
    }
  })
})
