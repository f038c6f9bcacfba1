/** Who may do what about motions, ballots and offices (§2–§4). */

import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, eventId, type MatrixId, matrixId, motionId } from "../../../src/kernel/rules/types.ts"
import { stand, stepBack } from "../../../src/offices/acts/elections.ts"
import { openImpeachment } from "../../../src/offices/acts/impeachment.ts"
import { readOffices } from "../../../src/offices/acts/reading.ts"
import { namesOffice, openRecall } from "../../../src/offices/acts/recall.ts"
import * as membership from "../../../src/people/acts/members.ts"
import { answerRemoval, proposeRemoval } from "../../../src/people/acts/removal.ts"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import * as budgets from "../../../src/treasury/acts/budget.ts"
import { cancel } from "../../../src/votes/acts/cancelling.ts"
import { tryAgain } from "../../../src/votes/acts/consent.ts"
import { notify } from "../../../src/votes/acts/notify.ts"
import { readOwnReceipts, readOwnVotes } from "../../../src/votes/acts/own-votes.ts"
import * as proposing from "../../../src/votes/acts/propose.ts"
import { giveProxy, readProxies, refuseProxies, revokeProxies } from "../../../src/votes/acts/proxies.ts"
import * as reading from "../../../src/votes/acts/reading.ts"
import { postpone } from "../../../src/votes/acts/shelve.ts"
import { castBallot, giveReason, takeBallotBack } from "../../../src/votes/acts/vote.ts"
import { putBallot } from "../../../src/votes/store/ballots.ts"
import { changeMotion, findMotion, type KeptMotion } from "../../../src/votes/store/motions.ts"
import { insertOption } from "../../../src/votes/store/options.ts"
import { putProxy } from "../../../src/votes/store/proxies.ts"
import { putRoll } from "../../../src/votes/store/roll.ts"
import { keyOf, person } from "../bot.ts"
import { board, people, president, type Standing, typedIn } from "../everybody.ts"
import { byPower, type Case, M, members, O, P, shown, voters, wording } from "./case.ts"

const ownOption = async ({ work }: Act, author: MatrixId, { row }: KeptMotion, candidate = false) =>
  insertOption(work, row, {
    ...{ title: "Mine", text: "", author, keeps: false },
    ...(candidate ? { role: "candidate", person: author } : { role: "text" }),
  })

/** A member whom somebody else can name, or who can name them. */
const other = (who: MatrixId): MatrixId => (who === person("eli") ? person("ana") : person("eli"))
const aProxy = (giver: MatrixId, holder: MatrixId) => ({ giver, holder, kind: null, office: null, until: null })

/** Officers who do not hold the office themselves. Its holders are on the ballot without standing (§4.2). */
const without = (...holders: readonly Standing[]) => O.filter((who) => !holders.includes(who))

/** The series of motions that can be read in the moderators' room. */
const everything = ["public", "moderators"] as const
/** The moderators' open motion. Nobody has voted on it. */
const ofModerators = motionId("R1")
const there = { series: everything, ballots: everything }
/** The people on the roll of the open vote. */
const onRoll = [...P.filter((who) => who !== "absent member"), ...O, "former member on an open roll"] as const

