/** The story's third part: money. It follows a task from the customer to the paid price, its shares, and the pay run. */
import { DateTime } from "luxon"
import { monthOf } from "../kernel/rules/months.ts"
import { instant, type Money } from "../kernel/rules/types.ts"
import { members, officeWith, type Person } from "./coop.ts"
import { vote } from "./governance.ts"
import type { Stage } from "./stage.ts"
import type { ShellAnswer } from "./story.ts"

/** The members at this point of the story. The vote in the second part has removed eli. */
const all = members.filter((person) => person !== "eli")
const iban = { ana: "NL91 ABNA 0417 1643 00", cem: "FR14 2004 1010 0505 0001 3M02 606" }

type Waggle = (args: readonly string[]) => Promise<ShellAnswer>

/**
 * Plays the third part.
 * @throws Deviation
 */
export async function playTreasury(stage: Stage, waggle: Waggle): Promise<void> {
  await budget(stage)
  await task(stage)
  await work(stage)
  await payRun(stage)
  await books(stage, waggle)
}

const euros = (stage: Stage, amount: number): string => stage.screen.words.money(eur(amount))
const eur = (amount: number): Money => ({ minor: BigInt(Math.round(amount * 100)), currency: "EUR" })

async function budget(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const ben = stage.coop.nameIn("ben")
  const office = officeWith("hold-treasury")
  await stage.scene(words.t("demo-scene-budget"), words.t("demo-budget"))
  await stage.ask("ben", "Members", `!stand ${office}`, ["M9 ·", `1. ${ben}`])
  const elected = stage.text("effect-seated", { office, person: "ben" })
  const opened = stage.text("effect-treasury-opened")
  await vote(stage, "M9", { voters: all, ballot: "1", outcome: `${elected} ${opened}` })
  await stage.guided("ben", office)
  await stage.enters("ben", "Treasury")
  await stage.narrate(words.t("demo-budget-proposed"))
  const values = words.t("demo-budget-values")
  await stage.ask("ana", "Members", `!budget ${values}`, ["M10 ·", euros(stage, 500)])
  await vote(stage, "M10", { voters: all, ballot: "1", outcome: euros(stage, 500) })
}

async function task(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const [gil, title] = [stage.coop.nameIn("gil"), words.t("demo-task")]
  const heading = `T1 · ${title}`
  const price = euros(stage, 300)
  const day = DateTime.now().setZone(words.zone).plus({ weeks: 3 }).toISODate() ?? ""
  await stage.scene(words.t("demo-scene-task"), words.t("demo-customer"))
  await stage.joins("gil", "Lobby")
  await stage.ask("gil", "Lobby", `!task new ${title}\n${words.t("demo-task-text")}`, [heading, "!task T1"])
  await stage.guided("gil", "customer", { heading, quiet: false })
  await stage.told("Members", [heading, gil, "!task T1"])
  await stage.ask("dee", "Members", "!task T1 evaluate", [heading, "dee"])
  await stage.told("direct:gil", [heading, "dee"], { quiet: true })
  await stage.enters("gil", "T1")
  await stage.enters("dee", "T1")
  await stage.narrate(words.t("demo-negotiation"))
  await stage.told("T1", [heading, "!task"])
  await stage.say("gil", "T1", words.t("demo-task-wish"))
  await stage.ask("dee", "T1", `!task offer 300 EUR ${day}`, [heading, price, "!task T1"])
  await stage.told("direct:gil", [heading, "!task T1"], { quiet: true })
  await stage.ask("gil", "T1", "!task agree 1", [heading, price])
  await stage.told("Members", [heading, price, "!task T1"])
  await stage.told("T1", [stage.text("negotiation-ended", { end: "accepted", task: "T1", title, prefix: "!" })], {
    quiet: true,
  })
}

