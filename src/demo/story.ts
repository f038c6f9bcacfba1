/**
 * The story: one decision from its proposal to its recount, then how the co-op governs itself, then its money.
 *
 * The decision must need the lot. A tie in the first round needs it, because no earlier round can settle such a tie. So option 2 gets two
 * first choices, and each of the three other options gets one. The lot eliminates one of these three, and its ballot moves to another of
 * them. Then the one that got no further ballot is eliminated, and option 2 wins 3 to 2.
 */
import { founders } from "./coop.ts"
import { checkCount } from "./ending.ts"
import { playGovernance } from "./governance.ts"
import type { Stage } from "./stage.ts"
import { playTreasury } from "./treasury.ts"
import type { Heard } from "./watch.ts"

export interface Opened {
  /** By option number, from 1. */
  readonly titles: readonly string[]
  readonly commitment: string
  readonly status: Heard
}

/** The receipts of ballots that count, by voter, and the receipts of ballots that were replaced. */
export interface Receipts {
  readonly valid: Map<string, string>
  readonly void: string[]
}

/**
 * Plays the whole story.
 * @throws Deviation
 */
export async function playStory(
  stage: Stage,
  waggle: (args: readonly string[]) => Promise<ShellAnswer>,
): Promise<void> {
  const titles = await proposal(stage)
  const opened = await opening(stage, titles)
  const receipts = await voting(stage, opened)
  await checkCount(stage, opened, receipts, waggle)
  await playGovernance(stage)
  await playTreasury(stage, waggle)
  stage.nothingElse()
}

export interface ShellAnswer {
  readonly code: number | null
  readonly output: string
}

async function proposal(stage: Stage): Promise<string[]> {
  const { words } = stage.screen
  const by = (title: string, who: Parameters<Stage["say"]>[0]) => stage.text("option-by", { title, author: who })
  const [move, stay, share, keep] = [
    words.t("demo-option-move"),
    words.t("demo-option-stay"),
    words.t("demo-option-share"),
    words.t("option-keep"),
  ]
  await stage.scene(words.t("demo-scene-proposal"), words.t("demo-proposal", { people: words.list(founders) }))
  for (const person of founders) await stage.guided(person, "founder", { quiet: person !== "ana" })
  await stage.ask("ana", "Members", `!propose ${move}\n${words.t("demo-option-move-text")}`, [
    `M1 · ${move}`,
    `1. ${by(move, "ana")}`,
    `2. ${keep}`,
  ])
  await stage.ask("ben", "Members", `!alternativ M1 ${stay}`, [`!alternative M1 ${stay}`])
  await stage.ask("ben", "Members", `!alternative M1 ${stay}`, [`M1 · ${move}`])
  await stage.told("Members", [`2. ${by(stay, "ben")}`, `3. ${keep}`])
  await stage.ask("cem", "Members", `!alternative M1 ${share}`, [`M1 · ${move}`], { quiet: true })
  await stage.told("Members", [`3. ${by(share, "cem")}`, `4. ${keep}`], { quiet: true })
  return [move, stay, share, keep]
}

async function opening(stage: Stage, titles: readonly string[]): Promise<Opened> {
  const { words } = stage.screen
  const numbered = titles.map((title, index) => `${index + 1}. ${title}`)
  await stage.scene(words.t("demo-scene-opening"), words.t("demo-opening"))
  await stage.ask("ana", "Members", "!early M1", ["!object M1"])
  await stage.told("Members", ["!object M1"], { quiet: true })
  const status = await stage.told("Members", [...numbered, stage.text("turnout", { cast: 0, roll: 5 })])
  const rules = await stage.told("Members", [
    stage.text("voting-rules", { motion: `M1 · ${titles[0]}` }),
    stage.text("voting-publication-with-receipts", { sums: "none" }),
  ])
  const commitment = /\b[0-9a-f]{64}\b/.exec(rules.body)?.[0] ?? ""
  stage.must(commitment !== "", words.t("demo-expected-commitment"), [rules.body])
  for (const person of founders) await stage.told(`direct:${person}`, numbered, { quiet: person !== "ana" })
  await stage.narrate(words.t("demo-ballots-sent", { people: words.list(founders.slice(1)) }))
  return { titles, commitment, status }
}

async function voting(stage: Stage, { titles, status }: Opened): Promise<Receipts> {
  const { words } = stage.screen
  const receipts: Receipts = { valid: new Map(), void: [] }
  /** Casts a ballot and checks that the bot read it as intended. */
  const cast = async (person: (typeof founders)[number], ballot: string, ranking: readonly number[]) => {
    const choices = ranking
      .map((number, index) => {
        const option = titles[number - 1] ?? ""
        return ranking.length === 1 ? `**${option}**` : words.t("ballot-choice", { place: index + 1, option })
      })
      .join(" · ")
    const earlier = receipts.valid.get(person)
    const answer = await stage.ask(person, `direct:${person}`, ballot, [
      stage.text("ballot-counted", { motion: "M1", choices }),
      ...(earlier === undefined ? [] : [stage.text("ballot-replaced", { receipt: earlier })]),
    ])
    const receipt = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(answer.body)?.[0] ?? ""
    stage.must(receipt !== "" && receipt !== earlier, words.t("demo-expected-receipt"), [answer.body])
    if (earlier !== undefined) receipts.void.push(earlier)
    receipts.valid.set(person, receipt)
  }

  await stage.scene(words.t("demo-scene-voting"), words.t("demo-voting"))
  await cast("ana", "1 3 2", [1, 3, 2])
  await cast("ben", "!vote M1 2", [2])

  await stage.narrate(words.t("demo-replacing"))
  await cast("cem", "3 2", [3, 2])
  await cast("cem", "3>4>2", [3, 4, 2])
  await stage.ask("cem", "direct:cem", "!receipts", [receipts.valid.get("cem") ?? "", receipts.void[0] ?? ""])

  await stage.narrate(words.t("demo-mistake"))
  await stage.ask("dee", "direct:dee", "2 2 1", [stage.text("refused-ballot-repeats-option", { option: 2, last: 4 })])
  await cast("dee", "2 1", [2, 1])
  await stage.edited(status, stage.text("turnout", { cast: 4, roll: 5 }))

  await stage.narrate(words.t("demo-wrong-room"))
  const stray = await stage.say("eli", "Members", "!vote M1 4")
  await stage.removed(stray, "ana")
  await stage.narrate(words.t("demo-removed"))
  await stage.told("direct:eli", [
    stage.text("ballot-wrong-room", { removed: "true", where: words.t("place-members"), open: 1, prefix: "!" }),
  ])
  await stage.told("direct:eli", [`4. ${titles[3]}`], { quiet: true })
  await cast("eli", "4 1 2", [4, 1, 2])
  return receipts
}
