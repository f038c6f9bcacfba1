/**
 * The rules of votes (§4) in the words that people read: who takes part, what is needed, how long it takes. All functions return Markdown.
 */
import type { Cell, CoopConfig } from "../../config/schema.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { Franchise, MotionKind, OfficeKey, Threshold } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { officeKey } from "../../standing/rules/offices.ts"
import { officeInText } from "../../standing/views/offices.ts"
import { hasText } from "../rules/consent.ts"
import { type Kind, type KindRules, kinds, kindsWith, motionKinds } from "../rules/kinds.ts"
import { leavesOutConcerned } from "../rules/motions.ts"
import { rulesFor } from "../rules/office-rules.ts"

const order: Franchise = ["permanent", "trial", "officers", "moderators", "concerned"]

/** A franchise in words: "permanent members and officers". */
export function franchisePhrase(words: Words, franchise: Franchise): string {
  return words.list(order.filter((part) => franchise.includes(part)).map((part) => words.t(`who-franchise-${part}`)))
}

/** All kinds of votes in a co-op. First comes what most kinds have in common, then an item for each kind with its differences. */
export function rulesCard(words: Words, coop: CoopConfig, prefix: string): string {
  const phrases = kindsWith(coop.offices).map((kind) => ({ kind, ...phrasesOf(words, kind, coop.motions[kind]) }))
  const who = mostCommon(phrases.map((phrase) => phrase.who))
  const needed = mostCommon(phrases.map((phrase) => phrase.needed))
  const lengths = mostCommon(phrases.map((phrase) => phrase.lengths))
  const items = phrases.map((phrase) => {
    const otherwise = [
      phrase.who === who ? [] : [phrase.who],
      phrase.needed === needed ? [] : [phrase.needed],
      phrase.lengths === lengths ? [] : [phrase.stages],
    ].flat()
    const { kind } = phrase
    const item = { title: words.t(`rules-title-${kind}`), kind, does: words.t(`rules-does-${kind}`) }
    return `- ${[words.t("rules-item", item), ...otherwise].join(" ")}`
  })
  return paragraphs(
    words.t("rules-heading", { coop: escapeMarkdown(coop.name), preset: coop.preset }),
    ownPhrase(words, coop),
    words.t("rules-usual", { rules: [who, needed, lengths].join(" ") }),
    items.join("\n"),
    apartPhrase(words, coop),
    words.t(motionKinds.some((kind) => coop.motions[kind].method === "consent") ? "rules-more-consent" : "rules-more", {
      prefix,
    }),
  )
}

function phrasesOf(words: Words, kind: MotionKind, rules: KindRules) {
  return {
    who: whoPhrase(words, kind, rules),
    needed: neededPhrase(words, rules),
    stages: stagesPhrase(words, kinds[kind].firstStage, rules),
    lengths: stagesPhrase(words, "usual", rules),
  }
}

/** The rule of one kind in a few sentences: who starts it, who votes, what is needed, how long it takes. */
export function ruleSentences(words: Words, coop: CoopConfig, kind: MotionKind): string {
  const { who, needed, stages } = phrasesOf(words, kind, coop.motions[kind])
  return [who, needed, stages].join(" ")
}

/** The phrase that occurs most often. If several phrases occur equally often, it is the first of them. */
const mostCommon = (phrases: readonly string[]): string => {
  const times = (phrase: string) => phrases.filter((other) => other === phrase).length
  return phrases.toSorted((one, other) => times(other) - times(one))[0] ?? ""
}

/** The answer to `!rules decision`: the manual of one kind. `office`: the office whose election it is, if the kind does not tell. */
export function ruleManual(words: Words, coop: CoopConfig, { kind, office }: KindOrOffice, prefix: string): string {
  const rules = rulesFor(coop, kind, office)
  const { byBot, firstStage, withoutConcerned } = kinds[kind]
  const byConsent = rules.method === "consent"
  const cells = office === null ? {} : (coop.officeRules[office] ?? {})
  // Object.keys loses the names of the keys, hence the cast.
  const own = [...new Set([...(coop.ownCells[kind] ?? []), ...(Object.keys(cells) as Cell[])])]
  const title = office === null ? words.t(`rules-title-${kind}`) : escapeMarkdown(words.office(office))
  const lines = [
    byBot
      ? words.t("rules-page-start-bot")
      : words.t(firstStage === "proposals" && !byConsent ? "rules-page-start-add" : "rules-page-start", {
          people: franchisePhrase(words, rules.start),
        }),
    words.t("rules-page-vote", { people: franchisePhrase(words, rules.vote) }),
    withoutConcerned
      ? words.t("rules-page-without-concerned")
      : leavesOutConcerned(kind, byConsent)
        ? words.t("rules-page-accused")
        : null,
    ...(byConsent
      ? [
          words.t("rules-page-consent", { objections: rules.objections ?? 0 }),
          hasText(kind) ? words.t("rules-page-back", { prefix }) : null,
        ]
      : [
          words.t("rules-page-options", { options: words.t(`rules-options-${kind}`) }),
          words.t("rules-page-threshold", { threshold: thresholdText(words, rules.threshold) }),
        ]),
    isNone(rules.quorum) ? words.t("rules-page-no-quorum") : words.t("rules-page-quorum", { quorum: rules.quorum }),
    words.t("rules-page-stages", { stages: stagesPhrase(words, firstStage, rules) }),
    byBot || !lasts(rules.proposalStage)
      ? null
      : words.t(lasts(rules.earlyNotice) ? "rules-page-early" : "rules-page-early-at-once", {
          notice: words.duration(rules.earlyNotice),
        }),
    words.t(rules.closeWhenAllVoted ? "rules-page-close-early" : "rules-page-close-at-end"),
  ]
  return paragraphs(
    words.t("rules-page-heading", { title, does: words.t(`rules-does-${kind}`) }),
    lines.flatMap((line) => (line === null ? [] : [`- ${line}`])).join("\n"),
    own.length > 0 ? words.t("rules-page-own", { preset: coop.preset, cells: cellsPhrase(words, own) }) : null,
    words.t(`rules-how-${kind}`, { prefix, ...(office !== null && { office }) }),
    kind === "decision" && !byConsent ? words.t("rules-page-consent-too", { prefix }) : null,
  )
}

