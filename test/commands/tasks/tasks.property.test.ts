/** Random stories of tasks (§9.1). No task ever gets into an impossible state. */
import fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { Refusal } from "../../../src/kernel/acts/refusal.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { putMember, standingOf } from "../../../src/standing/store/members.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { peopleIn, type Task, type TaskState } from "../../../src/tasks/rules/tasks.ts"
import { tasksIn } from "../../../src/tasks/store/tasks.ts"
import { bookIncome, reverse } from "../../../src/treasury/acts/bookings.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { loose } from "../../support/database.ts"
import { withOffices } from "../../support/offices.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
let bot: CoopBot
beforeAll(async () => {
  bot = await CoopBot.start({ commands })
  await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ana")))
})
afterAll(() => bot.close())

/** For each state, the states that may follow it. */
const next: Readonly<Record<TaskState, readonly TaskState[]>> = {
  submitted: ["offered", "declined", "cancelled"],
  offered: ["submitted", "accepted", "declined", "cancelled"],
  accepted: ["done", "cancelled"],
  declined: [],
  done: ["paid"],
  paid: ["done"],
  cancelled: [],
}

/** Names everything that is wrong with this task. Empty if the task is in a possible state. */
function impossible(task: Task): string[] {
  const evaluators = peopleIn(task, "evaluators").length
  const workers = peopleIn(task, "workers").length
  const agreed = ["accepted", "done", "paid"].includes(task.state)
  const wrongs = {
    "an offer without evaluators": task.state === "offered" && evaluators === 0,
    "an offer waits, and there is none": task.state === "offered" && task.offers.length === 0,
    "agreed to nothing": agreed && task.accepted === null,
    "agreed to what nobody offered":
      task.accepted !== null && !task.offers.some(({ number }) => number === task.accepted),
    "agreed before it was": task.accepted !== null && ["submitted", "offered", "declined"].includes(task.state),
    "nobody answers for the offer": agreed && evaluators === 0,
    "done by nobody": ["done", "paid"].includes(task.state) && workers === 0,
    "works before it is agreed": ["submitted", "offered", "declined"].includes(task.state) && workers > 0,
    "evaluates their own": task.people.some((one) => one.role === "evaluators" && one.person === task.customer),
    "a part of nothing": task.people.some(({ weight }) => !/^[1-9]\d*$/.test(weight)),
  }
  return Object.entries(wrongs).flatMap(([wrong, is]) => (is ? [`T${task.number}: ${wrong}`] : []))
}

const whoever = fc.constantFrom("zoe", "ana", "ben", "cem", "tom")
const deed = fc.constantFrom(
  ...[
    "evaluate",
    "offer 10 EUR 2026-12-15",
    "agree",
    "agree 1",
    "agree 2",
    "decline",
    "join",
    "quit",
    "done",
    "cancel",
  ],
  ...["share @tom 1 @ben 2", "share @ben 2 @tom 1", "income", "reverse", "leave"],
)
const anything = fc.record({ who: whoever, deed })
/** Half of the steps move a task forward. Otherwise few tasks would ever be paid. */
const step = fc.oneof(anything, fc.constant("further" as const))

function further({ state, people, offers }: Task): { who: string; deed: string } {
  const evaluator = people.find(({ role }) => role === "evaluators")?.person
  if (state === "submitted" && !evaluator) return { who: "ben", deed: "evaluate" }
  if (state === "submitted") return { who: evaluator ?? "", deed: "offer 10 EUR 2026-12-15" }
  if (state === "offered") return { who: "customer", deed: `agree ${offers.length}` }
  const worker = people.find(({ role }) => role === "workers")?.person
  if (state === "accepted") return worker ? { who: worker, deed: "done" } : { who: "tom", deed: "join" }
  return { who: "ana", deed: "income" }
}

async function recorded(body: (bookings: Parameters<typeof bookIncome>[0]) => Promise<unknown>) {
  await bot
    .act((act) => body(act))
    .catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
}

async function play(number: number, { who, deed }: { who: string; deed: string }): Promise<void> {
  const by = person("ana")
  if (deed === "income")
    return recorded((act) =>
      bookIncome(act, by, {
        at: act.work.now,
        amount: { minor: 500n, currency: "EUR" },
        text: "zoe",
        opening: false,
        task: number,
      }),
    )
  if (deed === "reverse") {
    const trust = { encrypted: true, device: "signed", identity: "key of ana" } as const
    const newest = await loose(bot.store.knex)("ledger_entries").max("number as number").first()
    const asked = { entry: newest?.number ?? 1, reason: "Typed twice" }
    return recorded(async (act) =>
      reverse(act, { ...(await standingOf(act.work, withOffices(hive), by)), trust }, asked),
    )
  }
  if (deed !== "leave") return void (await bot.say(who, "direct", `!task T${number} ${deed}`))
  if (!["ben", "cem", "tom"].includes(who)) return
  await bot.say(who, "members", "!leave --sure")
  await bot.store.work((work) => putMember(work, hive, person(who), "permanent"))
}

it("random deeds of everybody lead to no impossible state, and every step is one that may follow", async () => {
  const reached = new Set<TaskState>()
  const walk = fc.record({ members: fc.boolean(), steps: fc.array(step, { minLength: 25, maxLength: 30 }) })
  await fc.assert(
    fc.asyncProperty(walk, async ({ members, steps }) => {
      // Earlier runs leave tasks open, and a stranger may have only a few open tasks. So the test cancels the old ones.
      await bot.store
        .knex("tasks")
        .whereIn("state", ["submitted", "offered", "accepted"])
        .update({ state: "cancelled" })
      await bot.pass("P1D")
      await bot.say(members ? "cem" : "zoe", "direct", "!task new A website")
      const newest = async () => (await bot.store.work((work) => tasksIn(work, hive))).at(-1)
      let task = await newest()
      expect(task?.state).toBe("submitted")
      for (const one of steps) {
        if (!task) throw new Error("no task")
        const { who, deed } = one === "further" ? further(task) : one
        await play(task.number, { who: who === "customer" ? task.customer : who, deed })
        const now = await newest()
        if (!now) throw new Error("no task")
        expect(impossible(now)).toEqual([])
        if (now.state !== task.state) expect(next[task.state]).toContain(now.state)
        reached.add(now.state)
        task = now
      }
    }),
    { numRuns: 15 },
  )
  expect([...reached].sort()).toEqual(expect.arrayContaining(["accepted", "done", "offered", "paid", "submitted"]))
  expect((await verifyMinutes(bot.store.knex)).flatMap(({ broken }) => broken ?? [])).toEqual([])
})
