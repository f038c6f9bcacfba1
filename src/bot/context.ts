/** Gathers the facts that a command gets about its message's co-op. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { CoopKey } from "../kernel/rules/types.ts"
import { belongs } from "../standing/rules/franchise.ts"
import type { Unheard } from "../standing/rules/heard.ts"
import type { CommandContext } from "./command.ts"
import type { TextMessage } from "./message.ts"
import type { Registry } from "./registry.ts"
import { type Ports, replyTo, type Scene } from "./scene.ts"
import { seriesFor } from "./series.ts"

export interface House {
  readonly ports: Ports
  readonly commands: Registry
}

/** The context of a command for this co-op. `unheard`: the co-ops that cannot be certain who wrote the message, each with the reason. */
export async function contextOf(
  { ports, commands }: House,
  scene: Scene,
  message: TextMessage,
  coop: CoopContext,
  unheard: ReadonlyMap<CoopKey, Unheard> = new Map(),
): Promise<CommandContext> {
  const { work } = scene
  const standing = await ports.standingOf(work, coop.config, message.sender)
  const gone = !belongs(standing)
  const sender = {
    ...standing,
    stillVoting: gone && (await hasPart(ports, scene, message, coop)),
    stillConcerned: gone && scene.concerning.includes(coop),
  }
  return {
    work,
    now: work.now,
    message,
    coop,
    all: scene.all,
    sender,
    series: seriesFor(message.room, sender),
    unheard: unheard.get(coop.key) ?? null,
    // A stranger gets texts in the bot's own language, since a co-op's language could reveal the co-op.
    words: scene.coops.length > 0 ? coop.words : scene.words,
    prefix: coop.config.prefix,
    commands,
    reply: replyTo(work, message),
  }
}

async function hasPart(
  ports: Ports,
  { work }: Scene,
  { sender, room }: TextMessage,
  { key }: CoopContext,
): Promise<boolean> {
  // The sender must belong to this co-op, because `mayBeVoting` below can also be true for a vote of another co-op.
  if (!(await ports.coopsOf(work, sender, room)).includes(key)) return false
  return (await ports.mayBeVoting(work, sender, room)) || (await ports.isHeard(work, key, sender))
}
