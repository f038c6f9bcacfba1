/** The co-ops of a test bot: their configuration file, their rooms, and the people in them. */
import type { Place } from "../../src/bot/message.ts"
import { parseConfig } from "../../src/config/load.ts"
import type { VotedSettings } from "../../src/config/rule-source.ts"
import type { CoopConfig } from "../../src/config/schema.ts"
import { configWithVotes } from "../../src/config/voted.ts"
import type { CoopContext, CoopRooms } from "../../src/kernel/acts/context.ts"
import { type CoopKey, type MatrixId, matrixId, roomId } from "../../src/kernel/rules/types.ts"
import type { Store } from "../../src/kernel/store/work.ts"
import { loadWords, type Words } from "../../src/kernel/views/words.ts"
import { ownRoomsOf } from "../../src/standing/rules/rights.ts"
import type { TestBotOptions } from "./bot.ts"

export const server = "hive.example"
export const sharedPlaces: readonly Place[] = ["lobby", "members", "moderators", "treasury"]

/** The Matrix ID of a short name: `ana` is `@ana:hive.example`. */
export const person = (name: string): MatrixId => matrixId(name.startsWith("@") ? name : `@${name}:${server}`)

/** Wide limits, because tests play weeks within an hour. Only tests of the limits use the real ones (`limits: {}`). */
const roomy = {
  ...{ proposalsADay: 1000, alternativesADay: 1000 },
  ...{ proposals: 1000, alternatives: 30, rewordings: 1000, invitations: 1000, invitationsInAll: 1000 },
  ...{ invitationsADay: 1000, taskDeeds: 1000, answers: 1000 },
  strangers: { answers: 1000, serverTasksADay: 1000, serverAnswers: 1000, allTasksADay: 1000, roomAnswers: 1000 },
}

export type Rooms = (coop: CoopKey) => CoopRooms

export const usualRooms: Rooms = (coop) =>
  Object.fromEntries(sharedPlaces.map((place) => [place, roomId(`!${place}-${coop}:${server}`)]))

/** The co-ops' rooms, as the database has them. */
export async function roomsIn(knex: Store["knex"]): Promise<Rooms> {
  const rows: { coop: string; role: string; room_id: string }[] = await knex("rooms")
  return (coop) =>
    Object.fromEntries(rows.filter((row) => row.coop === coop).map(({ role, room_id }) => [role, roomId(room_id)]))
}

/** The configuration file of a test's co-ops. Only tests of the weekly digest have one, since tests let weeks pass. */
export function configFile({
  language = "en",
  others = {},
  settings = {},
  forAll = {},
  otherSettings = {},
}: Omit<TestBotOptions, "commands">): string {
  const founders = [person("ana")]
  const named = (key: string) => ({ name: key.replace(/^./, (letter) => letter.toUpperCase()), founders })
  const coops = {
    hive: { ...named("hive"), language, zone: "Europe/Berlin", limits: roomy, digest: "none", ...settings },
  }
  const rest = Object.fromEntries(
    Object.keys(others).map((key) => [key, { ...named(key), limits: roomy, digest: "none", ...otherSettings }]),
  )
  // JSON is YAML too, so the program reads it as usual.
  return JSON.stringify({
    homeserver: `https://${server}`,
    user: `@waggle:${server}`,
    ...forAll,
    coops: { ...coops, ...rest },
  })
}

/** The co-ops of a configuration file, with what was voted since. If a vote changes the rules, the list has the new ones. */
export function coopContexts(
  file: string,
  rooms: Rooms,
  wording: (words: Words) => Words = (words) => words,
  voted: ReadonlyMap<string, readonly VotedSettings[]> = new Map(),
  calls: CoopContext["calls"] = undefined,
): CoopContext[] {
  const { user, coops } = configWithVotes(parseConfig(file, "test.yaml"), voted)
  const contexts: CoopContext[] = []
  const contextOf = (config: CoopConfig): CoopContext => ({
    key: config.key,
    config,
    words: wording(
      loadWords(config.language, config.zone)
        .inCurrency(config.currencies[0] ?? "EUR")
        .forOffices(config.offices)
        .forAccounts(config.ownAccounts),
    ),
    zone: config.zone,
    server: user.slice(user.indexOf(":") + 1),
    bot: user,
    rooms: {
      ...rooms(config.key),
      ...Object.fromEntries(
        ownRoomsOf(config.offices).map((role) => [role, roomId(`!${role}-${config.key}:${server}`)]),
      ),
    },
    ...(calls && { calls }),
    adopt: (next) => {
      contexts[contexts.findIndex(({ key }) => key === next.key)] = contextOf(next)
    },
  })
  contexts.push(...coops.map(contextOf))
  return contexts
}