function whoPhrase(words: Words, kind: MotionKind, { start, vote }: KindRules): string {
  const voters = franchisePhrase(words, vote)
  if (kinds[kind].byBot) return words.t("rules-line-bot", { voters })
  const starters = franchisePhrase(words, start)
  const same = start.length === vote.length && start.every((part) => vote.includes(part))
  return same ? words.t("rules-line-same", { people: starters }) : words.t("rules-line-who", { starters, voters })
}

function neededPhrase(words: Words, { threshold, quorum, method, objections = 0 }: KindRules): string {
  const text = method === "consent" ? words.t("rules-needed-consent", { objections }) : thresholdText(words, threshold)
  const needed = { threshold: text, quorum }
  return words.t(isNone(quorum) ? "rules-line-needed-no-quorum" : "rules-line-needed", needed)
}

function thresholdText(words: Words, threshold: Threshold): string {
  return threshold.includes("/")
    ? words.t("rules-threshold-fraction", { fraction: threshold })
    : words.t(`rules-threshold-${threshold}`)
}

/** The stages in words: "3 days for proposals, then 4 days of voting." */
function stagesPhrase(
  words: Words,
  first: Kind["firstStage"] | "usual",
  { proposalStage, votingStage }: KindRules,
): string {
  const voting = words.duration(votingStage)
  if (!lasts(proposalStage)) return words.t("rules-stages-voting", { voting })
  return words.t(`rules-stages-${first}`, { first: words.duration(proposalStage), voting })
}

function ownPhrase(words: Words, { ownCells }: CoopConfig): string | null {
  const own = motionKinds.flatMap((kind) => {
    const cells = ownCells[kind]
    return cells ? [words.t("rules-own-kind", { kind, cells: cellsPhrase(words, cells) })] : []
  })
  return own.length > 0 ? words.t("rules-own", { cells: words.list(own) }) : null
}

const cellsPhrase = (words: Words, cells: readonly Cell[]): string =>
  words.list(cells.map((cell) => words.t(`rules-cell-${cell.toLowerCase()}`)))

function apartPhrase(words: Words, { separateOffices }: CoopConfig): string | null {
  const pairs = separateOffices.map((pair) => words.list(pair.map((office) => officeInText(words, officeKey(office)))))
  return pairs.length > 0 ? words.t("rules-apart", { pairs: pairs.join("; ") }) : null
}

const isNone = (fraction: string) => /^0+\//.test(fraction)
const lasts = (duration: string) => /[1-9]/.test(duration)

/** A kind of motion. `office`: the office whose election is meant. Null: the kind as such. */
export interface KindOrOffice {
  readonly kind: MotionKind
  readonly office: OfficeKey | null
}

/**
 * The kinds that a word can mean. The word can be a kind's name in the configuration, or one of the names that people use for it. A word
 * such as "removal" can mean several kinds.
 */
export function kindsCalled(text: string, typed: TypedWords): readonly MotionKind[] {
  const word = plain(text)
  const named = motionKinds.map((kind) => ({ kind, names: namesOf(kind, typed).map(plain) }))
  const exactly = named.filter(({ names }) => names.includes(word))
  const begun = word.length < 3 ? [] : named.filter(({ names }) => names.some((name) => name.startsWith(word)))
  return (exactly.length > 0 ? exactly : begun).map(({ kind }) => kind)
}

/** The names that people can use for a kind, in all languages. */
export const namesOf = (kind: MotionKind, typed: TypedWords): readonly string[] => [
  kind,
  ...typed.spellings("kind", kind),
]

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .toLocaleLowerCase("en")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
