/** The story's second part: how the co-op governs itself. It has a newcomer, moderators, the impeachment of a treasurer, and a removal. */
import { members, officeWith, type Person } from "./coop.ts"
import type { Stage } from "./stage.ts"

const all = members
const withoutFay = members.filter((person) => person !== "fay")

/**
 * Plays the second part.
 * @throws Deviation
 */
export async function playGovernance(stage: Stage): Promise<void> {
  await newcomer(stage)
  await moderators(stage)
  await treasurer(stage)
  await removal(stage)
}

export interface Voted {
  readonly voters: readonly Person[]
  readonly ballot: string
  /** The person who ranks the second option first. */
  readonly against?: Person
  readonly outcome: string
  readonly room?: string
}

/** Plays a vote from its opening to its outcome. All `voters` send this ballot, except `against`. */
export async function vote(
  stage: Stage,
  id: string,
  { voters, ballot, against, outcome, room = "Members" }: Voted,
): Promise<void> {
  const { words } = stage.screen
  await stage.told(room, [`${id} ·`, stage.text("turnout", { cast: 0, roll: voters.length })], { quiet: true })
  // `~` stands for the motion's title, so only the texts before and after the title are compared.
  const around = (key: string) => stage.text(key, { motion: `${id} ·~` }).split("~")
  await stage.told(room, around("voting-rules"), { quiet: true })
  for (const person of voters) await stage.told(`direct:${person}`, [`${id} ·`], { quiet: person !== voters[0] })
  const [first, ...others] = voters
  const counted = stage.text("ballot-counted", { motion: id, choices: "" }).trimEnd()
  if (first) await stage.ask(first, `direct:${first}`, ballot, [counted])
  if (others.length > 0)
    await stage.narrate(words.t("demo-others-vote", { people: words.list(others), count: others.length }))
  for (const person of others) {
    const own = person === against ? "2 1" : ballot
    await stage.ask(person, `direct:${person}`, own, [counted], { quiet: true })
  }
  await stage.told(room, [outcome])
  await stage.told(room, around("outcome-details"), { quiet: true })
  await toldInThread(stage, room, id)
  await stage.told(room, [`${id}-count.json`], { quiet: true })
  // On a small roll no single ballots are published, and so no BLT file.
  if (voters.length >= (stage.coop.config.coops[0]?.smallRoll ?? 0))
    await stage.told(room, [`${id}.blt`], { quiet: true })
}

/** Waits for the line in the motion's thread that says how the vote ended. */
export async function toldInThread(stage: Stage, room: string, id: string): Promise<void> {
  const decided = stage.text("thread-decided", { motion: `${id} ·~`, outcome: "~" })
  await stage.told(room, decided.split("~"), { quiet: true })
}

async function newcomer(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const fay = stage.coop.nameIn("fay")
  await stage.scene(words.t("demo-scene-newcomer"), words.t("demo-newcomer"))
  await stage.ask("ana", "Members", `!invite ${stage.coop.logins.get("fay")?.userId}`, [fay])
  await stage.enters("fay", "Members")
  await stage.told("Members", [
    stage.text("member-joined", { person: "fay", coop: "Hive", prefix: "!", typed: `@${fay}` }),
  ])
  await stage.told("direct:fay", ["!admit"])
  await stage.narrate(words.t("demo-trial"))
  await stage.ask("fay", "Members", "!admit", [`M2 · ${words.t("motion-membership", { person: fay })}`])
  await vote(stage, "M2", {
    voters: withoutFay,
    ballot: "1",
    outcome: stage.text("effect-admitted", { person: "fay" }),
  })
  await stage.guided("fay", "member")
}

async function moderators(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const office = officeWith("start-removal")
  const [ana, ben, cem] = (["ana", "ben", "cem"] as const).map((person) => stage.coop.nameIn(person))
  const seated = (person: string) => stage.text("effect-seated", { office, person })
  await stage.scene(words.t("demo-scene-moderators"), words.t("demo-moderators"))
  await stage.ask("ben", "Members", `!stand ${office} ${words.t("demo-statement")}`, [`M3 ·`, `${ben}`])
  await vote(stage, "M3", { voters: all, ballot: "1", outcome: seated("ben") })
  await stage.guided("ben", office, { quiet: false })
  await stage.enters("ben", "Moderators")
  await stage.ask("ana", "Members", `!stand ${office}`, [`M4 ·`, `${ana}`])
  await vote(stage, "M4", { voters: all, ballot: "1", outcome: seated("ana") })
  await stage.guided("ana", office)
  await stage.enters("ana", "Moderators")
  await stage.narrate(words.t("demo-against"))
  await stage.ask("cem", "Members", `!stand ${office} against @${ben}`, [`M5 ·`, `1. ${cem}`, `2. ${ben}`])
  await stage.told("direct:ben", ["M5 ·", "!motion M5"])
  const outcome = stage.text("effect-seated-instead", { office, person: "cem", instead: "ben" })
  await vote(stage, "M5", { voters: all, ballot: "1 2", against: "ben", outcome })
  await stage.guided("cem", office)
  await stage.enters("cem", "Moderators")
  await stage.isOutOf("ben", "Moderators")
  await stage.narrate(words.t("demo-beaten"))
}

async function treasurer(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const office = officeWith("hold-treasury")
  const dee = stage.coop.nameIn("dee")
  await stage.scene(words.t("demo-scene-treasurer"), words.t("demo-treasurer"))
  await stage.ask("dee", "Members", `!stand ${office}`, ["M6 ·", `1. ${dee}`])
  const elected = stage.text("effect-seated", { office, person: "dee" })
  await vote(stage, "M6", { voters: all, ballot: "1", outcome: elected })
  await stage.guided("dee", office, { quiet: false })
  await stage.enters("dee", "Treasury")
  await stage.narrate(words.t("demo-impeaching"))
  await stage.ask("eli", "Members", `!impeach --sure ${words.t("demo-grounds-impeachment")}`, ["M7 ·"])
  await stage.told("direct:dee", ["M7 ·", "!motion M7"])
  const impeached = stage.text("effect-impeached", { person: "dee", prefix: "!" })
  await vote(stage, "M7", { voters: all, ballot: "1", against: "dee", outcome: impeached })
  await stage.isOutOf("dee", "Treasury")
  await stage.ask("fay", "direct:fay", "!offices", ["M7"])
}

async function removal(stage: Stage): Promise<void> {
  const { words } = stage.screen
  const eli = stage.coop.nameIn("eli")
  const grounds = words.t("demo-grounds-removal")
  await stage.scene(words.t("demo-scene-removal"), words.t("demo-removal"))
  await stage.ask("cem", "Moderators", `!remove --sure @${eli} ${grounds}`, ["R1 ·"])
  const announced = stage.text("effect-removal-announced", { person: "eli", motion: "M8" })
  await vote(stage, "R1", { voters: ["ana", "cem"], ballot: "1", outcome: announced, room: "Moderators" })
  await stage.narrate(words.t("demo-announced"))
  await stage.told("Members", ["M8 ·", grounds])
  await stage.told("direct:eli", ["M8 ·", grounds, "!answer M8"])
  await stage.ask("eli", "direct:eli", `!answer M8 ${words.t("demo-answer")}`, ["M8"])
  await stage.told("Members", [words.t("demo-answer")])
  await vote(stage, "M8", {
    voters: all,
    ballot: "1",
    against: "eli",
    outcome: stage.text("effect-removed", { person: "eli" }),
  })
  await stage.isOutOf("eli", "Members")
  await stage.told("direct:eli", ["M8"])
  await stage.narrate(words.t("demo-removed-eli"))
}
