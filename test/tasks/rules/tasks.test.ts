/** Tasks (§9.1): who may do what in which state, ratios, what ends when somebody leaves, and how much was received. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { instant, type MatrixId, type Standing } from "../../../src/kernel/rules/types.ts"
import { ratioInForce, ratiosWaiting, readRatio, roleToShare, stillToAgree } from "../../../src/tasks/rules/shares.ts"
import {
  mayDo,
  mayReceive,
  type Offer,
  offerToAgree,
  type Ratio,
  rolesEnding,
  stateOfPaying,
  stateWithout,
  type Task,
  type TaskDeed,
  type TaskPerson,
  type TaskRole,
  type TaskState,
  taskDeeds,
  taskStates,
} from "../../../src/tasks/rules/tasks.ts"
import { apportion } from "../../../src/treasury/rules/shares.ts"
import { person } from "../../support/bot.ts"
import { standing } from "../../support/offices.ts"

const [zoe, ben, tom, ana, cem, kai] = ["zoe", "ben", "tom", "ana", "cem", "kai"].map(person) as [
  MatrixId,
  MatrixId,
  MatrixId,
  MatrixId,
  MatrixId,
  MatrixId,
]
const on = (role: TaskRole, who: MatrixId, rest: Partial<TaskPerson> = {}): TaskPerson => ({
  role,
  person: who,
  weight: "1",
  ratio: null,
  ...rest,
})
const offer = (number: number, minor = 100_000n): Offer => ({
  number,
  author: ben,
  price: { minor, currency: "EUR" },
  date: "2026-12-15",
  text: "",
  at: instant(0),
})
const task = (rest: Partial<Task>): Task => ({
  number: 3,
  title: "A website",
  text: "",
  customer: zoe,
  state: "submitted",
  submittedAt: instant(0),
  people: [],
  offers: [],
  accepted: null,
  ...rest,
})

const evaluated = { people: [on("evaluators", ben)] }
const offered = { ...evaluated, offers: [offer(1)] }
const agreed = { ...offered, accepted: 1 }
const worked = { ...agreed, people: [...evaluated.people, on("workers", tom)] }
/** Each state, with and without people where that makes a difference. */
const situations = {
  submitted: task({}),
  evaluated: task(evaluated),
  offered: task({ ...offered, state: "offered" }),
  accepted: task({ ...agreed, state: "accepted" }),
  worked: task({ ...worked, state: "accepted" }),
  declined: task({ ...offered, state: "declined" }),
  done: task({ ...worked, state: "done" }),
  paid: task({ ...worked, state: "paid" }),
  cancelled: task({ ...worked, state: "cancelled" }),
}
type Situation = keyof typeof situations

const people: Readonly<Record<string, Standing>> = {
  customer: standing(zoe, null),
  evaluator: standing(ben, "permanent"),
  worker: standing(tom, "trial"),
  moderator: standing(ana, "permanent", ["moderator"]),
  member: standing(cem, "permanent"),
  stranger: standing(kai, null),
}

/**
 * The situations in which each person may do each deed. Ben is the only evaluator, and tom works. Everything that is not listed is refused.
 */
const allowed: Readonly<Record<TaskDeed, Readonly<Partial<Record<string, readonly Situation[]>>>>> = {
  evaluate: {
    evaluator: ["submitted"],
    worker: ["submitted", "evaluated", "offered"],
    moderator: ["submitted", "evaluated", "offered"],
    member: ["submitted", "evaluated", "offered"],
  },
  offer: { evaluator: ["evaluated", "offered"] },
  agree: { customer: ["offered"] },
  decline: { customer: ["evaluated", "offered"], evaluator: ["evaluated", "offered"] },
  join: {
    evaluator: ["accepted", "worked"],
    worker: ["accepted"],
    moderator: ["accepted", "worked"],
    member: ["accepted", "worked"],
  },
  quit: { evaluator: ["evaluated", "offered"], worker: ["worked"] },
  share: { evaluator: ["accepted", "worked", "done"], worker: ["worked", "done"] },
  done: { worker: ["worked"] },
  cancel: {
    customer: ["submitted", "evaluated", "offered", "accepted", "worked"],
    evaluator: ["evaluated", "offered", "accepted", "worked"],
    worker: ["worked"],
    moderator: ["submitted", "evaluated", "offered", "accepted", "worked"],
  },
}