async function work(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const [ana, cem] = [stage.coop.nameIn("ana"), stage.coop.nameIn("cem")]
  const heading = `T1 · ${words.t("demo-task")}`
  await stage.scene(words.t("demo-scene-work"), words.t("demo-work"))
  await stage.ask("ana", "Members", "!task T1 join", [heading, "ana"])
  await stage.ask("cem", "Members", "!task T1 join", [heading, "cem"])
  await stage.narrate(words.t("demo-share"))
  const ratio = `!task T1 share @${ana} 2 @${cem} 1`
  await stage.ask("ana", "direct:ana", ratio, [heading])
  await stage.told("direct:cem", [heading, "!task T1"])
  await stage.ask("cem", "direct:cem", ratio, [heading])
  await stage.told("direct:ana", ["T1"], { quiet: true })
  await stage.ask("ana", "Members", "!task T1 done", [heading, euros(stage, 300)])
  await stage.told("direct:gil", [heading, euros(stage, 300)])
  await stage.told("Treasury", [heading, "!income"], { quiet: true })
  await stage.narrate(words.t("demo-paid-in-parts"))
  // The workers get 60 % in the ratio 2 to 1, the evaluator gets 5 %.
  await income(stage, 100, { ana: 40, cem: 20, dee: 5 }, 35)
  await income(stage, 200, { ana: 80, cem: 40, dee: 10 }, 70)
  await stage.told("direct:gil", [heading, euros(stage, 300)], { quiet: true })
  await stage.told("Members", [heading], { quiet: true })
}

/** Records income, and checks that each person is told their own share. */
async function income(
  stage: Stage,
  amount: number,
  shares: Readonly<Partial<Record<Person, number>>>,
  kept: number,
): Promise<void> {
  const line = `!income ${amount} EUR ${stage.screen.words.t("demo-income-from")} T1`
  await stage.ask("ben", "Treasury", line, ["T1", euros(stage, amount), euros(stage, kept)])
  for (const [person, share] of Object.entries(shares))
    await stage.told(`direct:${person}`, ["T1", euros(stage, share)], { quiet: person !== "ana" })
}

async function payRun(stage: Stage): Promise<void> {
  const { words } = stage.screen
  await stage.scene(words.t("demo-scene-payrun"), words.t("demo-payinfo"))
  for (const person of ["ana", "cem"] as const) {
    const name = words.t(`demo-holder-${person}`)
    const typed = await stage.say(person, `direct:${person}`, `!payinfo ${iban[person]} ${name}`, {
      quiet: person !== "ana",
    })
    await stage.told(`direct:${person}`, [iban[person].slice(-2), name], { quiet: person !== "ana" })
    await stage.removed(typed, person)
  }
  await stage.ask("ana", "direct:ana", "!dues", [euros(stage, 120), "2/3"])
  await stage.narrate(words.t("demo-payrun"))
  const month = words.month(monthOf(instant(Date.now()), words.zone))
  const due = [`ana: ${euros(stage, 120)}`, `cem: ${euros(stage, 60)}`, `dee: ${euros(stage, 15)}`]
  await stage.ask("ben", "Treasury", "!payrun", [...due, "!payrun"])
  await stage.told("Treasury", [stage.text("payrun-steps")])
  await stage.told("direct:ben", [stage.text("payrun-direct", { month })])
  const paid = { many: "no", people: words.list(["ana", "cem"]), count: 2 }
  const transfers = await stage.told("direct:ben", [stage.text("payrun-file-caption", paid)])
  for (const [index, person] of (["ana", "cem"] as const).entries())
    await stage.told("direct:ben", [due[index] ?? "", words.t(`demo-holder-${person}`)])
  await stage.narrate(words.t("demo-payrun-paid"))
  await stage.ask("ben", "Treasury", "!payrun done", ["!payments"])
  for (const person of ["ana", "cem", "dee"] as const)
    await stage.told(`direct:${person}`, ["!confirm P"], { quiet: person !== "ana" })
  await stage.removed(transfers, "ben")
  await stage.narrate(words.t("demo-payrun-gone"))
  await stage.ask("ana", "direct:ana", "!confirm P1", ["P1", euros(stage, 120)])
}

async function books(stage: Stage, waggle: Waggle): Promise<void> {
  const { words } = stage.screen
  await stage.scene(words.t("demo-scene-books"), words.t("demo-books"))
  await stage.ask("fay", "Members", "!balance", [euros(stage, 105), "!ledger"])
  await stage.told("Members", ["assets:bank"])
  await stage.ask("fay", "Members", "!task T1", [euros(stage, 300)])
  await stage.narrate(words.t("demo-export"))
  const { code, output } = await waggle(["export", "ledger", "waggle.yaml", "--format", "hledger"])
  stage.screen.shell("waggle export ledger waggle.yaml --format hledger", output)
  stage.must(code === 0 && output.includes("assets:bank"), "assets:bank (0)", [`${output} (${code})`])
}
