/**
 * The demo's second act, for `--story hierarchy`: a co-op by the preset of that name. A general conference elects a president, a chief
 * executive by plan and a board, and amends the bylaws. The chief executive finds people for a role, who say how they work together. Later a
 * petition recalls somebody.
 */
import { playBusiness } from "./business.ts"
import { founders, type Person } from "./coop.ts"
import { vote } from "./governance.ts"
import { officesIn, typed } from "./hierarchy-words.ts"
import type { Stage } from "./stage.ts"
import type { StoryClock } from "./story-clock.ts"

const conference = "C1"

/** The key of the bylaws, which is the word for them. */
const bylawsKey = (stage: Stage): string => typed(stage, "paper", "bylaws").toLowerCase()

/** The document's revision is in force. */
const revised = (stage: Stage, revision: number): string =>
  stage.text("effect-document-revised", { revision, document: bylawsKey(stage), prefix: "!" })

/**
 * Plays the second act.
 * @throws Deviation
 */
export async function playHierarchy(stage: Stage, clock: StoryClock): Promise<void> {
  const { words } = stage.screen
  await stage.narrate(words.t("demo-clock", { day: words.date(clock.now()) }))
  for (const person of founders) await stage.guided(person, "founder", { quiet: person !== "ana" })
  await bylaws(stage)
  await call(stage, clock)
  await candidates(stage)
  await meeting(stage)
  await playBusiness(stage, clock)
  await recall(stage)
}

/** The founders adopt their bylaws. Then one of them proposes to amend them. */
async function bylaws(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const title = words.t("demo-bylaws-title")
  await stage.scene(words.t("demo-scene-bylaws"), words.t("demo-bylaws"))
  const text = [words.t("demo-bylaws-meeting"), words.t("demo-bylaws-cake")].map((line, at) => `${at + 1}. ${line}`)
  const key = bylawsKey(stage)
  const proposing = `${typed(stage, "document", "new")} ${key} ${typed(stage, "paper", "bylaws")}`
  await stage.ask("dee", "Members", `!document ${proposing} ${title}\n${text.join("\n\n")}`, [`M1 · ${title}`])
  await stage.told("Members", [words.t("demo-bylaws-cake")], { quiet: true })
  await stage.told("Members", [`${key}-M1-1.md`], { quiet: true })
  await stage.ask("dee", "Members", "!early M1", ["!object M1"])
  await vote(stage, "M1", { voters: founders, ballot: "1", outcome: revised(stage, 1) })
  await stage.narrate(words.t("demo-amending"))
  await stage.ask(
    "cem",
    "Members",
    `!amend ${key} ${typed(stage, "amend", "replace")} 2 ${words.t("demo-bylaws-bread")}`,
    [`M2 · ${title}`],
  )
  await stage.told("Members", [words.t("demo-redline")])
  await stage.told("Members", [`${key}-M2-1.md`], { quiet: true })
}

/** There is no president yet. So a member calls the conference. */
async function call(stage: Stage, clock: StoryClock): Promise<void> {
  const { words } = stage.screen
  const { presides, plans, council } = officesIn(stage)
  await stage.scene(words.t("demo-scene-conference"), words.t("demo-conference"))
  const at = clock.here().plus({ minutes: 12 }).toFormat("yyyy-MM-dd HH:mm")
  await stage.say("ana", "Members", `!conference ${typed(stage, "conference", "call")} ${at}`)
  await stage.told("Members", [conference, "!agenda"])
  await stage.told("direct:dee", [conference])
  await stage.told("direct:dee", [`${conference}.ics`], { quiet: true })
  const add = (person: Person, item: string, place: number, quiet = true) =>
    stage.ask(person, "Members", `!agenda ${typed(stage, "agenda", "add")} ${item}`, [`${place}. `], { quiet })
  const election = typed(stage, "item", "election")
  await add("ana", `${election} ${typed(stage, "office", presides)}`, 1, false)
  await add("ben", `${election} ${typed(stage, "office", plans)}`, 2)
  await add("dee", `${election} ${typed(stage, "office", council)}`, 3)
  await add("cem", `${typed(stage, "item", "motion")} M2`, 4)
  await stage.ask("eli", "Members", "!agenda", ["4. ", "M2"])
}

