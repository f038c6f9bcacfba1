/**
 * Limits how often the bot answers a person in rooms that others read. Its answers to people from outside are limited in every room. So
 * nobody can use the bot to flood a room.
 */

import { freeAgain, hour, type Limits, serverOf } from "../kernel/rules/limits.ts"
import type { Instant, MatrixId, Refused } from "../kernel/rules/types.ts"
import { countOne, timesOf } from "../kernel/store/flood-counts.ts"
import type { Work } from "../kernel/store/work.ts"
import { standingOf } from "../standing/reads.ts"
import { belongs } from "../standing/rules/franchise.ts"
import type { AnyCommand } from "./command.ts"
import type { IncomingMessage } from "./message.ts"
import type { Registry } from "./registry.ts"
import { type Ports, replyTo, type Scene } from "./scene.ts"
import { typedCommand } from "./several-commands.ts"

/** Answers that are counted together. `of`: all answers to a person, to people of one server, or in a room. */
interface Counted {
  readonly of: "person" | "server" | "room"
  readonly who: string
  readonly about: string
  readonly most: number
}

/**
 * The most people in a shared room who are told, within an hour, that a limit of their server or of the room is reached. Otherwise somebody
 * with very many accounts could flood the room with this message.
 */
const mostTold = 10

/**
 * Whether the bot may answer this message. Members' messages in direct rooms have a limit of their own (`direct-limit.ts`). All other answers within an hour are
 * limited, and this answer is counted. False: the limit is reached. Each person whom the limit affects is told that once an hour. Their
 * other messages get no answer until the limit allows one again.
 */
export async function mayAnswer(scene: Scene): Promise<boolean> {
  const { work, message } = scene
  if (message.silent) return false
  const counted = await countedTogether(scene)
  for (const { of, who, about, most } of counted) {
    const times = await timesOf(work, who, about, hour)
    const freeAt = freeAgain(times, { most, now: work.now, window: hour })
    if (freeAt === null) continue
    const said = { most, freeAt, of, place: message.room.place === "direct" ? "direct" : "shared" }
    if (await isToldNow(scene, { of, who, about })) await replyTo(work, message)(enoughSaid(scene, said))
    return false
  }
  for (const { who, about } of counted) await countOne(work, who, about)
  return true
}

/**
 * Whether the bot may answer this message once more. Commands that are a right of every member are always carried out, however often the bot
 * has answered the person.
 * @param unmarked the command that the text is without the prefix
 */
export async function mayAnswerTo(
  scene: Scene,
  message: IncomingMessage,
  { commands, ports }: { readonly commands: Registry; readonly ports: Pick<Ports, "coopsOf"> },
  unmarked: AnyCommand | null = null,
): Promise<boolean> {
  const text = message.kind === "text" ? typedCommand(scene, message, commands) : null
  const command = unmarked ?? (text && commands.find(text.name))
  if (!command || message.kind !== "text") return true
  const free = command.unlimited === true
  const theirs = free ? await ports.coopsOf(scene.work, message.sender, message.room) : []
  return theirs.length > 0 || (free && scene.concerning.length > 0) || mayAnswer(scene)
}

function enoughSaid(
  { words }: Scene,
  { most, freeAt, of, place }: { most: number; freeAt: Instant; of: string; place: string },
): string {
  return words.t("limit-answers", { most, until: words.moment(freeAt), of, place })
}

async function countedTogether({ work, message, all, coops, customerOf }: Scene): Promise<readonly Counted[]> {
  const { room, sender } = message
  const own = all.find(({ key }) => key === room.coop)
  if (own) {
    const about = `answers:${own.key}`
    const { limits } = own.config
    if (belongs(await standingOf(work, own.config, sender)))
      return [{ of: "person", who: sender, about, most: limits.answers }]
    return [...outside(sender, about, limits), { of: "room", who: room.id, about, most: limits.strangers.roomAnswers }]
  }
  const [first] = [...customerOf, ...all]
  return coops.length > 0 || !first ? [] : outside(sender, "answers", first.config.limits)
}

const outside = (sender: MatrixId, about: string, { strangers }: Limits): readonly Counted[] => [
  { of: "person", who: sender, about, most: strangers.answers },
  { of: "server", who: `server:${serverOf(sender)}`, about, most: strangers.serverAnswers },
]

/** Whether the sender must be told now that this limit is reached. If so, notes that they are told. */
async function isToldNow({ work, message }: Scene, { of, who, about }: Omit<Counted, "most">): Promise<boolean> {
  const matter = `told:${of}:${about}`
  if (of === "person" || message.room.place === "direct") return isNews(work, message.sender, matter)
  if ((await timesOf(work, who, matter, hour)).length >= mostTold) return false
  if (!(await isNews(work, message.sender, matter))) return false
  await countOne(work, who, matter)
  return true
}

/** Whether the person was not told about this matter within the last hour. If so, notes that they are told now. */
export async function isNews(work: Work, who: MatrixId, matter: string): Promise<boolean> {
  if ((await timesOf(work, who, matter, hour)).length > 0) return false
  await countOne(work, who, matter)
  return true
}

/**
 * Whether the person should be told of a refusal by a limit. For each reason they are told at most once an hour in the rooms of one co-op,
 * and at most once an hour in direct rooms.
 */
export const isLimitNews = (work: Work, { sender, room }: IncomingMessage, { refused }: Refused): Promise<boolean> =>
  isNews(work, sender, `${refused}:${room.coop ?? ""}`)
