/**
 * Each capability declares the things that fall due. The bot does them in a fixed order. A new kind of due thing needs only a declaration.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { commands } from "../../commands/index.ts"
import { Scheduler } from "../../src/bot/scheduler.ts"
import { dues } from "../../src/composed.ts"
import { membersRoom, say } from "../../src/kernel/acts/context.ts"
import { type Due, type DueItem, inTurn } from "../../src/kernel/acts/due.ts"
import { coopKey, type Instant, instant } from "../../src/kernel/rules/types.ts"
import { TestBot } from "../support/bot.ts"

const hive = coopKey("hive")

let bot: TestBot
let faults: unknown[]
beforeEach(async () => {
  bot = await TestBot.start({ commands })
  faults = []
})
afterEach(() => bot.close())

const schedulerOf = (more: readonly Due[]) =>
  new Scheduler({
    dues: [...dues, ...more],
    todos: [],
    store: bot.store,
    clock: bot.clock,
    coop: (key) => bot.coops.find((coop) => coop.key === key) ?? null,
    caughtUp: () => bot.clock.now(),
    welcomeArrived: async () => {},
    waiting: () => [],
    isUnread: () => false,
    hurry: () => {},
    fault: (error) => void faults.push(error),
  })

interface Book extends DueItem {
  readonly title: string
}

/** A capability that lends books. On the day when a book is due back, the bot says so in the members' room. */
function lending(books: Map<string, Instant>, more: Partial<Due<Book>> = {}): Due<Book> {
  return {
    name: "lent books",
    turn: "remind",
    next: async () => (books.size === 0 ? null : instant(Math.min(...books.values()))),
    past: async (_, { until }) => [...books].flatMap(([title, at]) => (at <= until ? [{ coop: hive, title }] : [])),
    async act(act, { title }) {
      books.delete(title)
      await say(act, membersRoom(act), `“${title}” is due.`)
      return false
    },
    ...more,
  }
}
const said = async () => (await bot.answers(0)).map(({ body }) => body)
const inHours = (hours: number) => instant(bot.clock.now() + hours * 3_600_000)

const ordered = ["ends of stages", "reminders", "months", "kept budgets", "absences"]
/** The names of these declarations in the order in which the bot handles them. Only "lent books" and the names in `ordered` are kept. */
const inOrderOf = (all: readonly Due[]) =>
  inTurn(all)
    .map(({ name }) => name)
    .filter((name) => [...ordered, "lent books"].includes(name))

describe("what falls due", () => {
  it("is done in this order", () => {
    expect(inOrderOf(dues)).toEqual(ordered)
  })

  it("is also what a capability declares that nobody has heard of, and gets its turn among the others", async () => {
    const books = new Map([["Capital", inHours(1)]])
    const scheduler = schedulerOf([lending(books)])
    await scheduler.runDue()
    expect(await said()).toEqual([])
    bot.clock.forward("PT1H")
    await scheduler.runDue()
    await scheduler.runDue()
    expect(await said()).toEqual(["“Capital” is due."])
    const withBooks = inOrderOf([...dues, lending(books)])
    expect(withBooks.slice(1, 4)).toEqual(["reminders", "lent books", "months"])
  })

  it("wakes the scheduler at its time", async () => {
    let asked = 0
    const at = instant(bot.clock.now() + 300)
    const next = async () => {
      asked++
      return at
    }
    const scheduler = schedulerOf([lending(new Map([["Capital", at]]), { next })])
    scheduler.start()
    while (asked === 0) await new Promise((done) => setTimeout(done, 10))
    // The scheduler looks at this moment because `next` named it. Otherwise its next look would come only after half a minute.
    bot.clock.forward("PT1S")
    while ((await said()).length === 0) await new Promise((done) => setTimeout(done, 20))
    await scheduler.stop()
  })

  it("waits where it says so, and knows what it had to leave before", async () => {
    const seen: string[][] = []
    const books = new Map(["One", "Two", "Three"].map((title) => [title, bot.clock.now()]))
    const waits: Due<Book>["waits"] = async (_work, { title }, _look, behind) => {
      seen.push(behind.map((other) => other.title))
      return title !== "Two"
    }
    await schedulerOf([lending(books, { waits })]).runDue()
    expect(await said()).toEqual(["“Two” is due."])
    expect(seen).toEqual([[], ["One"], ["One"]])
  })

  it("comes again, a unit of work each, until there is no more; what comes before it does once", async () => {
    let left = 3
    let before = 0
    const more: Partial<Due<Book>> = {
      before: async () => void before++,
      async act(act) {
        await say(act, membersRoom(act), `${left}`)
        return --left > 0
      },
    }
    await schedulerOf([lending(new Map([["Capital", bot.clock.now()]]), more)]).runDue()
    expect([await said(), before]).toEqual([["3", "2", "1"], 1])
  })

  it("does not hold up the others by a fault, and writes nothing then", async () => {
    const books = new Map(["One", "Two"].map((title) => [title, bot.clock.now()]))
    const act: Due<Book>["act"] = async (given, { title }) => {
      await say(given, membersRoom(given), title)
      if (title === "One") throw new Error("no")
      return false
    }
    const broken = lending(books, { name: "broken", past: () => Promise.reject(new Error("no list")) })
    await schedulerOf([broken, lending(books, { act })]).runDue()
    expect(await said()).toEqual(["Two"])
    expect(faults).toHaveLength(2)
  })
})
