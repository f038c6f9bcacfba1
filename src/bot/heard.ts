/** Decides whether it is certain that a command's sender wrote it (§5.1a). Also says what the bot answers if it is not certain. */
import { say } from "../kernel/acts/context.ts"
import type { TypedWords } from "../kernel/rules/typed-words.ts"
import type { CoopKey, Refused } from "../kernel/rules/types.ts"
import { lastTold, noteTold } from "../kernel/store/told.ts"
import { unheardIn } from "../standing/acts/identity.ts"
import { belongs } from "../standing/rules/franchise.ts"
import type { Unheard } from "../standing/rules/heard.ts"
import { hasPart } from "../votes/rules/who.ts"
import { refusalInWords } from "./answers.ts"
import type { AnyCommand, CommandContext, Typed } from "./command.ts"
import type { TextMessage } from "./message.ts"
import type { Scene } from "./scene.ts"

/** Whether the command runs even if it is not certain that its sender wrote the message. */
export function isOpen(
  { open }: Pick<AnyCommand, "open">,
  typed: Typed,
  { room }: TextMessage,
  words: TypedWords,
): boolean {
  if (open === undefined || typeof open === "string") return open !== undefined
  return room.place === "lobby" && open.lobby(typed, words)
}

/**
 * The co-ops that cannot be certain that the sender wrote a message, each with the reason. A co-op knows only those identities that it has
 * seen itself.
 */
export async function unheardBy(scene: Scene, message: TextMessage): Promise<ReadonlyMap<CoopKey, Unheard>> {
  const { work, coops, concerning, customerOf, all } = scene
  // A stranger's command can be for any co-op.
  const asked = coops.length > 0 ? [...new Set([...coops, ...concerning, ...customerOf])] : all
  const why = new Map<CoopKey, Unheard>()
  for (const coop of asked) {
    const here = message.room.encrypted
      ? await unheardIn({ work, coop }, message.sender, message.trust)
      : ("not-encrypted" as const)
    if (here) why.set(coop.key, here)
  }
  return why
}

/** How many milliseconds pass before a person is reminded again of their encrypted room. */
const pause = 60 * 60_000

interface UnheardCommand {
  readonly command: string
  readonly where: "lobby" | "open" | "encrypted"
  /** The room in which the sender can approve their new identity. */
  readonly from: "task" | "members"
  /** Whether the lobby accepts the command in at least one form. */
  readonly open: "some" | "none"
}

/** The refusal of a command if it is not certain that its sender wrote it. */
export function unheardCommand(why: Unheard, { command, where, from, open }: UnheardCommand): Refused {
  switch (why) {
    case "not-encrypted":
      return { refused: "command-not-encrypted", command, where, open }
    case "device-not-signed":
      return { refused: "command-device-not-signed" }
    case "identity-changed":
      return { refused: "command-identity-changed", from }
  }
}

/**
 * Refuses a command because it is not certain that its sender wrote it. Says what to do instead. The answer tells nothing about the co-op,
 * nor about the sender's part in it.
 */
export async function refuseUnheard(context: CommandContext, command: AnyCommand, why: Unheard): Promise<void> {
  const { words, prefix, message, reply, work } = context
  const { place, encrypted } = message.room
  const where = encrypted ? "encrypted" : place === "lobby" ? "lobby" : "open"
  const from = place === "task" && !belongs(context.sender) ? "task" : "members"
  const open = typeof command.open === "object" ? "some" : "none"
  await reply(refusalInWords(unheardCommand(why, { command: command.name, where, from, open }), words, prefix))
  if (where !== "open" || place !== "direct" || !isKnown(context)) return
  const told = await lastTold(work, message.sender, "encrypted-room")
  if (told !== null && work.now - told < pause) return
  await noteTold(work, message.sender, "encrypted-room")
  await say(context, { person: message.sender }, words.t("command-here", { prefix }))
}

/** Whether the co-op knows the sender. The bot writes to a stranger only in the room where they wrote. */
const isKnown = ({ sender }: CommandContext): boolean => belongs(sender) || hasPart(sender)
