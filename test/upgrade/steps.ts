/** Steps that people take before or after an upgrade, as lines of text. The old program and the new one play the same lines. */
import type { Place } from "../../src/bot/message.ts"
import { followPresence } from "../../src/people/acts/absence.ts"
import { welcome } from "../../src/people/acts/joining.ts"
import { type Manner, person } from "../support/bot.ts"
import type { CoopBot } from "../support/coop-bot.ts"

export interface Steps {
  /** One step a line: `ana members !propose Move`, `ida tower/members !motions`, `pass P4D`, `tom joins`, `fay gone`, `ben sends NAME`. */
  readonly lines: string
  /** The contents of the files that are sent, by name. */
  readonly files: Readonly<Record<string, string>>
}

/** Plays all steps. Returns the answer to each line. @throws the first fault that the bot met */
export async function play(bot: CoopBot, { lines, files }: Steps): Promise<Map<string, string>> {
  const answered = new Map<string, string>()
  for (const line of lines.trim().split("\n")) {
    const answers = await step(bot, line.trim(), files)
    answered.set(line.trim(), answers.map(({ body }) => body).join("\n\n"))
    if (bot.faults.length > 0) throw bot.faults[0]
  }
  return answered
}

async function step(bot: CoopBot, line: string, files: Steps["files"]) {
  const [who = "", what = "", ...words] = line.split(" ")
  if (who === "pass") return bot.pass(what)
  if (what === "joins") return bot.act((act) => welcome(act, person(who), bot.clock.now()))
  if (what === "gone") return bot.act((act) => followPresence(act, { here: new Set(), out: new Set([person(who)]) }))
  const manner = await identified(bot, who)
  const file = files[words[0] ?? ""]
  if (what === "sends" && file !== undefined) return bot.send(who, "treasury", file, manner)
  const [place = "", coop = "hive"] = what.split("/").reverse()
  return bot.say(who, place as Place, words.join(" ").replaceAll("\\n", "\n"), { ...manner, coop })
}

/** People write under the identity by which the co-op knows them. A new person has the usual identity. */
async function identified(bot: CoopBot, who: string): Promise<Manner> {
  const known = await bot.store
    .knex("identities")
    .where({ person: person(who) })
    .first("master_key")
  return known ? { trust: { encrypted: true, device: "signed", identity: known.master_key } } : {}
}
