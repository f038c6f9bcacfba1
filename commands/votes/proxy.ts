/**
 * `!proxy @ben`, `!proxy @ben M7`, `!proxy @ben budget until Friday`: names a member who may vote for the sender (§3.10). `!proxy none`:
 * revokes. `!proxy refuse @ana`: does not want to vote for somebody.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { knownPerson, thePerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import {
  giveProxy,
  readProxies,
  refuseProxies,
  revokeProxies,
  type ScopeTyped,
  type Which,
} from "../../src/votes/acts/proxies.ts"
import { proxiesCard, proxiesEndedCard, proxyGivenCard } from "../../src/votes/views/proxies.ts"
import { motion } from "../arguments.ts"

export default defineCommand({
  name: "proxy",
  topic: "votes",
  usage: "@ana [M1 | KIND] [until DAY]",
  where: ["members", "direct"],
  who: giveProxy.who,
  deadlines: true,
  pieces: [{ many: "words" }],
  args: z.object({ words: z.array(z.string().max(500)) }),
  examples: ["proxy @ana", "proxy @ana M1", "proxy none", "proxy refuse @ana"],
  async run(context, { words: typed }) {
    const { words, sender, coop, reply } = context
    const [first, ...rest] = typed
    if (first === undefined)
      return reply(proxiesCard(words, await readProxies(context, sender), { ...coop, most: coop.config.proxies }))
    const meaning = words.typed.meaning("proxy", first)
    if (meaning === "none")
      return reply(
        proxiesEndedCard(words, await revokeProxies(context, sender, await which(context, rest)), "giver", coop),
      )
    if (meaning === "refuse") {
      const giver = rest.length === 0 ? null : await thePerson(context, rest.join(" "))
      return reply(proxiesEndedCard(words, await refuseProxies(context, sender, giver), "holder", coop))
    }
    // `!proxy M1 @ben` says the same in another order.
    const [named = first, ...others] =
      motion.safeParse(first).success && rest[0] ? [rest[0], first, ...rest.slice(1)] : typed
    const holder = await thePerson(context, named)
    const { before, until } = splitUntil(context, others)
    await reply(proxyGivenCard(words, await giveProxy(context, sender, holder, scope(before), until), coop))
  },
})

/** The proxies that somebody wants to end: those of a person, for a motion, for a kind, or all. */
async function which(context: CommandContext, typed: readonly string[]): Promise<Which> {
  if (typed.length === 0) return null
  const person = await knownPerson(context, typed.join(" "))
  return person === null ? scope(typed) : { person }
}

/** The motion or kind that was typed. A text of several words can only be a kind. */
function scope(typed: readonly string[]): ScopeTyped {
  const [first, ...others] = typed
  const named = others.length === 0 ? motion.safeParse(first) : null
  if (named?.success) return { motion: named.data, kind: null }
  return { motion: null, kind: typed.length === 0 ? null : typed.join(" ") }
}

/** Splits off the day that stands behind `until`. */
function splitUntil({ words }: CommandContext, typed: readonly string[]) {
  const at = typed.findIndex((word) => words.typed.meaning("postponed", word) === "until")
  if (at < 0) return { before: typed, until: null }
  const until = typed.slice(at + 1).join(" ")
  return { before: typed.slice(0, at), until: until === "" ? refuse("proxy-until-when", { typed: "" }) : until }
}
