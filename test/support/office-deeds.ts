/** Random stories about a co-op's offices, for property tests: people stand, vote, resign, leave, and are removed or impeached. */
import fc from "fast-check"
import type { OfficeKey } from "../../src/kernel/rules/types.ts"

export const names = ["ana", "ben", "cem", "dee", "eli"] as const
export type Name = (typeof names)[number]

/** Something that one person does. `which`: one of the motions that are open at that moment, counted from the newest. */
export type Deed =
  | { readonly deed: "stand"; readonly by: Name; readonly office: OfficeKey; readonly against: Name | null }
  | { readonly deed: "stepback" | "impeach" | "leave" | "remove"; readonly by: Name }
  | { readonly deed: "resign"; readonly by: Name; readonly office: OfficeKey }
  | { readonly deed: "open voting"; readonly which: number }
  /** Each voter's preferences as numbers. They are turned into rankings of the options that exist. */
  | { readonly deed: "vote"; readonly which: number; readonly ballots: readonly (readonly number[])[] }
  | { readonly deed: "wait"; readonly days: number }

const name = fc.constantFrom(...names)
export const office = fc.constantFrom<OfficeKey[]>("moderator", "treasurer")
const which = fc.nat({ max: 9 })
const ballot = fc.array(fc.nat({ max: 5 }), { maxLength: 4 })

const unanimous = (option: number): Deed => ({ deed: "vote", which: 0, ballots: names.map(() => [option]) })
const voting = (which: number): Deed => ({ deed: "open voting", which })

/** A random deed by one of these people. */
const deedOf = (people: readonly Name[]): fc.Arbitrary<Deed> => {
  const by = fc.constantFrom(...people)
  return fc.oneof(
    fc.record({ deed: fc.constant("stand" as const), by, office, against: fc.option(name, { freq: 3 }) }),
    fc.record({ deed: fc.constant("resign" as const), by, office }),
    fc.record({ deed: fc.constantFrom("stepback" as const, "impeach" as const), by }),
    fc.record({ deed: fc.constantFrom("leave" as const, "remove" as const), by }),
  )
}

const anything: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: deedOf(names) },
  { weight: 1, arbitrary: which.map(voting) },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant("vote" as const),
      which,
      ballots: fc.array(ballot, { minLength: 2, maxLength: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 5 }) }) },
)

/** An election. People do something before voting begins, and again afterwards. Then all vote alike, or they disagree. */
const disturbed: fc.Arbitrary<Deed[]> = fc
  .record({ candidate: name, holder: name, office, contested: fc.boolean() })
  .chain(({ candidate, holder, office, contested }) =>
    fc
      .record({
        before: fc.array(deedOf([candidate, holder]), { maxLength: 1 }),
        after: fc.oneof(
          fc.array(deedOf([candidate, holder]), { maxLength: 2 }),
          fc.constantFrom("leave" as const, "remove" as const).map((deed): Deed[] => [{ deed, by: candidate }]),
        ),
        decision: fc.oneof(
          // In most stories all vote for the first candidate, even if the candidate has stepped back or left since.
          fc.constantFrom(0, 0, 0, 1, 2).map((winner): Deed[] => [unanimous(winner)]),
          // In the other stories people disagree. Some of them cast no ballot, and the time runs out.
          fc.array(ballot, { minLength: 1, maxLength: 5 }).map((ballots): Deed[] => [
            { deed: "vote", which: 0, ballots },
            { deed: "wait", days: 5 },
          ]),
        ),
      })
      .map(({ before, after, decision }): Deed[] => [
        { deed: "stand", by: candidate, office, against: contested ? holder : null },
        ...before,
        voting(0),
        ...after,
        ...decision,
      ]),
  )

/** One person stands in two elections at once. */
const twice: fc.Arbitrary<Deed[]> = fc
  .record({ candidate: name, holder: name, second: office, order: fc.boolean() })
  .map(({ candidate, holder, second, order }): Deed[] => [
    { deed: "stand", by: candidate, office: "moderator", against: null },
    { deed: "stand", by: candidate, office: second, against: second === "moderator" ? holder : null },
    voting(0),
    voting(1),
    order ? { deed: "vote", which: 1, ballots: names.map(() => [0]) } : unanimous(0),
    unanimous(0),
  ])

/** An impeachment of the treasurer and an election run at once. Which of them is decided first differs from story to story. */
const impeached: fc.Arbitrary<Deed[]> = fc
  .record({ by: name, candidate: name, kept: fc.boolean(), winner: fc.nat({ max: 1 }), order: fc.boolean() })
  .map(({ by, candidate, kept, winner, order }): Deed[] => [
    { deed: "stand", by, office: "treasurer", against: null },
    unanimous(0),
    { deed: "impeach", by },
    { deed: "stand", by: candidate, office: "treasurer", against: null },
    voting(0),
    voting(1),
    ...(order
      ? [unanimous(winner), unanimous(kept ? 1 : 0)]
      : [{ deed: "vote" as const, which: 1, ballots: names.map(() => [kept ? 1 : 0]) }, unanimous(winner)]),
  ])

/** Somebody gives up a contested seat. They win another seat before the contest is decided. */
const renewed: fc.Arbitrary<Deed[]> = fc
  .record({ candidate: name, holder: name, winner: fc.nat({ max: 1 }) })
  .map(({ candidate, holder, winner }): Deed[] => [
    { deed: "stand", by: candidate, office: "moderator", against: holder },
    { deed: "resign", by: holder, office: "moderator" },
    { deed: "stand", by: holder, office: "moderator", against: null },
    unanimous(0),
    unanimous(winner),
  ])

/** A whole story. */
export const deeds: fc.Arbitrary<Deed[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: anything.map((one) => [one]) },
      { weight: 3, arbitrary: disturbed },
      { weight: 1, arbitrary: twice },
      { weight: 1, arbitrary: renewed },
      { weight: 1, arbitrary: impeached },
    ),
    { minLength: 5, maxLength: 9 },
  )
  .map((parts) => parts.flat())

/** A story that is played in each run. So it is not left to chance whether anybody is ever elected. */
export const everythingOnce: Deed[] = [
  { deed: "stand", by: "ana", office: "treasurer", against: null },
  unanimous(0),
  { deed: "stand", by: "ben", office: "moderator", against: null },
  unanimous(0),
  { deed: "stand", by: "cem", office: "moderator", against: "ben" },
  unanimous(0),
  { deed: "impeach", by: "cem" },
  unanimous(0),
]
