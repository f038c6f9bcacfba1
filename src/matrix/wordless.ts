/** Tells which events hold no text that the bot could read, and of which kind they are. */
import type { WordlessMessage } from "../bot/message.ts"
import type { JsonObject } from "../kernel/rules/objects.ts"

type What = WordlessMessage["what"]

const types: ReadonlyMap<unknown, What> = new Map([
  ["m.sticker", "sticker"],
  ["m.poll.start", "poll"],
  ["org.matrix.msc3381.poll.start", "poll"],
  ["m.call.invite", "call"],
])

// A notice is never answered, since bots send notices.
const kinds: ReadonlyMap<unknown, What> = new Map([
  ["m.emote", "me"],
  ["m.image", "picture"],
  ["m.video", "video"],
  ["m.audio", "voice"],
  ["m.file", "file"],
  ["m.location", "place"],
])

/** The kind of the event, if a person sent it and it has no text for the bot. Otherwise null. */
export const wordlessIn = (type: unknown, content: JsonObject): What | null =>
  (type === "m.room.message" ? kinds.get(content.msgtype) : types.get(type)) ?? null