describe("what can be done to a task", () => {
  it.each(taskDeeds)("%s: by whom and when, and by nobody else at no other time", (deed) => {
    for (const [who, standing] of Object.entries(people)) {
      const can = (Object.keys(situations) as Situation[]).filter(
        (one) => mayDo(situations[one], deed, standing) === null,
      )
      expect(`${who}: ${can}`).toBe(`${who}: ${allowed[deed][who] ?? []}`)
    }
  })

  it("is refused to a customer who is a member, where they would evaluate their own task", () => {
    const own = task({ customer: cem })
    expect(mayDo(own, "evaluate", standing(cem, "permanent"))).toMatchObject({
      refused: "task-own",
    })
  })

  it("is refused to a person who is both customer and evaluator, and would agree with themselves", () => {
    const member = standing(ben, "permanent")
    const both = task({ customer: ben, state: "offered", people: [on("evaluators", ben)], offers: [offer(1)] })
    expect(mayDo(both, "offer", member)).toMatchObject({ refused: "task-own" })
    expect(mayDo(both, "agree", member)).toMatchObject({ refused: "task-own-offer" })
    const others = { ...both, people: [on("evaluators", cem)] }
    expect(mayDo(others, "agree", member)).toMatchObject({ refused: "task-own-offer" })
    const another = { ...others, offers: [offer(1), { ...offer(2), author: cem }] }
    expect(mayDo(another, "agree", member)).toBeNull()
  })

  it("is not for former members, but to divide what they have a share in", () => {
    const former = standing(ben, "former")
    expect(mayDo(situations.accepted, "cancel", former)).not.toBeNull()
    expect(mayDo(situations.accepted, "join", former)).not.toBeNull()
    expect(mayDo(situations.accepted, "share", former)).toBeNull()
  })

  it("lets one of two evaluators go after the customer agreed, and never the last", () => {
    const by = people.evaluator as Standing
    const two = task({ ...agreed, people: [on("evaluators", ben), on("evaluators", ana)], state: "accepted" })
    expect(mayDo(two, "quit", by)).toBeNull()
    expect(mayDo(situations.accepted, "quit", by)).toMatchObject({ refused: "task-last-evaluator" })
  })
})

describe("agreeing", () => {
  it("is to the newest offer, by its number, or without where there never was another", () => {
    const one = situations.offered
    const two = { ...one, offers: [offer(1), offer(2, 120_000n)] }
    expect(offerToAgree(one, null)).toMatchObject({ number: 1 })
    expect(offerToAgree(one, 1)).toMatchObject({ number: 1 })
    expect(offerToAgree(two, 2)).toMatchObject({ number: 2 })
    expect(offerToAgree(two, null)).toMatchObject({ refused: "task-which-offer", newest: 2 })
    expect(offerToAgree(two, 1)).toMatchObject({ refused: "task-not-newest", newest: 2, price: { minor: 120_000n } })
    expect(offerToAgree(two, 3)).toMatchObject({ refused: "task-not-newest", newest: 2 })
    // The offer's evaluators have left. So the task counts as submitted again, and the customer cannot agree to the offer.
    expect(offerToAgree({ ...two, state: "submitted" }, 2)).toMatchObject({ refused: "task-state" })
  })
})

describe("somebody leaves the co-op", () => {
  it("and is on it no more, but for what is done: the evaluation once agreed, the work once done", () => {
    const ends: Readonly<Record<TaskState, readonly TaskRole[]>> = {
      submitted: ["evaluators", "workers"],
      offered: ["evaluators", "workers"],
      accepted: ["workers"],
      declined: [],
      done: [],
      paid: [],
      cancelled: [],
    }
    for (const state of taskStates) expect(rolesEnding({ state })).toEqual(ends[state])
  })

  it("and without an evaluator a task waits again", () => {
    expect(stateWithout({ state: "offered", people: [] })).toBe("submitted")
    expect(stateWithout({ state: "offered", people: [on("evaluators", ana)] })).toBe("offered")
    expect(stateWithout({ state: "accepted", people: [] })).toBe("accepted")
  })
})

