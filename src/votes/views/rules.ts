/**
 * The rules of votes (§4) in the words that people read: who takes part, what is needed, how long it takes. All functions return Markdown.
 */
import type { Cell, CoopConfig } from "../../config/schema.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import type { MotionId, MotionKind, OfficeKey } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import type { Words } from "../../kernel/views/words.ts"
import { officeKey } from "../../standing/rules/offices.ts"
import { officeInText } from "../../standing/views/offices.ts"
import { hasText } from "../rules/consent.ts"
import {
  fillsSeats,
  type Kind,
  type KindRules,
  kinds,
  kindsWith,
  motionKinds,
  takesCancelling,
} from "../rules/kinds.ts"
import { leavesOutConcerned } from "../rules/motions.ts"
import { rulesFor } from "../rules/office-rules.ts"
import { franchisePhrase, quorumPhrase, thresholdText } from "./rule-phrases.ts"

/** All kinds of votes in a co-op: what most kinds have in common, then in the thread an item for each kind with its differences. */
export function rulesCard(words: Words, coop: CoopConfig, prefix: string): RuleManual {
  const phrases = kindsWith(coop.offices, coop.ownership.shares).map((kind) => ({
    kind,
    ...phrasesOf(words, coop, kind),
  }))
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
  const byConsent = motionKinds.some((kind) => coop.motions[kind].method === "consent")
  const heading = words.t("rules-heading", {
    coop: escapeMarkdown(coop.name),
    preset: coop.preset,
    motion: votedPreset(coop) ?? "none",
  })
  const named = phrases.map(({ kind }) => words.t("rules-kind", { kind }))
  return {
    brief: paragraphs(
      heading,
      words.t("rules-usual", { rules: [who, needed, lengths].join(" ") }),
      words.t("rules-kinds", { kinds: named.join(", "), prefix }),
    ),
    more: paragraphs(
      items.join("\n"),
      ownPhrase(words, coop),
      apartPhrase(words, coop),
      words.t(byConsent ? "rules-more-consent" : "rules-more"),
    ),
  }
}

function phrasesOf(words: Words, coop: CoopConfig, kind: MotionKind) {
  const rules = rulesFor(coop, kind)
  return {
    who: whoPhrase(words, coop, kind),
    needed: neededPhrase(words, kind, rules),
    stages: stagesPhrase(words, kinds[kind].firstStage, rules),
    lengths: stagesPhrase(words, "usual", rules),
  }
}

/** The rule of one kind in a few sentences: who starts it, who votes, what is needed, how long it takes. */
export function ruleSentences(words: Words, coop: CoopConfig, kind: MotionKind): string {
  const { who, needed, stages } = phrasesOf(words, coop, kind)
  return [who, needed, stages].join(" ")
}

/** The phrase that occurs most often. If several phrases occur equally often, it is the first of them. */
const mostCommon = (phrases: readonly string[]): string => {
  const times = (phrase: string) => phrases.filter((other) => other === phrase).length
  return phrases.toSorted((one, other) => times(other) - times(one))[0] ?? ""
}

/** The manual of votes, or of one kind. */
export interface RuleManual {
  /** What somebody needs to know who takes part. It fits a phone. */
  readonly brief: string
  /** Everything else, for the thread. */
  readonly more: string
}

/** The answer to `!rules decision`: the manual of one kind. `office`: the office whose election it is, if the kind does not tell. */
export function ruleManual(words: Words, coop: CoopConfig, { kind, office }: KindOrOffice, prefix: string): RuleManual {
  const rules = rulesFor(coop, kind, office)
  const { byBot, firstStage, withoutConcerned } = kinds[kind]
  const byConsent = rules.method === "consent"
  const cells = office === null ? {} : (coop.officeRules[office] ?? {})
  // Object.keys loses the names of the keys, hence the cast.
  const own = [...new Set([...(coop.ownCells[kind] ?? []), ...(Object.keys(cells) as Cell[])])]
  const title = office === null ? words.t(`rules-title-${kind}`) : escapeMarkdown(words.office(office))
  const starters = words.t(firstStage === "proposals" && !byConsent ? "rules-page-start-add" : "rules-page-start", {
    people: peoplePhrase(words, coop, { kind, office }, "start"),
  })
  const brief = [
    byBot ? words.t("rules-page-start-bot") : starters,
    words.t("rules-page-vote", { people: peoplePhrase(words, coop, { kind, office }, "vote") }),
    neededPhrase(words, kind, rules),
    words.t("rules-page-stages", { stages: stagesPhrase(words, firstStage, rules) }),
  ]
  const more = [
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
          fillsSeats(kinds[kind])
            ? words.t("rules-page-seats")
            : words.t("rules-page-threshold", { threshold: thresholdText(words, rules.threshold) }),
        ]),
    words.t(isNone(rules.quorum) ? "rules-page-no-quorum" : "rules-page-quorum", {
      quorum: quorumPhrase(words, rules.quorum),
    }),
    byBot || !lasts(rules.proposalStage)
      ? null
      : words.t(lasts(rules.earlyNotice) ? "rules-page-early" : "rules-page-early-at-once", {
          notice: words.duration(rules.earlyNotice),
        }),
    words.t(rules.closeWhenAllVoted ? "rules-page-close-early" : "rules-page-close-at-end"),
    takesCancelling(kinds[kind]) ? words.t(`rules-page-cancel-${rules.cancel ?? "motion"}`, { prefix }) : null,
    kind === "decision" && !byConsent ? words.t("rules-page-consent-too", { prefix }) : null,
  ]
  return {
    brief: paragraphs(
      words.t("rules-page-heading", { title, does: words.t(`rules-does-${kind}`) }),
      brief.map((line) => `- ${line}`).join("\n"),
      words.t(`rules-how-${kind}`, { prefix, office: office ?? "none" }),
    ),
    more: paragraphs(
      words.t("rules-page-more", { title }),
      more.flatMap((line) => (line === null ? [] : [`- ${line}`])).join("\n"),
      own.length > 0 ? words.t("rules-page-own", { preset: coop.preset, cells: cellsPhrase(words, own) }) : null,
      votedPhrase(words, votedCells(coop, kind, office)),
    ),
  }
}