export const read: readonly Case[] = [
  { act: "readMotions", may: members, run: (act, by) => reading.readMotions(act, by, { series: everything }) },
  {
    act: "readMotions",
    about: "of the moderators",
    may: M,
    run: async (act, by) => {
      const { open, closed } = await reading.readMotions(act, by, { series: everything })
      return shown([...open, ...closed].filter(({ series }) => series === "moderators"))
    },
  },
  { act: "readMotion", may: members, run: (act, by, { vote }) => reading.readMotion(act, by, vote.id, there) },
  {
    act: "readMotion",
    about: "of the moderators",
    may: M,
    run: (act, by) => reading.readMotion(act, by, ofModerators, there),
  },
  {
    act: "readMotion",
    about: "of the moderators, with them on its roll",
    may: members,
    prepare: async ({ work }, person) => {
      const { row } = (await findMotion(work, coopKey("hive"), ofModerators)) ?? { row: 0 }
      await putRoll(work, row, [{ person, weight: "1" }])
    },
    run: (act, by) => reading.readMotion(act, by, ofModerators, there),
  },
  {
    act: "readMotionRules",
    may: members,
    run: (act, by, { vote }) => reading.readMotionRules(act, by, vote.id, there),
  },
  {
    act: "readMotionRules",
    about: "of the moderators",
    may: M,
    run: (act, by) => reading.readMotionRules(act, by, ofModerators, there),
  },
  { act: "readResult", may: members, run: (act, by, { vote }) => reading.readResult(act, by, vote.id, there) },
  {
    act: "readResult",
    about: "of the moderators",
    may: M,
    run: (act, by) => reading.readResult(act, by, ofModerators, there),
  },
  { act: "readRules", may: voters, run: (act, by) => reading.readRules(act, by, "decision") },
  { act: "readOwnVotes", may: voters, run: (act, by) => readOwnVotes(act, by, everything) },
  {
    act: "readOwnVotes",
    about: "and has one",
    may: onRoll,
    run: async (act, by) => shown(await readOwnVotes(act, by, everything)),
  },
  { act: "readOwnReceipts", may: voters, run: (act, by) => readOwnReceipts(act, by, everything) },
  {
    act: "readOwnReceipts",
    about: "and has one",
    may: onRoll,
    prepare: ({ work }, who, { vote }) => putBallot(work, vote.row, who, [1]),
    run: async (act, by) => shown(await readOwnReceipts(act, by, everything)),
  },
  { act: "readProxies", may: members, run: (act, by) => readProxies(act, by) },
  { act: "readOffices", may: members, run: (act, by) => readOffices(act, by) },
]