describe("income", () => {
  const eur = (minor: bigint) => ({ minor, currency: "EUR" })
  it("is received for a task that is done, up to its price, in its currency", () => {
    expect(mayReceive(situations.done, eur(100_000n), 0n)).toBeNull()
    expect(mayReceive(situations.done, eur(40_000n), 60_000n)).toBeNull()
    expect(mayReceive(situations.done, eur(40_001n), 60_000n)).toMatchObject({
      refused: "task-above-price",
      open: eur(40_000n),
    })
    expect(mayReceive(situations.paid, eur(1n), 100_000n)).toMatchObject({ refused: "task-above-price" })
    expect(mayReceive(situations.done, { minor: 1n, currency: "CHF" }, 0n)).toMatchObject({
      refused: "task-other-currency",
    })
    for (const one of ["submitted", "evaluated", "offered", "accepted", "worked", "declined", "cancelled"] as const)
      expect(mayReceive(situations[one], eur(1n), 0n)).toMatchObject({ refused: "task-not-done" })
  })

  it("makes it paid when all is there, and done again when some is taken back", () => {
    expect(stateOfPaying(situations.done, 99_999n)).toBe("done")
    expect(stateOfPaying(situations.done, 100_000n)).toBe("paid")
    expect(stateOfPaying(situations.paid, 99_999n)).toBe("done")
    expect(stateOfPaying(situations.cancelled, 100_000n)).toBe("cancelled")
  })
})

describe("the ratio of a share", () => {
  const three = [ana, ben, cem].map((one) => on("workers", one))
  const shared = task({ ...agreed, state: "accepted", people: [on("evaluators", ben), ...three] })
  const typed = [
    [cem, 2],
    [ana, 4],
    [ben, 2],
  ] as const
  const ratio: Ratio = [
    [ana, 2],
    [ben, 1],
    [cem, 1],
  ]

  it("is the same in whatever order and however large it is typed", () => {
    expect(readRatio(shared, "workers", typed, 0n)).toEqual(ratio)
    expect(readRatio(shared, "workers", ratio, 0n)).toEqual(ratio)
  })

  it.each([
    ["task-share-fixed", typed, 1n],
    ["task-share-missing", typed.slice(1), 0n],
    ["task-share-stranger", [...typed, [kai, 1]], 0n],
    ["task-share-twice", [...typed, [ana, 1]], 0n],
    ["task-share-part", [typed[0], typed[1], [ben, 0]], 0n],
    ["task-share-part", [typed[0], typed[1], [ben, 1001]], 0n],
  ] as const)("is refused: %s", (refused, parts, received) => {
    expect(readRatio(shared, "workers", parts as typeof typed, received)).toMatchObject({ refused })
  })

  it("is nothing for one alone", () => {
    expect(readRatio(shared, "evaluators", [[ben, 1]], 0n)).toMatchObject({ refused: "task-share-alone" })
  })

  it("is of the role that somebody has, and of the one they name where they have both", () => {
    expect(roleToShare(shared, ana, null)).toBe("workers")
    expect(roleToShare(shared, ben, null)).toMatchObject({ refused: "task-share-which" })
    expect(roleToShare(shared, ben, "evaluators")).toBe("evaluators")
    expect(roleToShare(shared, ana, "evaluators")).toMatchObject({ refused: "task-not-on-it" })
    expect(roleToShare(shared, kai, null)).toMatchObject({ refused: "task-not-on-it" })
  })

  it("waits for each who has not typed it, and is in force by the weights alone", () => {
    const other: Ratio = ratio.map(([one]) => [one, 1])
    const [first, second, third] = [
      on("workers", ana, { ratio }),
      on("workers", ben, { ratio: other }),
      on("workers", cem),
    ]
    const asked = { ...shared, people: [first, second, third] }
    expect(stillToAgree(asked, "workers", ratio)).toEqual([ben, cem])
    expect(ratiosWaiting(asked, "workers", cem)).toEqual([ratio])
    expect(ratiosWaiting(asked, "workers", ben)).toEqual([ratio])
    expect(ratiosWaiting(asked, "workers", ana)).toEqual([])
    expect(ratioInForce(asked, "workers")).toBeNull()
    const agreedOn = ratio.map(([one, part]) => on("workers", one, { ratio, weight: String(part) }))
    const inForce = { ...shared, people: agreedOn }
    expect(ratioInForce(inForce, "workers")).toEqual(ratio)
    expect([ana, ben, cem].flatMap((one) => ratiosWaiting(inForce, "workers", one))).toEqual([])
  })

  it("divides alike however it is written: by any numbers, and by what they come to in lowest terms", () => {
    const part = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.bigInt({ min: 0n, max: 10n ** 12n }), (parts, whole) => {
        const said = [ana, ben, cem].map((one, index) => [one, parts[index] ?? 1] as const)
        const read = readRatio(shared, "workers", said, 0n) as Ratio
        const weighted = (ratio: Ratio) => ratio.map(([key, weight]) => ({ key, weight: String(weight) }))
        expect(apportion(whole, weighted(read))).toEqual(apportion(whole, weighted(said)))
      }),
    )
  })
})
