/** Ballots with a reason behind them, as people write them. One counts only if it can be read in exactly one way. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isRefused } from "../../../src/kernel/rules/types.ts"
import { understood } from "../../../src/votes/rules/ballot-reading.ts"
import { motionIn } from "../../../src/votes/rules/ballot-signs.ts"
import { readBallot } from "../../../src/votes/rules/ballots.ts"
import { ballotBefore, withReason } from "../../../src/votes/rules/reason-reading.ts"
import { typed } from "../../support/typed.ts"
import { ballots, type Vote, votes } from "./ballots-as-written.ts"

const read = (vote: Vote, text: string) => withReason(text, votes[vote], typed, "!")

describe("a reason behind a ballot", () => {
  it.each([
    ["coffee", "1 because it is old", [1], "it is old"],
    ["coffee", "2 > 1, weil sie alt ist", [2, 1], "sie alt ist"],
    ["coffee", "abstain because both are fine", [], "both are fine"],
    ["coffee", "M1 1 because 30 people wait, and it spares CO2", [1], "30 people wait, and it spares CO2"],
    ["coffee", "1! because it helps", [1], "it helps"],
    ["coffee", "#1 because it helps", [1], "it helps"],
    ["coffee", "Option 1 because it helps", [1], "it helps"],
    ["coffee", "Option 1, denn sie hilft", [1], "sie hilft"],
    ["coffee", "1: because it helps", [1], "it helps"],
    ["coffee", "1 – because it helps", [1], "it helps"],
    ["coffee", "1. Because it helps.", [1], "it helps."],
    ["coffee", "2️⃣ because it is dear", [2], "it is dear"],
    ["coffee", "I vote for 1 because it helps", [1], "it helps"],
    ["coffee", "yes because it helps", [1], "it helps"],
    ["coffee", "Yes, because no one else has time", [1], "no one else has time"],
    ["coffee", "No because we have tea", [2], "we have tea"],
    ["coffee", "yes to M1 because it helps", [1], "it helps"],
    ["coffee", "1 weil es hilft", [1], "es hilft"],
    ["kaffee", "ja, weil es hilft", [1], "es hilft"],
    ["kaffee", "Nein, denn wir haben Tee", [2], "wir haben Tee"],
    ["coffee", "Leave things as they are because it is cheap", [2], "it is cheap"],
    ["servers", "2, then 1 because it is near", [2, 1], "it is near"],
    ["board", "ben because he knows the books", [2], "he knows the books"],
    ["board", "Ana Bell, because Ben has no time", [1], "Ben has no time"],
    ["board", "No winner because nobody asked us", [3], "nobody asked us"],
    ["seat", "yes because she is fair", [1], "she is fair"],
  ] as const)("on %s is found in %j", (vote, text, ranking, reason) => {
    expect(read(vote, text)).toEqual({ read: ranking, reason: { text: reason, signed: false } })
  })

  it("is signed only if `signed` stands before it", () => {
    expect(read("coffee", "yes signed because it is fair").reason).toEqual({ text: "it is fair", signed: true })
    expect(read("board", "ben, signed, because he is fair").reason).toEqual({ text: "he is fair", signed: true })
  })

  it.each([
    ["coffee", "1 because 2"],
    ["coffee", "M1 1 because it is good\nM2 2 because it is bad"],
    ["coffee", "1 because it is good\n\n2 because it is bad"],
    ["coffee", "1 because it is old\nand loud"],
    ["coffee", "M1 2 because it is bad. No, sorry: M1 it is"],
    ["coffee", "1 because !vote it"],
    ["coffee", "1 because I meant 2"],
    ["coffee", "1 because I meant ②"],
    ["coffee", "1 because it is old 5 because it is new"],
    ["coffee", "1 weil er alt ist, ich enthalte mich"],
    ["coffee", "1 because it is old, but abstain"],
    ["coffee", "1 because it is old, signed"],
    ["coffee", `1 because it is old ${"very ".repeat(500)}M2 2`],
    ["coffee", "1! because I meant 2"],
    ["coffee", "yes because no"],
    ["coffee", "yes because it is good. No, sorry"],
    ["coffee", "yes because it is good, no because it is dear"],
    ["coffee", "2 because I am for it"],
    ["coffee", "yes because I meant leave things as they are"],
    ["kaffee", "ja, weil es hilft, nein"],
    ["board", "ben because I meant ana"],
    ["board", "ben because he is fair, ana because she is wise"],
  ] as const)("on %s makes a ballot unclear if it can be read as something else: %j", (vote, text) => {
    expect(read(vote, text)).toMatchObject({ read: { asked: "reason" }, reason: null })
  })

  it.each([
    ["coffee", "not 1 because it is old"],
    ["coffee", "1 it is old"],
    ["coffee", "1 or 2 because it is old"],
    ["coffee", "yes or no because it is old"],
    ["coffee", "1? because it is old"],
    ["coffee", "1.. because it is old"],
    ["coffee", "because it is old"],
    ["coffee", "not yes because it is old"],
    ["coffee", "yes it is old because of the rust"],
    ["kaffee", "Ja, da bin ich dabei"],
    ["coffee", "yes because"],
    ["house", "yes because it is ours"],
    ["house", "no because it is ours"],
    ["servers", "yes because it is near"],
    ["numbers", "1 because it is near"],
    ["board", "not ben because he is loud"],
    ["board", "dee because she is fair"],
    ["held", "yes because it is time"],
  ] as const)("on %s is behind no clear ballot in %j", (vote, text) => {
    expect(read(vote, text)).toEqual({ read: { asked: "unclear" }, reason: null })
  })

  it("says what is not clear in the ballot before it", () => {
    expect(read("servers", "1-3 because it is near").read).toEqual({ asked: "range" })
    expect(read("servers", "2=1 because it is near").read).toEqual({ asked: "tie" })
    expect(read("servers", "2 2 because it is near").read).toMatchObject({ refused: "ballot-repeats-option" })
  })

  it("belongs to the title of an option that has those words, and is asked about if another option has fewer", () => {
    const [buy, keep] = votes.coffee
    const long = { ...buy, title: "Buy it because it is new" }
    expect(withReason("Buy it because it is new", [long, keep], typed, "!")).toEqual({ read: [1], reason: null })
    const short = { ...buy, number: 3, title: "Buy it" }
    expect(withReason("Buy it because it is new", [long, keep, short], typed, "!").read).toEqual({ asked: "unclear" })
    expect(withReason("Buy it because it is new because I say so", [long, keep, short], typed, "!").read).toEqual({
      asked: "unclear",
    })
  })
})

describe("a word in a reason that could be a ballot", () => {
  it.each([
    ["coffee", "1 because I meant no", "no"],
    ["coffee", "1 because honestly no machine lasts", "no"],
    ["coffee", "2 because she said yes and meant it", "yes"],
    ["coffee", "1 because option two is what I want", "two"],
    ["coffee", "1 because I like the second better", "second"],
    ["coffee", "1 because the 2nd is cheaper", "2nd"],
    ["coffee", "1 because not that, the other", "the other"],
    ["coffee", "1 because I object to waste", "i object"],
    ["coffee", "1 because of\u200B2\u200Bpeople", "2"],
    ["coffee", "1 because n\u200Bo, sorry", "no"],
    ["coffee", "1 because it is good, no one", "no"],
    ["coffee", "1 because M2 is worse", "M2"],
    ["coffee", "1 because leave things as they are is wrong", "leave things as they are"],
    ["kaffee", "1 weil ich doch nein sage", "nein"],
    ["kaffee", "1, weil ich eher dagegen bin", "dagegen"],
    ["kaffee", "2 weil viele dafür sind", "dafür"],
    ["kaffee", "1 weil ich die zwei will", "zwei"],
    ["kaffee", "1 weil das zweite reicht", "zweite"],
    ["kaffee", "1 weil mein Einspruch gilt", "mein einspruch"],
    ["paint", "1 because everybody else wants blue walls", "blue"],
    ["servers", "2 because the third is far", "third"],
    ["seat", "1 because I would say no here", "no"],
    ["board", "ben because I meant ana", "ana"],
  ] as const)("on %s leaves it uncounted and is named: %j", (vote, text, word) => {
    expect(read(vote, text)).toEqual({ read: { asked: "reason", word }, reason: null })
  })

  it.each([
    ["coffee", "1 because nobody knows another machine", "nobody knows another machine"],
    ["servers", "2 because there is no hurry, and no fourth way", "there is no hurry, and no fourth way"],
    ["servers", "2 because four of us tried it in 2021", "four of us tried it in 2021"],
    ["kaffee", "1, weil eine reicht und keine da ist", "eine reicht und keine da ist"],
    ["board", "ben because ana has no time", "ana has no time"],
  ] as const)("on %s is not one that is none there: %j", (vote, text, reason) => {
    expect(read(vote, text).reason).toEqual({ text: reason, signed: false })
  })

  // Names of people are none: “because Ben has no time” votes for nobody.
  const words = [
    ...(["abstain", "yes", "no"] as const).flatMap((one) => typed.spellings("ballot", one)),
    ...(["first", "second", "third"] as const).flatMap((one) => typed.spellings("place", one)),
    ...(["two", "three"] as const).flatMap((one) => typed.spellings("count", one)),
    ...["1", "2", "3", "#2", "(1)", "②", "٢", "2nd", "3te", "option 2"],
    ...Object.values(votes).flatMap((options) =>
      options.flatMap(({ title, role }) => (role === "candidate" || role === "sitting" ? [] : [title])),
    ),
  ]
  const places: Readonly<Record<string, number>> = Object.fromEntries([
    ...(["first", "second", "third"] as const).flatMap((one, at) =>
      typed.spellings("place", one).map((word) => [word, at + 1] as const),
    ),
    ...(["two", "three"] as const).flatMap((one, at) =>
      typed.spellings("count", one).map((word) => [word, at + 2] as const),
    ),
  ])
  const anyVote = fc.constantFrom(...(Object.keys(votes) as Vote[]))
  const around = fc.array(fc.constantFrom("it", "is", "old", "the", "für", "ich", "meinte", "really", "sehr", "und"), {
    maxLength: 4,
  })

  it("leaves every ballot uncounted, wherever the word stands", () => {
    let stopped = 0
    const one = fc.constantFrom(...words)
    const because = fc.constantFrom("because", "weil", "denn")
    const gap = fc.constantFrom(" ", ", ", "\u200B ", " \u2060")
    fc.assert(
      fc.property(
        anyVote,
        fc.constantFrom("1", "2", "2 1", "yes", "abstain"),
        because,
        around,
        one,
        around,
        gap,
        (vote, ballot, why, before, word, after, space) => {
          const alone = understood(word, votes[vote], typed)
          const isBallot = (!("asked" in alone) && !isRefused(alone)) || (places[word] ?? 99) <= votes[vote].length
          if (!isBallot) return
          stopped += 1
          const text = `${ballot} ${why} ${[...before, "good"].join(" ")}${space}${word}${space}${after.join(" ")}`
          expect([text, read(vote, text).reason]).toEqual([text, null])
        },
      ),
      { numRuns: 2000 },
    )
    expect(stopped).toBeGreaterThan(300)
  })
})

describe("whatever is typed", () => {
  const pieces = fc.constantFrom(
    ...["1", "2", "3", "M2", "abstain", "!vote", "\n", "not", "or", "because", "weil", "da", "signed", "old", "?"],
    ...["yes", "no", "ja", "nein", ".", ",", ":", "#1", "option", "ben", "ana", "winner", "buy a coffee machine", "!"],
  )
  const anyVote = fc.constantFrom<Vote>("coffee", "kaffee", "servers", "board", "seat", "numbers", "house")

  it("a ballot counts only as its own part alone would, and its reason holds no other ballot, motion, command or line", () => {
    let counted = 0
    fc.assert(
      fc.property(anyVote, fc.array(pieces, { minLength: 2, maxLength: 8 }), (vote, parts) => {
        const text = parts.join(" ")
        const found = read(vote, text)
        if (found.reason === null) return
        expect("asked" in found.read).toBe(false)
        if (isRefused(found.read)) return
        counted += 1
        const { text: reason } = found.reason
        const before = text.slice(0, text.length - reason.length)
        const parted = [...before.matchAll(/ (?:because|weil|da)(?= |[:,])/gu)].map(({ index }) =>
          before.slice(0, index),
        )
        const alone = parted.map((ballot) =>
          understood(motionIn(ballot.replace(/[ ,.:]*(?: signed)?[ ,.:]*$/u, ""), typed).rest, votes[vote], typed),
        )
        expect(alone).toContainEqual(found.read)
        expect(reason).not.toMatch(/(?:^| )(?:M2|abstain|!vote)(?: |$)|\n/u)
        const numbers = reason.match(/(?<![\p{L}\d])\d+/gu) ?? []
        expect(numbers.filter((number) => Number(number) <= votes[vote].length)).toEqual([])
      }),
      { numRuns: 10_000 },
    )
    expect(counted).toBeGreaterThan(10)
  })

  it("a doubt before a clear ballot with a reason leaves it uncounted", () => {
    const clear = ballots.filter(([, , expected]) => Array.isArray(expected))
    for (const [vote, text] of clear)
      for (const doubt of ["not", "nicht", "perhaps", "anything but", "or", "?"]) {
        const found = read(vote, `${doubt} ${text} because it helps us`)
        expect([doubt, text, found.reason]).toEqual([doubt, text, null])
        expect([doubt, text, "asked" in found.read]).toEqual([doubt, text, true])
      }
  })

  it("only numbers and an abstention are surely a ballot in a room that others read", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join(" ")
        const ballot = ballotBefore(text, typed, { surely: true })
        if (ballot !== text) expect(readBallot(ballot.replace(/^M2 /, ""), 99, typed)).not.toBeNull()
      }),
    )
    expect(ballotBefore("yes because it helps", typed, { surely: true })).toBe("yes because it helps")
    expect(ballotBefore("yes because it helps", typed, { surely: false })).toBe("yes")
    expect(ballotBefore("2 1 because it helps", typed, { surely: true })).toBe("2 1")
  })
})