export const votes: readonly Case[] = [
  { act: "notify", may: voters, run: (act, by) => notify(act, by, ["daily"]) },
  { act: "propose", may: [...P, ...O], run: (act, by) => proposing.propose(act, by, wording, typedIn(act)) },
  {
    act: "addAlternative",
    may: [...P, ...O],
    run: (act, by, { decision }) => proposing.addAlternative(act, by, decision.id, wording, typedIn(act)),
  },
  {
    act: "reword",
    about: "an option of theirs",
    may: members,
    prepare: (act, who, { decision }) => ownOption(act, who, decision),
    run: (act, by, { decision }) => proposing.reword(act, by, decision.id, null, wording, typedIn(act)),
  },
  {
    act: "reword",
    about: "an option of somebody else's",
    may: [],
    run: (act, by, { decision }) => proposing.reword(act, by, decision.id, 1, wording, typedIn(act)),
  },
  {
    act: "tryAgain",
    about: "a motion of theirs that was not carried by consent",
    may: [...P, ...O],
    prepare: ({ work }, author, { decision: { row, terms } }) =>
      work
        .trx("motions")
        .where({ id: row })
        .update({
          ...{ author, stage: "closed", outcome: JSON.stringify({ result: "rejected", winner: 1, byLot: false }) },
          terms: JSON.stringify({ ...terms, consent: { objections: 0, reasons: "unnamed" } }),
        }),
    run: (act, by, { decision }) => tryAgain(act, by, decision.id, wording, typedIn(act)),
  },
  {
    act: "tryAgain",
    about: "a motion without an author, such as one by petition, that was not carried by consent",
    may: [...P, ...O],
    prepare: ({ work, coop }, _asker, { decision: { row, terms } }) =>
      work
        .trx("motions")
        .where({ id: row })
        .update({
          ...{
            author: coop.bot,
            stage: "closed",
            outcome: JSON.stringify({ result: "rejected", winner: 1, byLot: false }),
          },
          terms: JSON.stringify({ ...terms, consent: { objections: 0, reasons: "unnamed" } }),
        }),
    run: (act, by, { decision }) => tryAgain(act, by, decision.id, wording, typedIn(act)),
  },
  {
    act: "withdraw",
    about: "an option of theirs",
    may: members,
    prepare: (act, who, { decision }) => ownOption(act, who, decision),
    run: (act, by, { decision }) => proposing.withdraw(act, by, decision.id, null, typedIn(act)),
  },
  {
    act: "withdraw",
    about: "an option of somebody else's",
    may: [],
    run: (act, by, { decision }) => proposing.withdraw(act, by, decision.id, 1, typedIn(act)),
  },
  {
    act: "askEarlyEnd",
    about: "of a motion of theirs",
    may: members,
    prepare: ({ work }, author, { decision }) => work.trx("motions").where({ id: decision.row }).update({ author }),
    run: (act, by, { decision }) => proposing.askEarlyEnd(act, by, decision.id, typedIn(act)),
  },
  {
    act: "askEarlyEnd",
    about: "of somebody else's motion",
    may: [],
    run: (act, by, { decision }) => proposing.askEarlyEnd(act, by, decision.id, typedIn(act)),
  },
  {
    act: "postpone",
    about: "a motion of theirs",
    may: members,
    prepare: ({ work }, author, { decision }) => work.trx("motions").where({ id: decision.row }).update({ author }),
    run: (act, by, { decision }) => postpone(act, by, decision.id, "3 days", typedIn(act)),
  },
  {
    act: "postpone",
    about: "somebody else's motion",
    may: [],
    run: (act, by, { decision }) => postpone(act, by, decision.id, "3 days", typedIn(act)),
  },
  {
    act: "cancel",
    about: "a motion of theirs",
    may: members,
    prepare: ({ work }, author, { decision }) => work.trx("motions").where({ id: decision.row }).update({ author }),
    run: (act, by, { decision }) => cancel(act, by, decision.id, "", typedIn(act)),
  },
  {
    act: "cancel",
    about: "somebody else's motion",
    may: [],
    run: (act, by, { decision }) => cancel(act, by, decision.id, "", typedIn(act)),
  },
  {
    act: "cancel",
    about: "an open vote",
    may: [...P, ...O],
    run: (act, by, { vote }) => cancel(act, by, vote.id, "The text is wrong", typedIn(act)),
  },
  {
    act: "giveProxy",
    may: [...P, ...O],
    run: (act, by) => giveProxy(act, by, other(by.person), { motion: null, kind: "decision" }, null),
  },
  {
    act: "revokeProxies",
    may: members,
    prepare: ({ work, coop }, giver) => putProxy(work, coop.key, aProxy(giver, other(giver)), null),
    run: (act, by) => revokeProxies(act, by, null),
  },
  {
    act: "refuseProxies",
    may: members,
    prepare: ({ work, coop }, holder) => putProxy(work, coop.key, aProxy(other(holder), holder), null),
    run: (act, by) => refuseProxies(act, by, null),
  },
  {
    act: "object",
    may: [...P, ...O],
    prepare: ({ work }, _, { decision }) => changeMotion(work, decision.row, { early_end_at: decision.proposalEndsAt }),
    run: (act, by, { decision }) => proposing.object(act, by, decision.id, typedIn(act)),
  },
  {
    act: "castBallot",
    // The roll was fixed when the vote was opened. Absent members are not on it.
    may: onRoll,
    run: (act, { person }, { vote }) =>
      castBallot(
        act,
        {
          ...{ person, sentAt: act.work.now, event: eventId("$ballot") },
          ...({ encrypted: true, device: "signed", identity: keyOf(person) } as const),
        },
        vote,
        [1],
      ),
  },
  {
    act: "castBallot",
    about: "of somebody who has not named them",
    may: [],
    run: (act, { person }, { vote }) =>
      castBallot(
        act,
        {
          ...{ person, of: matrixId("@eli:hive.example"), sentAt: act.work.now, event: eventId("$ballot") },
          ...({ encrypted: true, device: "signed", identity: keyOf(person) } as const),
        },
        vote,
        [1],
      ),
  },
  {
    act: "giveReason",
    may: onRoll,
    prepare: ({ work }, who, { vote }) => putBallot(work, vote.row, who, [1]),
    run: (act, { person }, { vote }) =>
      giveReason(
        act,
        {
          ...{ person, sentAt: act.work.now, event: eventId("$reason") },
          ...({ encrypted: true, device: "signed", identity: keyOf(person) } as const),
        },
        vote,
        { text: "It is old", signed: false },
      ),
  },
  {
    act: "takeBallotBack",
    may: onRoll,
    prepare: ({ work }, who, { vote }) => putBallot(work, vote.row, who, [1]),
    run: (act, { person }, { vote }) =>
      takeBallotBack(
        act,
        {
          ...{ person, sentAt: act.work.now, event: eventId("$taken-back") },
          ...({ encrypted: true, device: "signed", identity: keyOf(person) } as const),
        },
        vote,
      ),
  },
  {
    act: "stand",
    about: "as moderator",
    may: [...P, ...without("moderator", "officer who is not a member")],
    run: (act, by) => stand(act, by, { office: "moderator", against: null, statement: "" }, typedIn(act)),
  },
  {
    act: "stand",
    about: "as treasurer",
    may: [...P, ...without("treasurer")],
    run: (act, by) => stand(act, by, { office: "treasurer", against: null, statement: "" }, typedIn(act)),
  },
  {
    act: "stand",
    about: "as president",
    may: [...P, ...without("president")],
    run: (act, by) => stand(act, by, { office: president, against: null, statement: "I would." }, typedIn(act)),
  },
  {
    act: "stand",
    about: "for the board",
    may: [...P, ...without("board member")],
    run: (act, by) => stand(act, by, { office: board, against: null, statement: "" }, typedIn(act)),
  },
  {
    act: "stepBack",
    about: "as a candidate",
    may: members,
    prepare: (act, who, { election }) => ownOption(act, who, election, true),
    run: (act, by, { election }) => stepBack(act, by, election.id, typedIn(act)),
  },
  {
    act: "proposeBudget",
    may: [...P, ...O],
    run: (act, by) => budgets.proposeBudget(act, by, "year=2027 monthly=1EUR workers=60% evaluators=5%", typedIn(act)),
  },
  {
    act: "addBudget",
    may: [...P, ...O],
    run: (act, by, { budget }) =>
      budgets.addBudget(act, by, budget.id, "monthly=1EUR workers=60% evaluators=5%", typedIn(act)),
  },
  {
    act: "openMembership",
    about: "of the trial member",
    may: ["trial member", ...P],
    run: (act, by) => membership.openMembership(act, by, person("tim"), typedIn(act)),
  },
  {
    act: "openImpeachment",
    may: [...P, ...O],
    run: (act, by) => openImpeachment(act, by, "The books are not kept", typedIn(act)),
  },
  {
    act: "openRecall",
    may: [...P, ...O],
    run: (act, by) => {
      const recalled = { person: person(people.president), office: president, grounds: "" }
      return openRecall(act, by, recalled, typedIn(act))
    },
  },
  // Nobody holds it, so it has nothing to say.
  { act: "namesOffice", may: members, run: (act, by) => namesOffice(act, by, officeKey("gardener")) },
  {
    act: "proposeRemoval",
    ...byPower("start-removal"),
    run: (act, by) => proposeRemoval(act, by, person("eli"), "Takes from the till", typedIn(act, "moderators")),
  },
  {
    act: "answerRemoval",
    may: ["member to be removed"],
    run: (act, by, { removal }) => answerRemoval(act, by, removal.id, "I have no key", typedIn(act)),
  },
]
