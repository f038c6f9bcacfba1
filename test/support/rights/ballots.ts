/** Who may vote on each kind of motion (§4), past the dispatcher. */

import { proposeBonus } from "../../../src/closing/acts/bonuses.ts"
import { proposeAgreement } from "../../../src/documents/acts/agreements.ts"
import { amend, proposeDocument } from "../../../src/documents/acts/amend.ts"
import { putRevision } from "../../../src/documents/store/documents.ts"
import { proposeRecipients } from "../../../src/donations/acts/recipients.ts"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, eventId, type MotionKind } from "../../../src/kernel/rules/types.ts"
import { stand } from "../../../src/offices/acts/elections.ts"
import { openImpeachment } from "../../../src/offices/acts/impeachment.ts"
import { openRecall } from "../../../src/offices/acts/recall.ts"
import { proposeDilution, proposeTerms } from "../../../src/ownership/acts/terms.ts"
import { proposeScale } from "../../../src/pay/acts/scale.ts"
import { openMembership } from "../../../src/people/acts/members.ts"
import { proposeRemoval } from "../../../src/people/acts/removal.ts"
import { proposeRules } from "../../../src/rulebook/acts/propose.ts"
import type { OfficeKey } from "../../../src/standing/rules/offices.ts"
import { cancel } from "../../../src/votes/acts/cancelling.ts"
import { openMotion } from "../../../src/votes/acts/open-motion.ts"
import { propose } from "../../../src/votes/acts/propose.ts"
import { castBallot, openVoting } from "../../../src/votes/acts/vote.ts"
import { type KeptMotion, motionsIn } from "../../../src/votes/store/motions.ts"
import { person } from "../bot.ts"
import { askerOf, board, people, president, type Standing, typedIn } from "../everybody.ts"
import { ana, type Case, eli, M, O, P, trustOf, wording } from "./case.ts"

/** Permanent members. Absent ones are on no new roll (§1.7). */
const present = P.filter((who) => who !== "absent member")

const asAna = (act: Act) => askerOf(act, ana)
const standing = async (act: Act, office: OfficeKey) =>
  (await stand(act, await asAna(act), { office, against: null, statement: "I would." }, typedIn(act))).motion
/** The same co-op, if it has shares. */
const shared = (act: Act): Act => {
  const { config } = act.coop
  return { ...act, coop: { ...act.coop, config: { ...config, ownership: { ...config.ownership, shares: true } } } }
}
const bylaws = { key: "bylaws", kind: "bylaws", title: "Bylaws", text: "1. One member, one vote.\n" } as const

interface Row {
  /** Who votes, by the table of §4. */
  readonly vote: readonly Standing[]
  readonly open: (act: Act, house: Parameters<Case["run"]>[2]) => Promise<KeptMotion> | KeptMotion
}

