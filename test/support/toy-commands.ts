/** A few commands with which the dispatcher can be tried. */
import { z } from "zod"
import helpCommand from "../../commands/bot/help.ts"
import { type AnyCommand, defineCommand } from "../../src/bot/command.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { coopKey, instant, motionId } from "../../src/kernel/rules/types.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { person } from "./bot.ts"
import { loose } from "./database.ts"

/** A command that adds a member. If the member is missing afterwards, the command was undone. */
const propose = defineCommand({
  name: "propose",
  usage: "TEXT",
  where: ["members"],
  who: { start: "decision" },
  pieces: [{ line: "title" }, { lines: "text" }],
  args: z.object({ title: z.string().min(1).max(60, "title-too-long"), text: z.string() }),
  examples: ["propose Move our servers"],
  async run({ work, reply }, { title, text }) {
    await putMember(work, coopKey("hive"), person("new"), "trial")
    if (title === "refused")
      refuse("voting-has-begun", { motion: motionId("M9"), endsAt: instant(Date.parse("2026-11-29T11:00:00Z")) })
    if (title === "faulty") throw new TypeError("2 1 3 is what ana chose\n    at 2 1 3 (/her/ballot.ts:1:1)")
    if (title === "constraint") await loose(work.trx)("members").insert({ coop: "hive", person: "2 1 3", status: null })
    if (title === "late")
      work.afterCommit(async () => {
        throw new RangeError("2 1 3")
      })
    if (title === "busy") throw Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" })
    await reply(`opened: ${title} / ${text}`, { startThread: true })
  },
})

const vote = defineCommand({
  name: "vote",
  usage: "M1 2 1 3",
  where: ["direct"],
  who: "voter",
  pieces: ["motion", { many: "choices" }],
  args: z.object({ motion: z.string().regex(/^M\d+$/i, "not-a-motion"), choices: z.array(z.string()) }),
  examples: ["vote M1 2 1 3"],
  run: ({ reply, coop }, { motion, choices }) => reply(`${coop.key} ${motion}: ${choices.join(">")}`),
  takenOut: {
    is: "matter",
    mistyped: (_, rest) => /^ M\d+( \d+)+$/.test(rest),
    reason: () => "a ballot",
    told: (_, { removed, where }) => `${removed}, from ${where}`,
  },
})

const appoint = defineCommand({
  name: "appoint",
  usage: "PERSON",
  where: ["members", "direct"],
  who: { power: "moderate" },
  pieces: ["person"],
  args: z.object({ person: z.string() }),
  examples: ["appoint @ana:hive.example"],
  run: ({ reply }) => reply("appointed"),
})

const motion = defineCommand({
  name: "motion",
  usage: "M1",
  where: ["members", "direct"],
  who: "member",
  pieces: ["motion"],
  args: z.object({ motion: z.string().regex(/^M\d+$/i, "not-a-motion") }),
  examples: ["motion M1"],
  run: ({ reply, coop }, args) => reply(`${coop.key} ${args.motion}`),
})

export const toyCommands: readonly AnyCommand[] = [propose, vote, appoint, motion, helpCommand]
