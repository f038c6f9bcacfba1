import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { month } from "../../../src/kernel/rules/months.ts"
import { type Duty, inOrder, type Rank, ranks } from "../../../src/kernel/rules/todo.ts"
import {
  eventId,
  type Instant,
  instant,
  type MatrixId,
  type MotionKind,
  matrixId,
  numbered,
  type Option,
  type OptionRole,
  roomId,
} from "../../../src/kernel/rules/types.ts"
import { type MoneyDuty, moneyDuties } from "../../../src/treasury/rules/money-duties.ts"
import type { Payment } from "../../../src/treasury/rules/payments.ts"
import { kinds, motionKinds } from "../../../src/votes/rules/kinds.ts"
import { type Around, voteDuties } from "../../../src/votes/rules/motion-duties.ts"
import { type Motion, proposalEnd } from "../../../src/votes/rules/motions.ts"
import { standing } from "../../support/offices.ts"

const [ana, ben, tom] = ["ana", "ben", "tom"].map((name) => matrixId(`@${name}:hive.example`)) as [
  MatrixId,
  MatrixId,
  MatrixId,
]
const now = instant(1_800_000_000_000)
const hour = 3_600_000
const inHours = (hours: number): Instant => instant(now + hours * hour)
const permanent = standing(ana, "permanent")

const option = (role: OptionRole, person: MatrixId | null = null): Option => ({
  number: 1,
  title: person ?? role,
  text: "",
  author: person,
  keeps: false,
  role,
  person,
  budget: null,
})

/** A motion by ben whose proposal stage lasts two more days. */
function motion(kind: MotionKind, rest: Partial<Motion> = {}, number = 1): Motion {
  const { rules, series, proposed } = kinds[kind]
  const { start, vote, cancel: _, ...terms } = rules
  const settings = { publication: "rounds", smallRoll: 8, signedDevices: true, showWhoVoted: false } as const
  return {
    id: numbered(number, series),
    kind,
    series,
    stage: "proposal",
    author: ben,
    subject: null,
    office: null,
    room: roomId("!members:hive.example"),
    event: eventId("$1"),
    terms: { ...terms, ...settings, franchise: { start, vote } },
    options: [option(proposed, kinds[kind].proposed === "candidate" ? ben : null), option("keep")],
    openedAt: inHours(-24),
    proposalEndsAt: inHours(48),
    earlyEndAt: null,
    votingOpenedAt: null,
    votingEndsAt: null,
    closedAt: null,
    outcome: null,
    ...rest,
  }
}
const voting = (kind: MotionKind, ends: Instant, number = 1) =>
  motion(
    kind,
    { stage: "voting", proposalEndsAt: inHours(-1), votingOpenedAt: inHours(-1), votingEndsAt: ends },
    number,
  )

const around = (rest: Partial<Around>): Around => ({
  person: permanent,
  now,
  votes: [],
  proposals: [],
  offices: ["moderator", "treasurer"],
  mayOpen: [],
  frozen: false,
  ...rest,
})
const todoOf = (given: Around) =>
  inOrder(
    voteDuties(given).map((duty) => ({ ...duty, rank: "openings" as const })),
    now,
  )
const todo = (rest: Partial<Around>) =>
  todoOf(around(rest)).map((duty) => ("motion" in duty ? `${duty.duty} ${duty.motion.id}` : duty.duty))

