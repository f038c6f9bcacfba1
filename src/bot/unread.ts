/**
 * Tells people, in an unencrypted message, that they cannot read the bot's other messages, because the bot encrypts those only for signed
 * devices. The people's homeserver can read this message too. So it does not say what the other messages are about.
 */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { MatrixId } from "../kernel/rules/types.ts"
import { type Address, addToOutbox, type Relation, type Text } from "../kernel/store/outbox.ts"
import { lastTold, noteTold } from "../kernel/store/told.ts"
import type { Work } from "../kernel/store/work.ts"
import { toText } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import { coopsOf, identitiesOf } from "../standing/reads.ts"
import { coopsWithTasks } from "../tasks/reads.ts"
import type { IncomingMessage } from "./message.ts"
import { readOnSignedOnly } from "./reader-rules.ts"
import { commandText, type Scene } from "./scene.ts"

/**
 * The reason why a person cannot read what the bot says to them. `no-signed-device`: their device is not signed. `identity-changed`: their
 * identity is not the one that the bot knows.
 */
export type Unread = "no-signed-device" | "identity-changed"

/**
 * How many milliseconds pass before a person is told again. `pause`: if the bot has something to say to them. `pauseInAnswers`: if they
 * wrote themselves. `pauseForStrangers`: if a stranger wrote.
 */
const pause = 24 * 60 * 60_000
const pauseInAnswers = 60_000
const pauseForStrangers = 60 * 60_000

interface World {
  readonly work: Work
  readonly coops: readonly CoopContext[]
  /** The words of the bot's own language. For people of no co-op, and for people whose co-ops have different languages. */
  readonly words: Words
}

/** Tells the person that something waits for them. They are told at most once a day. */
export async function tellUnread({ work, coops, words: own }: World, person: MatrixId, why: Unread): Promise<void> {
  const told = [await lastTold(work, person, `unread:${why}`), await lastTold(work, person, `unread-answer:${why}`)]
  if (told.some((at) => at !== null && work.now - at < pause)) return
  await noteTold(work, person, `unread:${why}`)
  const keys = [...(await coopsOf(work, person)), ...(await coopsWithTasks(work, person))]
  const [first, ...more] = coops.filter(({ key }) => keys.includes(key))
  const words = first && more.every((coop) => coop.words.language === first.words.language) ? first.words : own
  await sayClear(
    work,
    { person },
    paragraphsOf(words, words.t(`unread-${why}`, { prefix: first?.config.prefix ?? "!" }), why),
  )
}

/**
 * Answers a message if its sender cannot read the bot's normal answers, because their device is not signed or their identity is not the
 * known one. Not every message is answered.
 */
export async function answerUnread(scene: Scene, message: IncomingMessage): Promise<void> {
  const { work, words, prefix } = scene
  if (message.kind !== "text" && message.kind !== "file" && message.kind !== "wordless") return
  if (!message.trust.encrypted) return
  if (message.room.place === "other" || !readOnSignedOnly(message.room, scene.all)) return
  const { device, identity } = message.trust
  const known = (await identitiesOf(work.trx, [message.sender], message.room.coop)).get(message.sender)
  const changed = identity !== null && known !== undefined && !known.has(identity)
  if (device === "signed" && !changed) return
  const direct = message.room.place === "direct"
  // In a shared room people talk with each other. So only commands get an answer in it.
  if (!direct && message.kind === "text" && !commandText(scene, message)) return
  const why: Unread = changed ? "identity-changed" : "no-signed-device"
  const strange = scene.coops.length + scene.customerOf.length === 0
  const about = `unread-answer:${why}`
  const told = await lastTold(work, message.sender, about)
  if (told !== null && work.now - told < (strange ? pauseForStrangers : pauseInAnswers)) return
  await noteTold(work, message.sender, about)
  const to = direct ? { room: message.room.id } : { person: message.sender }
  const relation = direct ? { replyTo: message.eventId } : undefined
  await sayClear(work, to, paragraphsOf(words, words.t(`unread-answer-${why}`, { prefix }), why), relation)
}

function paragraphsOf(words: Words, said: string, why: Unread): string {
  const how = why === "no-signed-device" ? [words.t("unread-how")] : []
  return [said, ...how, words.t("unread-clear")].join("\n\n")
}

/** Sends an unencrypted message, which must contain no secret. A person who cannot decrypt the bot's messages can read it. */
export async function sayClear(work: Work, to: Address, markdown: string, relation?: Relation): Promise<void> {
  // The person wrote in another room than the one to which this message goes. It alerts them, because they would not look for it.
  const text: Text = "person" in to ? { ...toText(markdown, [to.person]), alert: true } : toText(markdown)
  const errand = { do: "say", text, ...(relation && { relation }) } as const
  await addToOutbox(work, { to, errand, clear: true })
}
