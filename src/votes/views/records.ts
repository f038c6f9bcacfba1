/** Acts of motions in the minutes (§11): the variables of `record-<act>`, and the hashes that a record contains. */
import type { Instant, MotionId } from "../../kernel/rules/types.ts"
import type { AboutRecord, CommitmentsOf, RecordsOf } from "../../kernel/views/records.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { motionActs } from "../rules/minuted.ts"
import type { GivenProxy, Scope } from "../rules/proxies.ts"
import { answersPhrase } from "./consent-phrases.ts"
import { scopePhrase } from "./proxies.ts"

interface OfMotion {
  readonly motion: MotionId
}
const motion = ({ motion }: OfMotion) => ({ motion })
const until = ({ motion, endsAt }: OfMotion & { readonly endsAt: Instant }, { words }: AboutRecord) => ({
  motion,
  until: words.moment(endsAt),
})

type OfProxy = Pick<GivenProxy, "giver" | "holder"> & { readonly [Part in keyof Scope]?: Scope[Part] | undefined }

const proxied = (
  { giver, holder, motion = null, kind = null, office = null }: OfProxy,
  { words, name }: AboutRecord,
) => ({
  giver: name(giver),
  holder: name(holder),
  scope: scopePhrase(words, { motion, kind, office }),
})

export const records: RecordsOf<typeof motionActs> = {
  "motion-opened": ({ motion, kind, subject, follows, cancels }, { words, name }) => ({
    motion,
    again: follows === undefined ? "no" : "yes",
    follows: follows ?? "",
    cancels: cancels ?? "none",
    kind: words.t(`kind-${kind}`),
    concerns: subject === undefined ? "nobody" : "person",
    subject: subject === undefined ? "" : name(subject),
  }),
  "alternative-added": ({ motion, role = "" }) => ({ motion, role }),
  "option-reworded": motion,
  "option-withdrawn": ({ motion }, { election }) => ({ motion, of: election ? "election" : "other" }),
  "motion-retitled": motion,
  "motion-withdrawn": ({ motion, why = "", person }, { name }) => ({
    motion,
    why,
    person: person === undefined ? "" : name(person),
  }),
  "motion-postponed": until,
  "motion-cancelled": ({ motion, by, presided = false }) => ({
    motion,
    how: by !== undefined ? "voted" : presided ? "presided" : "withdrawn",
    cancellation: by ?? "",
  }),
  "motion-ended-before": motion,
  "early-end-asked": until,
  "early-end-objected": motion,
  "removal-answered": motion,
  "voting-opened": (details, about) => ({ ...until(details, about), roll: details.roll }),
  "voting-extended": until,
  "voter-struck": ({ motion, person }, { name }) => ({ motion, person: name(person) }),
  "vote-closed": ({ motion, outcome, consent }, { words }) => ({
    motion,
    result: consent === undefined || outcome.result === "no-quorum" ? outcome.result : `consent-${outcome.result}`,
    answers: consent === undefined ? "" : answersPhrase(words, consent),
    winner: ("winner" in outcome ? outcome.winner : null) ?? 0,
    winners: outcome.result === "elected" ? words.list(outcome.elected.map(String)) : "",
    elected: outcome.result === "elected" ? outcome.elected.length : 0,
  }),
  "outcome-announced": motion,
  "proxy-given": (proxy, about) => ({
    ...proxied(proxy, about),
    ends: proxy.until === undefined ? "never" : "day",
    until: proxy.until === undefined ? "" : about.words.moment(proxy.until),
  }),
  "proxy-ended": (proxy, about) => ({ ...proxied(proxy, about), why: proxy.why ?? "" }),
  "effect-impossible": ({ motion, why, person }, { name }) => ({ motion, why, person: name(person) }),
  // The year is a text, because a number would be written with a thousands separator.
  "budget-adopted": ({ motion, year }) => ({ motion, year: String(year) }),
}

const wording = ({ wording }: { readonly wording: string }, words: Words) => wordings(words, [wording])

export const commitments: CommitmentsOf<typeof motionActs> = {
  "motion-opened": ({ wording, keep, options = [] }, words) =>
    wordings(words, [wording, keep?.wording, ...options.map((option) => option.wording)]),
  "alternative-added": wording,
  "option-reworded": wording,
  "voting-opened": ({ lot }, words) => [words.t("minutes-lot", { hash: lot })],
  "vote-closed": ({ motion, count, blt }, words) => [
    ...file(words, `${motion}-count.json`, count),
    ...file(words, `${motion}.blt`, blt),
  ],
}

const wordings = (words: Words, hashes: readonly (string | undefined)[]): string[] =>
  hashes.flatMap((hash) => (hash === undefined ? [] : [words.t("minutes-wording", { hash })]))

const file = (words: Words, name: string, hash: string | undefined): string[] =>
  hash === undefined ? [] : [words.t("minutes-file", { file: name, hash })]