describe("what waits for somebody", () => {
  it("is nothing where nothing is open", () => {
    expect(todo({})).toEqual([])
  })

  it("is a ballot that they have not cast, and none that they have", () => {
    const votes = [
      { motion: voting("decision", inHours(5), 1), voted: false },
      { motion: voting("decision", inHours(4), 2), voted: true },
      { motion: voting("removal-first", inHours(3), 1), voted: false },
    ]
    expect(todo({ votes })).toEqual(["ballot R1", "ballot M1"])
  })

  it("is an election that they can still stand in, but not with an office that is kept apart from it", () => {
    const proposals = [motion("treasurer", {}, 1), motion("moderator", {}, 2)]
    expect(todo({ proposals })).toEqual(["stand M1", "stand M2"])
    expect(todo({ proposals, offices: ["moderator"] })).toEqual(["stand M2"])
    expect(todo({ proposals, person: { ...permanent, status: "trial" } })).toEqual([])
    expect(todo({ proposals, person: { ...permanent, status: "former" } })).toEqual([])
    const full = motion("treasurer", { options: Array.from({ length: 30 }, () => option("candidate", ben)) })
    expect(todo({ proposals: [full] })).toEqual([])
  })

  it("is their own candidacy, or their seat, while they can step back", () => {
    const mine = motion("treasurer", { options: [option("candidate", ana)] }, 1)
    const seat = motion("moderator", { subject: ana, options: [option("candidate", ben), option("sitting", ana)] }, 2)
    expect(todo({ proposals: [mine, seat] })).toEqual(["candidacy M1", "seat M2"])
  })

  it("is a hearing: one's own from the beginning, another's on its last day", () => {
    const removal = (subject: MatrixId, ends: number) =>
      motion("removal-second", { subject, proposalEndsAt: inHours(ends) })
    expect(todo({ proposals: [removal(ana, 100)] })).toEqual(["own-hearing M1"])
    expect(todo({ proposals: [removal(tom, 25)] })).toEqual([])
    expect(todo({ proposals: [removal(tom, 24)] })).toEqual(["hearing M1"])
    expect(todo({ proposals: [removal(tom, 24)], person: { ...permanent, status: null } })).toEqual([])
  })

  it("is an early end that somebody else asked for, where they may object", () => {
    const early = { earlyEndAt: inHours(3) }
    expect(todo({ proposals: [motion("decision", early)] })).toEqual(["early-end M1"])
    expect(todo({ proposals: [motion("decision", { ...early, author: ana })] })).toEqual([])
    expect(todo({ proposals: [motion("decision", early)], person: { ...permanent, status: "trial" } })).toEqual([])
  })

  it("is their own impeachment before the vote, a frozen treasury, and their admission", () => {
    expect(todo({ proposals: [motion("impeachment", { subject: ana })] })).toEqual(["impeachment M1"])
    expect(todo({ proposals: [motion("impeachment", { subject: ben })] })).toEqual([])
    expect(todo({ frozen: true, mayOpen: ["treasurer"] })).toEqual(["treasury"])
    expect(todo({ frozen: true })).toEqual([])
    expect(todo({ frozen: false, mayOpen: ["treasurer"] })).toEqual([])
    const trial = { ...permanent, status: "trial" } as const
    expect(todo({ person: trial, mayOpen: ["membership"] })).toEqual(["admission"])
    expect(todo({ person: trial })).toEqual([])
    expect(todo({ mayOpen: ["membership"] })).toEqual([])
  })

  it("is the election that all wait for before their own admission", () => {
    const officer = standing(ana, "trial", ["moderator"])
    const mayOpen: MotionKind[] = ["membership", "treasurer"]
    expect(todo({ person: officer, frozen: true, mayOpen })).toEqual(["treasury", "admission"])
  })

  it("is payments to confirm, the treasurer’s own for other officers, what is disputed, accounts to check, and an open pay run", () => {
    const payment: Payment = {
      number: 3,
      person: ana,
      amount: { minor: 100n, currency: "EUR" },
      purpose: "",
      advance: false,
      payRun: null,
      entry: 7,
      own: false,
      at: now,
      happened: null,
      recordedBy: ben,
      recordedAt: now,
      state: "recorded",
      settledBy: null,
      settledAt: null,
      reason: null,
    }
    const asked = (payments: Partial<Parameters<typeof moneyDuties>[0]>) =>
      moneyDuties({ received: [], officers: [], disputed: [], payRun: null, accounts: [], lost: [], ...payments })
    const names = (duties: readonly MoneyDuty[]) => duties.map(({ duty }) => duty)
    const some = [payment]
    const all = { received: some, officers: some, disputed: some, payRun: month("2026-10"), accounts: [ben] }
    expect(names(asked(all))).toEqual(["payments", "officer-payments", "disputes", "accounts", "pay-run"])
    expect(names(asked({ ...all, lost: [{ from: now, until: now }] }))[0]).toBe("compare")
    expect(asked({})).toEqual([])
    expect(names(asked({ disputed: some }))).toEqual(["disputes"])
  })

  it("is told with its end first, the earliest first; then work, money, what they could open, and who has not come", () => {
    const of = (name: string, rank: Rank, until: Instant | null): Duty & { name: string; rank: Rank } => ({
      name,
      rank,
      until,
    })
    const told = inOrder(
      [
        ...ranks.toReversed().map((rank) => of(`some ${rank}`, rank, null)),
        of("late", "work", inHours(-1)),
        of("a vote", "openings", inHours(5)),
        of("a task", "work", inHours(5)),
        of("more money", "money", null),
        of("a hearing", "openings", inHours(0)),
      ],
      now,
    )
    expect(told.map(({ name }) => name)).toEqual([
      ...["a hearing", "a vote", "a task"],
      ...["some work", "some money", "more money", "some openings", "some arrivals"],
    ])
  })

  it("never has its time behind it, is sorted by its end, and stands there once, whatever is open", () => {
    const people = fc.constantFrom(ana, ben, tom)
    const hours = fc.integer({ min: -30, max: 60 })
    const open = fc.record({
      kind: fc.constantFrom(...motionKinds),
      author: people,
      subject: fc.option(people),
      candidate: people,
      role: fc.constantFrom<OptionRole>("candidate", "sitting"),
      ends: hours,
      early: fc.option(hours),
    })
    const someone = fc
      .tuple(fc.constantFrom("trial", "permanent", "former", null), fc.subarray(["moderator", "treasurer"] as const))
      .map(([status, offices]) => standing(ana, status, offices))
    fc.assert(
      fc.property(
        someone,
        fc.array(open, { maxLength: 12 }),
        fc.array(fc.tuple(hours, fc.boolean())),
        fc.boolean(),
        (person, opened, cast, flag) => {
          const proposals = opened.map(({ kind, ends, early, candidate, role, ...rest }, index) => {
            const options = [option(role, candidate)]
            const earlyEndAt = early === null ? null : inHours(early)
            return motion(kind, { ...rest, options, proposalEndsAt: inHours(ends), earlyEndAt }, index + 1)
          })
          const votes = cast.map(([ends, voted], index) => ({
            motion: voting("decision", inHours(ends), 100 + index),
            voted,
          }))
          const duties = todoOf(
            around({ person, proposals, votes, frozen: flag, mayOpen: flag ? ["treasurer", "membership"] : [] }),
          )
          const timed = duties.flatMap(({ until }) => (until === null ? [] : [until]))
          expect(timed.filter((until) => until < now)).toEqual([])
          expect(timed).toEqual(timed.toSorted((a, b) => a - b))
          // Duties without an end come last.
          expect(duties.slice(timed.length).every(({ until }) => until === null)).toBe(true)
          const names = duties.map((duty) => `${duty.duty} ${"motion" in duty ? duty.motion.id : ""}`)
          expect(names).toEqual([...new Set(names)])
          for (const duty of duties)
            if ("motion" in duty && duty.duty !== "ballot") expect(duty.until).toBe(proposalEnd(duty.motion))
          expect(duties.filter(({ duty }) => duty === "ballot").length).toBe(
            cast.filter(([ends, voted]) => ends >= 0 && !voted).length,
          )
        },
      ),
    )
  })
})
