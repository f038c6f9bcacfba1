/**
 * The middle of the story of the hierarchy: the chief executive builds a business under the office, people are paid by their hours, and at the
 * year's end its books are closed.
 */
import { DateTime } from "luxon"
import { month } from "../kernel/rules/months.ts"
import { founders } from "./coop.ts"
import { vote } from "./governance.ts"
import { officesIn, typed } from "./hierarchy-words.ts"
import type { Stage } from "./stage.ts"
import type { StoryClock } from "./story-clock.ts"

/** Who works in the bakery, and what each enters first. */
const workers = ["cem", "dee", "eli"] as const
const entered = { cem: "7.5", dee: "10", eli: "6" } as const
/** What is paid for it at 18 EUR an hour: dee puts one hour right. */
const pay = { cem: 135, dee: 162, eli: 108 } as const

/**
 * Plays roles, reviews, a pay scale, hours, and the end of a year.
 * @throws Deviation
 */
export async function playBusiness(stage: Stage, clock: StoryClock): Promise<void> {
  await roles(stage)
  await books(stage, clock)
  await scale(stage)
  await hours(stage)
  await payday(stage, clock)
  await closing(stage, clock)
}

/** The chief executive makes a role, and asks three people to take it. Then all four are asked how they work together. */
async function roles(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const { plans } = officesIn(stage)
  const place = words.t(`office-name-${plans}`)
  const role = `R1 ${words.t("demo-role")}`
  await stage.scene(words.t("demo-scene-roles"), words.t("demo-roles"))
  const making = `${typed(stage, "hierarchy", "new")} ${words.t("demo-role")} ${typed(stage, "hierarchy", "under")}`
  await stage.ask(
    "ben",
    "Members",
    `!role ${making} ${typed(stage, "office", plans)}\n${words.t("demo-role-expected")}`,
    [stage.text("role-made", { role, under: place })],
  )
  await stage.ask("ben", "Members", `!role R1 ${typed(stage, "hierarchy", "seats")} 3`, [role], { quiet: true })
  for (const person of workers) {
    const quiet = person !== "cem"
    await stage.ask("ben", "direct:ben", `!appoint @${stage.coop.nameIn(person)} R1`, [role], { quiet })
    await stage.told(`direct:${person}`, [role, words.t("demo-role-expected")], { quiet })
    await stage.ask(person, `direct:${person}`, `!role ${typed(stage, "hierarchy", "accept")}`, [role], { quiet })
    await stage.told("Members", [stage.text("role-taken", { person, role, until: "none" })], { quiet })
  }
  await stage.ask("ana", "Members", "!org", [place, role])
  await stage.narrate(words.t("demo-reviews"))
  await stage.told("direct:cem", [stage.text("review-secret", { count: 3 })])
  const ben = stage.coop.nameIn("ben")
  for (const person of workers)
    await stage.ask(
      person,
      `direct:${person}`,
      `!review @${ben} 3 ${words.t("demo-review-text")}`,
      [words.t("demo-review-text")],
      { quiet: person !== "cem" },
    )
  await stage.ask("cem", "direct:cem", "!review", ["!review"])
}

/** A treasurer is elected, and enters what the year has brought so far. */
async function books(stage: Stage, { year }: StoryClock): Promise<void> {
  const { words } = stage.screen
  const { money } = officesIn(stage)
  const eli = stage.coop.nameIn("eli")
  await stage.scene(words.t("demo-scene-year"), words.t("demo-year"))
  await stage.ask("eli", "Members", `!stand ${typed(stage, "office", money)}`, ["M6 ·", `1. ${eli}`])
  const elected = stage.text("effect-seated", {
    ...{ office: money, officeName: words.t(`office-name-${money}`), person: "eli" },
  })
  await vote(stage, "M6", { voters: founders, ballot: "1", outcome: elected })
  await stage.guided("eli", money)
  await stage.enters("eli", "Treasury")
  await stage.narrate(words.t("demo-year-entered"))
  for (const [index, [command, amount]] of (
    [
      ["income", 1200],
      ["income", 1800],
      ["expense", 1500],
    ] as const
  ).entries())
    await stage.ask(
      "eli",
      "Treasury",
      `!${command} ${amount} EUR ${words.t(`demo-year-${command}`, { day: `${year}-0${index + 6}-30` })}`,
      [euros(stage, amount)],
      { quiet: index > 0 },
    )
}

/** The owners vote on a pay scale, and on bonuses. By the scale the chief executive sets rates, of which the person alone hears. */
async function scale(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const { presides, plans } = officesIn(stage)
  await stage.scene(words.t("demo-scene-pay"), words.t("demo-pay"))
  const lines = ["A 15-20 EUR +0.50", "B 18-28 +0.75"]
  const scaling = `!scale ${typed(stage, "scale", "propose")} ${typed(stage, "scale", "ratio")} 3`
  await stage.ask("ben", "Members", [scaling, ...lines].join("\n"), ["M7 · "])
  await stage.told("Members", [stage.text("scale-would-be", { motion: "M7", option: 1 })])
  await vote(stage, "M7", {
    ...{ voters: founders, ballot: "1" },
    outcome: stage.text("effect-pay-scale-adopted", { since: "~", prefix: "!" }).split("~", 1)[0] ?? "",
  })
  const why = words.t("demo-rate-why")
  for (const person of workers) {
    const quiet = person !== "cem"
    const line = `!rate @${stage.coop.nameIn(person)} A 18 EUR ${typed(stage, "rate", "because")} ${why}`
    await stage.ask("ben", "direct:ben", line, [euros(stage, 18)], { quiet })
    await stage.told(`direct:${person}`, [euros(stage, 18), why], { quiet })
  }
  await stage.narrate(words.t("demo-bonuses"))
  const offices = { president: typed(stage, "office", presides), chief: typed(stage, "office", plans) }
  const proposing = `!bonus ${typed(stage, "bonus", "propose")} ${words.t("demo-bonus-line", offices)}`
  await stage.ask("cem", "Members", proposing, ["M8 · "])
  const outcome = stage.text("effect-bonus-adopted", { prefix: "!" })
  await vote(stage, "M8", { voters: founders, ballot: "1", outcome })
}