function whoPhrase(words: Words, coop: CoopConfig, kind: MotionKind): string {
  const voters = peoplePhrase(words, coop, { kind, office: null }, "vote")
  if (kinds[kind].byBot) return words.t("rules-line-bot", { voters })
  const starters = peoplePhrase(words, coop, { kind, office: null }, "start")
  const { start, vote } = rulesFor(coop, kind)
  const same = starters === voters || (start.length === vote.length && start.every((part) => vote.includes(part)))
  return same ? words.t("rules-line-same", { people: starters }) : words.t("rules-line-who", { starters, voters })
}

/**
 * Who starts or votes on a kind. Those who elect an office vote on its recall (§12.4), so the people of a recall are named for each office
 * that it can end, unless they are the same for all.
 */
function peoplePhrase(words: Words, coop: CoopConfig, { kind, office }: KindOrOffice, cell: "start" | "vote"): string {
  const ended = office === null ? coop.offices.filter(({ recall }) => recall === kind) : []
  const each = ended.map(({ key }) => ({ key, people: franchisePhrase(words, rulesFor(coop, kind, key)[cell]) }))
  const [first, ...others] = each
  if (!first) return franchisePhrase(words, rulesFor(coop, kind, office)[cell])
  if (others.every(({ people }) => people === first.people)) return first.people
  const lines = each.map(({ key, people }) =>
    words.t("rules-office-people", { office: officeInText(words, key), people }),
  )
  return lines.join("; ")
}

function neededPhrase(
  words: Words,
  kind: MotionKind,
  { threshold, quorum, method, objections = 0 }: KindRules,
): string {
  const byCount = fillsSeats(kinds[kind]) ? words.t("rules-needed-seats") : thresholdText(words, threshold)
  const text = method === "consent" ? words.t("rules-needed-consent", { objections }) : byCount
  return words.t("rules-line-needed", { threshold: text, quorum: quorumPhrase(words, quorum) })
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

/** A cell that a vote has set, and the newest motion that did (§15.5). */
interface VotedCell {
  readonly cell: string
  readonly motion: MotionId
}

/** The motion that brought the co-op's preset. Null if the configuration names it. */
const votedPreset = ({ source }: CoopConfig): MotionId | null =>
  source.voted.findLast(({ settings }) => settings.some(({ setting }) => setting === "preset"))?.motion ?? null

/** The cells of a kind, or of an office's election, that votes have set since the last change of the preset. */
function votedCells({ source }: CoopConfig, kind: MotionKind, office: OfficeKey | null): VotedCell[] {
  const found = new Map<string, MotionId>()
  for (const { motion, settings } of source.voted)
    for (const { setting } of settings) {
      if (setting === "preset") found.clear()
      const [, cell] =
        new RegExp(`^(?:motions\\.${kind}|offices\\.${office ?? kind}\\.election)\\.(\\w+)$`).exec(setting) ?? []
      if (cell !== undefined) found.set(cell, motion)
    }
  return [...found].map(([cell, motion]) => ({ cell, motion }))
}

/** Which cells were voted, and by which motions: "Set by a vote: what is needed (M12)." Null if none was. */
function votedPhrase(words: Words, voted: readonly VotedCell[]): string | null {
  if (voted.length === 0) return null
  const cells = voted.map(({ cell, motion }) =>
    words.t("rules-voted-cell", { cell: words.t(`rules-cell-${cell.toLowerCase()}`), motion }),
  )
  return words.t("rules-page-voted", { cells: words.list(cells) })
}

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
