/** Removes messages with account numbers from rooms where others can read them (§7.5), whatever else the messages say. */
import { say } from "../kernel/acts/context.ts"
import { plainIbans } from "../kernel/rules/iban-in-text.ts"
import { standingOf } from "../standing/reads.ts"
import { belongs } from "../standing/rules/franchise.ts"
import { mayAnswer } from "./answer-limit.ts"
import type { TextMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"
import { takeOut } from "./take-out.ts"

/**
 * Whether a message plainly tells an account number where other people can read it. A co-op's own account is no secret. Two kinds of rooms
 * are exempt: encrypted direct rooms, and the encrypted treasury room, in which the treasurer works with such numbers.
 */
export function tellsAccount({ coops, all }: Scene, { body, room, trust }: TextMessage): boolean {
  if ((room.place === "direct" || room.place === "treasury") && room.encrypted && trust.encrypted) return false
  // Strangers meet the bot only in direct rooms, where account numbers are their own business. So a stranger's message stays.
  if (coops.length === 0) return false
  const own = new Set(all.map(({ config }) => config.account?.iban))
  return plainIbans(body).some((iban) => !own.has(iban))
}

/**
 * Removes the message, and does nothing else with it. Members are told in their direct room how to give payment details. Other people are
 * told in the room where they wrote.
 */
export async function takeOutAccount(scene: Scene, message: TextMessage): Promise<void> {
  const { work, coops, words, prefix } = scene
  const removed = String(await takeOut({ work, message }, words.t("payinfo-in-text-reason")))
  for (const coop of coops)
    if (belongs(await standingOf(work, coop.config, message.sender)))
      return say({ work, coop }, { person: message.sender }, words.t("payinfo-in-text", { removed, prefix }))
  if (await mayAnswer(scene)) await replyTo(work, message)(words.t("payinfo-in-text-here", { removed }))
}
