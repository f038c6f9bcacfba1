/**
 * The middle of the story of the hierarchy: the chief executive builds a business under the office, the books of the year before are told to
 * all, and people are to be paid by their hours.
 */
import { DateTime } from "luxon"
import type { Money } from "../kernel/rules/types.ts"
import { founders } from "./coop.ts"
import { vote } from "./governance.ts"
import { officesIn, typed } from "./hierarchy-words.ts"
import type { Stage } from "./stage.ts"

/**
 * Plays roles, reviews, a year's books, a pay scale, and hours.
 * @throws Deviation
 */
export async function playBusiness(stage: Stage): Promise<void> {
  await roles(stage)
  await books(stage)
  await scale(stage)
  await hours(stage)
}

/** The chief executive makes a role, and asks three people to take it. Then all four are asked how they work together. */
async function roles(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const { plans } = officesIn(stage)
  const place = words.t(`office-name-${plans}`)
  const role = `R1 ${words.t("demo-role")}`
  const bakers = ["cem", "dee", "eli"] as const
  await stage.scene(words.t("demo-scene-roles"), words.t("demo-roles"))
  const making = `${typed(stage, "hierarchy", "new")} ${words.t("demo-role")} ${typed(stage, "hierarchy", "under")}`
  await stage.ask(
    "ben",
    "Members",
    `!role ${making} ${typed(stage, "office", plans)}\n${words.t("demo-role-expected")}`,
    [stage.text("role-made", { role, under: place })],
  )
  await stage.ask("ben", "Members", `!role R1 ${typed(stage, "hierarchy", "seats")} 3`, [role], { quiet: true })
  for (const person of bakers) {
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
  for (const person of bakers)
    await stage.ask(
      person,
      `direct:${person}`,
      `!review @${ben} 3 ${words.t("demo-review-text")}`,
      [words.t("demo-review-text")],
      { quiet: person !== "cem" },
    )
  await stage.ask("cem", "direct:cem", "!review", ["!review"])
}

/** A treasurer is elected, and enters the books of the year before. Everybody reads what that year brought, and a part of it is paid out. */
async function books(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const { money } = officesIn(stage)
  const eli = stage.coop.nameIn("eli")
  const last = DateTime.now().setZone(words.zone).year - 1
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
      ["income", 800],
      ["expense", 1500],
    ] as const
  ).entries())
    await stage.ask(
      "eli",
      "Treasury",
      `!${command} ${amount} EUR ${words.t(`demo-year-${command}`, { day: `${last}-0${index + 6}-30` })}`,
      [euros(stage, amount)],
      { quiet: index > 0 },
    )
  await stage.ask("dee", "Members", `!year ${last}`, [euros(stage, 2000), euros(stage, 1500), euros(stage, 500)])
  await stage.narrate(words.t("demo-dividend"))
  await stage.ask("eli", "Treasury", `!ledger ${typed(stage, "ledger", "close")} ${last}-12`, ["!ledger"])
  const proposing = `!dividend ${typed(stage, "sharing", "propose")} ${words.t("demo-dividend-line", { year: String(last) })}`
  await stage.ask("cem", "Members", proposing, ["M7 · ", euros(stage, 400)])
  const declared = { amount: euros(stage, 400), owners: founders.length, day: "~", prefix: "!" }
  await vote(stage, "M7", {
    ...{ voters: founders, ballot: "1" },
    outcome: stage.text("effect-dividend-declared", declared).split("~", 1)[0] ?? "",
  })
  await stage.ask("dee", "direct:dee", "!dues", [euros(stage, 80)])
}

/** The owners vote on a pay scale. By it the chief executive sets a rate, of which the person alone hears. */
async function scale(stage: Stage): Promise<void> {
  const { words } = stage.screen
  await stage.scene(words.t("demo-scene-pay"), words.t("demo-pay"))
  const lines = ["A 15-20 EUR +0.50", "B 18-28 +0.75"]
  const proposing = `!scale ${typed(stage, "scale", "propose")} ${typed(stage, "scale", "ratio")} 3`
  await stage.ask("ben", "Members", [proposing, ...lines].join("\n"), ["M8 · "])
  await stage.told("Members", [stage.text("scale-would-be", { motion: "M8", option: 1 })])
  await vote(stage, "M8", {
    ...{ voters: founders, ballot: "1" },
    outcome: stage.text("effect-pay-scale-adopted", { since: "~", prefix: "!" }).split("~", 1)[0] ?? "",
  })
  const why = words.t("demo-rate-why")
  const line = `!rate @${stage.coop.nameIn("cem")} A 18 EUR ${typed(stage, "rate", "because")} ${why}`
  await stage.ask("ben", "direct:ben", line, [euros(stage, 18)])
  await stage.told("direct:cem", [euros(stage, 18), why])
}

/** Three people enter what they have worked. One line is contested, put right, and approved with the others. */
async function hours(stage: Stage): Promise<void> {
  const { words } = stage.screen
  await stage.scene(words.t("demo-scene-hours"), words.t("demo-hours"))
  for (const [index, [person, time]] of (
    [
      ["cem", "7.5"],
      ["dee", "10"],
      ["eli", "6"],
    ] as const
  ).entries())
    await stage.ask(person, `direct:${person}`, `!hours ${time} ${words.t("demo-hours-text")}`, [`H${index + 1}`], {
      quiet: person !== "cem",
    })
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
  await stage.narrate(words.t("demo-hours-paid"))
}

const euros = (stage: Stage, amount: number): string => stage.screen.words.money(eur(amount))
const eur = (amount: number): Money => ({ minor: BigInt(amount * 100), currency: "EUR" })
