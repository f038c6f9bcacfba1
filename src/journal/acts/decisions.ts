/** Approving and declining what members ask back (§12.2): by the power `spend` up to the voted amount, or as the members decided. */
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { type LookedUp, motionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { book } from "../../ledger/acts/ledger.ts"
import { mainCurrency, mustBeOpen, mustBeTrusted, type Recorder } from "../../ledger/acts/treasury.ts"
import { accounts, duesOf, type Entry, entryId } from "../../ledger/rules/ledger.ts"
import { sideOf } from "../../ledger/rules/sides.ts"
import { askedOf } from "../../votes/acts/asked.ts"
import { findMotion } from "../../votes/reads.ts"
import { decides, mayDecide, type Reimbursement, reimbursementId } from "../rules/reimbursements.ts"
import { settleReimbursement } from "../store/reimbursements.ts"
import { decisionTitle, decisionWords, reimbursementDecided } from "../views/reimbursements.ts"
import { accountTyped } from "./accounts.ts"
import { limitIn, theirs, theOne } from "./reimbursements.ts"

/** The most characters of a reason. */
const longestReason = 200

export interface Decided {
  readonly reimbursement: Reimbursement
  /** The entry that makes it due. Null: it was declined. */
  readonly entry: Entry | null
}

/**
 * Approves a reimbursement. It is due to the person from now on, and comes with the next pay run.
 * @param as the account of the expense as typed, or null. `by`: the motion that decided it, such as `M7`, or null. `line`: the whole line.
 *   `sure`: it is meant without a receipt, or with one that another request has too
 * @throws Refusal
 */
export const approveReimbursement = askedOf(
  async (
    act: Act,
    by: Recorder,
    number: number,
    {
      as,
      by: motion,
      line,
      sure,
    }: { readonly as: string | null; readonly by: string | null; readonly line: string; readonly sure: boolean },
  ): Promise<Decided> => {
    const { work, coop } = act
    const one = await theirs(act, by, number)
    const id = reimbursementId(number)
    const decided = motion !== null && (await isDecided(act, one, motion))
    may(act, one, by, { decided, how: "approve" })
    await mustBeTrusted(act, by.person, by.trust)
    await mustBeOpen(act)
    const account = as === null ? null : (await accountTyped(act, as, { command: "reimburse", line })).account
    if (account !== null && (account === accounts.bank || !["expenses", "assets"].includes(sideOf(account))))
      refuse("reimburse-account", { account, id })
    if (!sure) mustBeProved(act, one, { decided, line })
    const basis = { rule: "reimbursement", reimbursement: number } as const
    const postings = [
      { account: account ?? accounts.otherExpenses, amount: one.amount, basis: null },
      { account: duesOf(one.person), amount: { ...one.amount, minor: -one.amount.minor }, basis },
    ]
    const entry = await book(act, by.person, { kind: "reimbursement", at: one.paidAt, text: one.purpose, postings })
    await settleReimbursement(work, coop.key, number, { state: "approved", by: by.person, entry: entry.number })
    const details = { reimbursement: id, entry: entryId(entry.number), ...(decided && { by: motion }) }
    await addRecord(work, coop.key, { actor: by.person, act: "reimbursement-approved", details })
    return told(act, await theOne(act, number), entry)
  },
)

/**
 * An expense without a receipt, or with the file of another request, is approved only by whoever says that they are sure. What the members
 * decided with its amount needs no receipt. @throws Refusal
 */
function mustBeProved(
  { coop }: Act,
  { number, receipts }: Reimbursement,
  { decided, line }: { readonly decided: boolean; readonly line: string },
): void {
  const about = { id: reimbursementId(number), copy: `${coop.config.prefix}reimburse ${line} --sure` }
  if (receipts.length === 0 && !decided) refuse("reimburse-no-receipt", about)
  const others = [...new Set(receipts.flatMap(({ also }) => also))].map(reimbursementId)
  if (others.length > 0) refuse("reimburse-same-file", { ...about, others })
}

/** Declines a reimbursement, with a reason that the person gets. @throws Refusal */
export const declineReimbursement = askedOf(
  async (act: Act, by: Recorder, number: number, typed: string): Promise<Decided> => {
    const { work, coop } = act
    const one = await theirs(act, by, number)
    may(act, one, by, { decided: false, how: "decline" })
    await mustBeTrusted(act, by.person, by.trust)
    const reason = cleanLine(typed, longestReason + 2)
    if (reason === "") refuse("reimburse-reason", { id: reimbursementId(number) })
    if (Array.from(reason).length > longestReason) refuse("entry-text-too-long", { most: longestReason })
    const settled = { state: "declined", by: by.person, reason } as const
    const sealed = await settleReimbursement(work, coop.key, number, settled)
    const details = { reimbursement: reimbursementId(number), sealed }
    await addRecord(work, coop.key, { actor: by.person, act: "reimbursement-declined", details })
    return told(act, { ...(await theOne(act, number)), receipts: one.receipts }, null)
  },
)

function may(
  act: Act,
  one: Reimbursement,
  by: LookedUp,
  { decided, how }: { readonly decided: boolean; readonly how: "approve" | "decline" },
): void {
  orRefuse(mayDecide(one, by, { limit: limitIn(act), decided, how }))
}

/** Whether this motion decided about the reimbursement: opened after the request, and carried with the words that ask for its amount. @throws Refusal if it did not */
async function isDecided({ work, coop }: Act, one: Reimbursement, typed: string): Promise<boolean> {
  const motion = await findMotion(work, coop.key, motionId(typed))
  const { words, config } = coop
  const title = { ...decisionWords(words, one.number), reader: words, currency: mainCurrency(config) }
  if (motion?.kind === "decision" && decides(motion, one, title)) return true
  const decision = decisionTitle(words, one)
  return refuse("reimburse-not-decided", { id: reimbursementId(one.number), motion: motionId(typed), decision })
}

/** Tells the person what was decided. */
async function told(act: Act, reimbursement: Reimbursement, entry: Entry | null): Promise<Decided> {
  const { words, server, config } = act.coop
  const text = reimbursementDecided(words, reimbursement, { entry, server, prefix: config.prefix })
  await say(act, { person: reimbursement.person }, text)
  return { reimbursement, entry }
}
