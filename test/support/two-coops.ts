/** Two co-ops in one bot (§1.1). Each has things that the other must not learn. */
import { commands } from "../../commands/index.ts"
import { coopKey, type OfficeKey } from "../../src/kernel/rules/types.ts"
import { putInvitation } from "../../src/standing/store/invitations.ts"
import { standingOf } from "../../src/standing/store/members.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { type Answer, type Manner, person } from "./bot.ts"
import { CoopBot } from "./coop-bot.ts"
import { withOffices } from "./offices.ts"

export const [hive, farm] = [coopKey("hive"), coopKey("farm")]
export const inFarm: Manner = { coop: "farm" }
export const ana = person("ana")

/** Gives somebody an office in one of the co-ops, as if elected. */
export const give = (bot: CoopBot, coop: typeof hive, name: string, office: OfficeKey) =>
  bot.store.work((work) => putSeat(work, coop, office, person(name)))

/** Somebody's standing in one of the co-ops. */
export const standing = (bot: CoopBot, coop: typeof hive, name: string) =>
  bot.store.work(async (work) => {
    const { status, offices } = await standingOf(work, withOffices(coop), person(name))
    return { status, offices }
  })

/**
 * Starts a bot with two co-ops:
 * - `hive`: ana, ben, hana and hugo are permanent members, and hatto is on trial. ana and hugo are moderators, and ben is the treasurer
 * - `farm`: ana, fabi and flo are permanent members, and ben and finn are on trial. flo is a moderator
 *
 * Each co-op has invited a person. Each has three motions: one in voting, one in its proposal stage, one in the moderators' room.
 */
export async function twoCoops(): Promise<CoopBot> {
  const bot = await CoopBot.start({
    commands,
    members: { ana: "permanent", ben: "permanent", hana: "permanent", hugo: "permanent", hatto: "trial" },
    others: { farm: { ana: "permanent", fabi: "permanent", flo: "permanent", ben: "trial", finn: "trial" } },
    settings: { smallRoll: 2 },
  })
  await give(bot, hive, "ben", "treasurer")
  await give(bot, hive, "hugo", "moderator")
  await give(bot, hive, "ana", "moderator")
  await give(bot, farm, "flo", "moderator")
  await bot.store.work((work) => putInvitation(work, hive, person("heidi"), person("hugo")))
  await bot.store.work((work) => putInvitation(work, farm, person("fritz"), person("flo")))
  await bot.say("hana", "members", "!propose Hydro honey\nHoppla.")
  await bot.say("fabi", "members", "!propose Fresh fence\nFoobar.", inFarm)
  await bot.say("hugo", "moderators", "!remove --sure @hatto Hornets.")
  await bot.say("flo", "moderators", "!remove --sure @finn Foxes.", inFarm)
  await bot.pass("P3DT1M")
  await bot.say("hana", "members", "!stand treasurer\nHappy to.")
  await bot.say("fabi", "members", "!stand treasurer\nFond of it.", inFarm)
  return bot
}

/** Words that only occur in one of the co-ops: its motions, the short names of its people, and its own name. */
export const ofHive = /\bHive\b|\bhive\b|hana|hugo|hatto|heidi|Hydro|Hoppla|Hornets|Happy/
export const ofFarm = /\b[Ff]arm\b|\bfabi\b|\bflo\b|\bfinn\b|fritz|Fresh|Foobar|Foxes|Fond/

/** The readable text of answers. The server's name is left out, since all share it. */
export const read = (answers: readonly Answer[]): string =>
  answers
    .map(({ errand, body }) => (errand.do === "redact" ? errand.reason : errand.do === "file" ? errand.filename : body))
    .join("\n")
    .replaceAll("hive.example", "")

export const inDirect = commands.filter(({ where, anyCoop }) => where.includes("direct") && anyCoop !== true)
export const linesOf = ({ name, examples }: (typeof commands)[number]): readonly string[] =>
  name === "moved" ? [`moved ${ana} @ana:new.example`] : examples
