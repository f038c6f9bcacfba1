/** What people read about proxies (§3.10). All functions return Markdown. */
import type { MatrixId } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { GivenProxy, Scope } from "../rules/proxies.ts"

interface About {
  readonly server: Server
  readonly config: { readonly prefix: string }
}

/** The votes for which a proxy stands, in words: `in M7`, `in votes on a budget`, `in all votes`. */
export const scopePhrase = (words: Words, { motion, kind, office }: Scope): string =>
  words.t("proxy-scope", {
    scope: motion !== null ? "motion" : office !== null ? "office" : kind !== null ? "kind" : "all",
    motion: motion ?? "",
    kind: kind === null ? "" : words.t(`kind-${kind}`),
    office: office ?? "none",
  })

const phrases = (words: Words, proxy: GivenProxy, { server, config }: About) => ({
  giver: nameOf(proxy.giver, server),
  giverTyped: plainName(proxy.giver, server),
  holder: nameOf(proxy.holder, server),
  holderTyped: plainName(proxy.holder, server),
  scope: scopePhrase(words, proxy),
  ends: proxy.until === null ? "never" : "day",
  until: proxy.until === null ? "" : words.deadline(proxy.until),
  typed: proxy.motion ?? "none",
  prefix: config.prefix,
})

/** Tells the giver that their proxy stands. The room may read it: it says nothing of whether they have voted. */
export const proxyGivenCard = (words: Words, proxy: GivenProxy, about: About): string =>
  words.t("proxy-given", phrases(words, proxy, about))

/** Tells the holder that somebody named them. */
export const proxyHeldCard = (words: Words, proxy: GivenProxy, about: About): string =>
  words.t("proxy-held", phrases(words, proxy, about))

/**
 * Tells one of the two that a proxy has ended. `why`: the giver revoked it, the holder refused it, or one of them left. `reader`: who reads
 * it.
 */
export const proxyEndedCard = (
  words: Words,
  proxy: GivenProxy,
  why: "revoked" | "refused" | "gone",
  about: About,
  reader: MatrixId = proxy.holder,
): string =>
  words.t("proxy-ended", { ...phrases(words, proxy, about), why, reader: reader === proxy.giver ? "giver" : "holder" })

/** Tells the person who ended proxies what that means for votes that are open. */
export const proxiesEndedCard = (
  words: Words,
  proxies: readonly GivenProxy[],
  who: "giver" | "holder",
  about: About,
): string => {
  const named = proxies.map((proxy) => nameOf(who === "giver" ? proxy.holder : proxy.giver, about.server))
  return words.t("proxies-ended", { who, people: words.list([...new Set(named)]), prefix: about.config.prefix })
}

/** The proxies that somebody gave, and those that they hold. */
export function proxiesCard(
  words: Words,
  { given, held }: { readonly given: readonly GivenProxy[]; readonly held: readonly GivenProxy[] },
  about: About & { readonly most: number },
): string {
  const lines = (proxies: readonly GivenProxy[], key: string) =>
    proxies.map((proxy) => `- ${words.t(key, phrases(words, proxy, about))}`).join("\n")
  const { prefix } = about.config
  if (given.length + held.length === 0) return words.t("proxies-none", { most: about.most, prefix })
  return paragraphs(
    given.length === 0 ? null : `${words.t("proxies-given")}\n${lines(given, "proxies-given-one")}`,
    held.length === 0 ? null : `${words.t("proxies-held")}\n${lines(held, "proxies-held-one")}`,
    words.t("proxies-next", { given: given.length, held: held.length, prefix }),
  )
}