/** Three people enter what they have worked. One line is contested, put right, and approved with the others. */
async function hours(stage: Stage): Promise<void> {
  const { words } = stage.screen
  await stage.scene(words.t("demo-scene-hours"), words.t("demo-hours"))
  for (const [index, person] of workers.entries())
    await stage.ask(
      person,
      `direct:${person}`,
      `!hours ${entered[person]} ${words.t("demo-hours-text")}`,
      [`H${index + 1}`],
      { quiet: person !== "cem" },
    )
  const why = words.t("demo-hours-why")
  const because = typed(stage, "hourslink", "because")
  await stage.ask("ben", "direct:ben", `!hours ${typed(stage, "hoursdeed", "contest")} H2 ${because} ${why}`, ["H2"])
  await stage.told("direct:dee", ["H2", why])
  await stage.ask("dee", "direct:dee", "!hours H2 9", ["H2"])
  await stage.told("direct:ben", ["H2"], { quiet: true })
  const approving = `!hours ${typed(stage, "hoursdeed", "approve")}`
  await stage.ask("ben", "direct:ben", approving, ["22:30"])
  await stage.ask("ben", "direct:ben", `${approving} --sure`, ["22:30"])
  await stage.ask("cem", "direct:cem", "!hours", ["7:30"])
}

/** The year ends. What was worked falls due, and the treasurer pays it. */
async function payday(stage: Stage, clock: StoryClock): Promise<void> {
  const { words } = stage.screen
  clock.endYear()
  await stage.scene(words.t("demo-scene-payday"), words.t("demo-payday", { day: words.date(clock.now()) }))
  await stage.ask("cem", "direct:cem", "!hours", [], { quiet: true })
  const december = words.month(month(`${clock.year}-12`))
  await stage.told("Members", [stage.text("pay-booked", { month: december, prefix: "!" })])
  await stage.ask("cem", "direct:cem", "!dues", [euros(stage, 135)])
  const due = workers.map((person) => `${person}: ${euros(stage, pay[person])}`)
  await stage.ask("eli", "Treasury", "!payrun", [...due, "!payrun"])
  await stage.ask("eli", "Treasury", "!payrun done", ["!payments"])
  await stage.told("direct:cem", ["!confirm P1"])
  await stage.told("direct:dee", ["!confirm P2"], { quiet: true })
  await stage.ask("cem", "direct:cem", "!confirm P1", ["P1", euros(stage, 135)])
  await stage.narrate(words.t("demo-own-payment"))
  await stage.told("direct:ana", ["!confirm P3"], { quiet: true })
  await stage.ask("ana", "direct:ana", "!confirm P3", ["P3", euros(stage, 108)])
}

/** The books of the year are closed, so bonuses fall due. Of what is left the owners pay themselves a part. */
async function closing(stage: Stage, { year }: StoryClock): Promise<void> {
  const { words } = stage.screen
  await stage.scene(words.t("demo-scene-closing"), words.t("demo-closing"))
  await stage.ask("eli", "Treasury", `!ledger ${typed(stage, "ledger", "close")} ${year}-12`, ["!ledger"])
  await stage.told("Members", [stage.text("bonus-reckoned-next", { year: String(year), prefix: "!" })])
  // Both have held their offices since the first of the year's last 31 days.
  const days = DateTime.local(year).daysInYear
  const bonus = (euros: number, percent: number) => cents(stage, BigInt(Math.floor((euros * percent * 31) / days)))
  await stage.told("direct:ana", [bonus(405, 10), `31/${days}`])
  await stage.told("direct:ben", [bonus(1095, 20), `31/${days}`], { quiet: true })
  await stage.ask("dee", "Members", `!year ${year}`, [euros(stage, 3000), euros(stage, 1905), euros(stage, 1095)])
  await stage.narrate(words.t("demo-dividend"))
  const proposing = `!dividend ${typed(stage, "sharing", "propose")} ${words.t("demo-dividend-line", { year: String(year) })}`
  await stage.ask("cem", "Members", proposing, ["M9 · ", euros(stage, 400)])
  const declared = { amount: euros(stage, 400), owners: founders.length, day: "~", prefix: "!" }
  await vote(stage, "M9", {
    ...{ voters: founders, ballot: "1" },
    outcome: stage.text("effect-dividend-declared", declared).split("~", 1)[0] ?? "",
  })
  await stage.ask("dee", "direct:dee", "!dues", [euros(stage, 80)])
}

const euros = (stage: Stage, amount: number): string => cents(stage, BigInt(amount * 100))
const cents = (stage: Stage, minor: bigint): string => stage.screen.words.money({ minor, currency: "EUR" })