async function candidates(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const { presides, plans, council } = officesIn(stage)
  await stage.scene(words.t("demo-scene-candidates"), words.t("demo-candidates"))
  await stage.ask("ana", "Members", `!stand ${typed(stage, "office", presides)} ${words.t("demo-president-says")}`, [
    "M3 · ",
  ])
  await stage.ask("ben", "Members", `!stand ${typed(stage, "office", plans)}\n${words.t("demo-plan-ben")}`, ["M4 · "])
  await stage.ask("eli", "Members", `!stand ${typed(stage, "office", plans)}\n${words.t("demo-plan-eli")}`, ["M4 · "])
  for (const [index, person] of (["cem", "dee", "eli", "ana"] as const).entries())
    await stage.ask(
      person,
      "Members",
      `!stand ${typed(stage, "office", council)} ${words.t("demo-board-says")}`,
      ["M5 · "],
      {
        quiet: index > 0,
      },
    )
}

/** The conference goes through its agenda. */
async function meeting(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const { presides, plans } = officesIn(stage)
  await stage.scene(words.t("demo-scene-meeting"), words.t("demo-meeting"))
  await stage.say("ana", "Members", `!conference ${typed(stage, "conference", "open")}`)
  await stage.told("Members", [conference, "ana"])
  for (const person of founders.slice(1)) await stage.ask(person, "Members", "!here", [], { quiet: person !== "ben" })
  const item = async (motion: string) => {
    await stage.say("ana", "Members", "!next")
    await stage.told("Members", [stage.text("item-votes", { motion })])
  }
  const holds = (person: Person, office: string) =>
    stage.text("effect-seated", { person, office, officeName: words.t(`office-name-${office}`) })

  await item("M3")
  await vote(stage, "M3", { voters: founders, ballot: "1", outcome: holds("ana", presides) })
  await item("M4")
  await vote(stage, "M4", { voters: founders, ballot: "1 2", against: "eli", outcome: holds("ben", plans) })
  await stage.narrate(words.t("demo-plan-stands"))
  await stage.ask("dee", "direct:dee", "!document plan", [words.t("demo-plan-ben")])
  await item("M5")
  await stage.narrate(words.t("demo-board-counted"))
  await vote(stage, "M5", {
    voters: founders,
    ballot: "1 2 3",
    against: "ana",
    // Titles of options, and so who is elected, call people by their IDs.
    outcome: words.list((["cem", "dee", "eli"] as const).map((person) => stage.coop.nameIn(person))),
  })
  await item("M2")
  await vote(stage, "M2", { voters: founders, ballot: "1", outcome: revised(stage, 2) })
  await stage.say("ana", "Members", `!conference ${typed(stage, "conference", "close")}`)
  await stage.told("Members", [conference, "5"])
  await stage.told("Members", [".pdf"], { quiet: true })
}

/** Months later: nobody learns who began the petition, or who endorsed it. */
async function recall(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const ben = stage.coop.nameIn("ben")
  const grounds = words.t("demo-petition-grounds")
  await stage.scene(words.t("demo-scene-petition"), words.t("demo-petition"))
  await stage.ask("dee", "direct:dee", `!petition ${typed(stage, "petition", "recall")} @${ben} ${grounds}`, [
    "!petition",
  ])
  await stage.told("Members", ["A1 · ", grounds])
  for (const person of ["cem", "ana"] as const)
    await stage.ask(person, `direct:${person}`, "!endorse A1", ["A1 · "], { quiet: person !== "cem" })
  await stage.told("Members", ["M10 · ", "A1"])
  await stage.told("direct:ben", ["M10 · "])
  const office = officesIn(stage).plans
  const lost = stage.text("effect-recalled", { person: "ben", office, officeName: words.t(`office-name-${office}`) })
  await vote(stage, "M10", { voters: founders, ballot: "1", against: "ben", outcome: lost })
  await stage.told("Members", ["M11 · ", "!stand"])
  await stage.narrate(words.t("demo-recalled"))
}