const table: Readonly<Record<MotionKind, Row>> = {
  membership: {
    vote: [...present, ...O],
    open: async (act) => openMembership(act, await asAna(act), person(people["trial member"]), typedIn(act)),
  },
  moderator: { vote: [...present, ...O], open: (_, { election }) => election },
  treasurer: { vote: [...present, ...O], open: (act) => standing(act, "treasurer") },
  election: { vote: [...present, ...O], open: (act) => standing(act, president) },
  council: { vote: [...present, ...O], open: (act) => standing(act, board) },
  recall: {
    vote: [...present, ...O],
    open: async (act) => {
      const recalled = { person: person(people.president), office: president, grounds: "" }
      return openRecall(act, await asAna(act), recalled, typedIn(act))
    },
  },
  impeachment: {
    vote: [...present, ...O],
    open: async (act) => openImpeachment(act, await asAna(act), "", typedIn(act)),
  },
  budget: { vote: [...present, "trial member", ...O], open: (_, { budget }) => budget },
  "removal-first": {
    vote: M,
    open: async (act) =>
      proposeRemoval(act, await askerOf(act, person(people.moderator)), eli, "No key", typedIn(act, "moderators")),
  },
  "removal-second": { vote: [...present, ...O], open: (_, { removal }) => removal },
  decision: { vote: [...present, ...O], open: async (act) => propose(act, await asAna(act), wording, typedIn(act)) },
  cancellation: {
    vote: [...present, ...O],
    open: async (act, { vote }) => {
      const asked = await cancel(act, await asAna(act), vote.id, "", typedIn(act))
      if (asked.done !== "asked") throw new Error(`${vote.id} was cancelled without a vote`)
      return asked.cancellation
    },
  },
  bylaw: {
    vote: present,
    open: async (act) => (await proposeDocument(act, await asAna(act), bylaws, typedIn(act))).motion,
  },
  agreement: {
    vote: present,
    open: async (act) => {
      const text = { title: "With us", text: bylaws.text, keepsControl: false }
      return (await proposeAgreement(act, await asAna(act), text, typedIn(act))).motion
    },
  },
  plan: {
    vote: [...present, ...O],
    open: async (act, { decision }) => {
      const plan = { key: "plan", kind: "plan", title: "Plan", base: 0, text: "Bread.\n" } as const
      await putRevision(act.work, coopKey("hive"), decision.row, plan)
      const paul = await askerOf(act, person(people.president))
      return (await amend(act, paul, "plan", { summary: "", text: "More bread.\n" }, typedIn(act))).motion
    },
  },
  "pay-scale": {
    vote: [...present, ...O],
    open: async (act) => (await proposeScale(act, await asAna(act), "ratio 2\nA 15-20 EUR", typedIn(act))).motion,
  },
  bonus: {
    vote: [...present, ...O],
    open: async (act) =>
      (await proposeBonus(act, await asAna(act), "treasurer 1% of payroll", "", typedIn(act))).motion,
  },
  donations: {
    vote: [...present, "trial member", ...O],
    open: async (act) => (await proposeRecipients(act, await asAna(act), "Debian", "", typedIn(act))).motion,
  },
  "share-terms": {
    vote: present,
    open: async (act) => proposeTerms(shared(act), await asAna(act), "weight=full", typedIn(act)),
  },
  dilution: {
    vote: present,
    open: async (act) => proposeDilution(shared(act), await asAna(act), 90, typedIn(act)),
  },
  dividend: {
    vote: present,
    // There is nothing to share out in this co-op, and who may vote does not depend on it.
    open: async (act) =>
      openMotion(act, {
        ...{ kind: "dividend", by: await asAna(act), title: "A dividend", typed: typedIn(act) },
        options: [
          { title: "Pay it out", text: "", author: ana, keeps: false, role: "accept" },
          { title: "Leave things as they are", text: "", author: null, keeps: true, role: "keep" },
        ],
      }),
  },
  rules: {
    vote: present,
    open: async (act) => (await proposeRules(act, await asAna(act), "decision threshold=2/3", typedIn(act))).motion,
  },
}

/** The vote of this kind that was opened last. */
async function newest({ work }: Act, kind: MotionKind): Promise<KeptMotion> {
  const open = await motionsIn(work, coopKey("hive"), ["voting"], { series: ["public", "moderators"] })
  const [found] = open.filter((motion) => motion.kind === kind).toSorted((one, other) => other.row - one.row)
  if (!found) throw new Error(`no vote is open on a ${kind}`)
  return found
}

export const ballots: readonly Case[] = Object.entries(table).map(([kind, { vote, open }]) => ({
  ...{ act: "castBallot", about: `on a motion of the kind ${kind}`, may: vote },
  prepare: async (act, _, house) => openVoting(act, await open(act, house)),
  run: async (act, by) => {
    const { person } = by
    const caster = { person, sentAt: act.work.now, event: eventId("$ballot"), ...trustOf(by) }
    return castBallot(act, caster, await newest(act, kind as MotionKind), [1])
  },
}))
