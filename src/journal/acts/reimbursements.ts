/** What members paid for the co-op and ask back (§7.4): asking, receipts, and taking it back. */
import { type Act, say } from "../../kernel/acts/context.ts"
import { Refusal, refuse } from "../../kernel/acts/refusal.ts"
import { instant, type LookedUp, type MatrixId, type Money } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { mainCurrency, mustBeTrusted, type Recorder } from "../../ledger/acts/treasury.ts"
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { officesWith } from "../../standing/rules/rights.ts"
import { readLine } from "../../treasury/acts/bookings.ts"
import { askedBy, askedOf } from "../../votes/acts/asked.ts"
import {
  limitOf,
  mayApprove,
  maySee,
  mostOpen,
  mostReceipts,
  type Reimbursement,
  receiptType,
  reimbursementId,
  sameWithinDays,
} from "../rules/reimbursements.ts"
import { insertReceipt, type OpenedReceipt, openReceipts, withSameFile } from "../store/receipts.ts"
import { insertReimbursement, reimbursementsOf, settleReimbursement } from "../store/reimbursements.ts"
import { reimbursementWaits } from "../views/reimbursements.ts"

/** The most that somebody with the power may approve by themselves. Null: any amount. */
export const limitIn = ({ coop }: Pick<Act, "coop">): Money | null =>
  limitOf(coop.config, mainCurrency(coop.config), coop.words)

/** Whether anybody in this co-op can approve expenses. Without such an office there are no reimbursements. */
export const areOn = ({ coop }: Pick<Act, "coop">): boolean => officesWith(coop.config.offices, "spend").length > 0

/** @throws Refusal if no office of the co-op may approve expenses */
export function mustBeOn(act: Pick<Act, "coop">): void {
  if (!areOn(act)) refuse("reimburse-off")
}

export interface AskedBack {
  readonly reimbursement: Reimbursement
  /** Who can approve it, besides a decision of the members. */
  readonly approvers: readonly MatrixId[]
}

/**
 * Asks for what a member paid for the co-op, typed as `12 EUR for stamps`. Those who may approve it are told.
 * @param file the receipt, if one came along. `again`: the same was asked for before, and that is meant
 * @throws Refusal
 */
export const askReimbursement = askedBy(
  "member",
  async (
    act: Act,
    by: Recorder,
    { line, file, again }: { readonly line: string; readonly file: Uint8Array | null; readonly again: boolean },
  ): Promise<AskedBack> => {
    const { work, coop } = act
    mustBeOn(act)
    await mustBeTrusted(act, by.person, by.trust)
    const { amount, paidAt, purpose } = readRequest(act, line)
    const own = await reimbursementsOf(work, coop.key, { person: by.person, states: ["open", "approved"] })
    if (own.filter(({ state }) => state === "open").length >= mostOpen) refuse("reimburse-many", { most: mostOpen })
    const since = work.now - sameWithinDays * 86_400_000
    const same = own.find((one) => !one.takenBack && one.askedAt >= since && isSame(one, { amount, purpose }))
    if (same && !again)
      refuse("reimburse-twice", {
        id: reimbursementId(same.number),
        copy: `${coop.config.prefix}reimburse ${line} --again`,
      })
    const { number, contents } = await insertReimbursement(work, coop.key, {
      person: by.person,
      amount,
      purpose,
      paidAt,
    })
    const details = { reimbursement: reimbursementId(number), contents }
    // The minutes do not name who asked.
    await addRecord(work, coop.key, { actor: null, act: "reimbursement-asked", details })
    if (file) await keepReceipt(act, by.person, number, file)
    const reimbursement = await theOne(act, number)
    const approvers = await approversOf(act, reimbursement)
    for (const person of approvers)
      await say(
        act,
        { person },
        reimbursementWaits(coop.words, reimbursement, { server: coop.server, prefix: coop.config.prefix }),
      )
    return { reimbursement, approvers }
  },
)

/** Reads `12 EUR for stamps on 2026-11-20`. @throws Refusal */
function readRequest(act: Act, line: string) {
  try {
    const read = readLine(act, line, ["for"], "text")
    if (!read.said("for")) return refuse("reimburse-lacks")
    const purpose = read.text("for")
    const [task] = /^t[1-9]\d{0,8}$/i.exec(purpose) ?? []
    if (task !== undefined) return refuse("reimburse-for-task", { task: task.toUpperCase() })
    return { amount: read.amount, paidAt: read.at, purpose }
  } catch (error) {
    // It names all words that can stand in a line of money, and here `for` is the only one.
    if (error instanceof Refusal && error.reason.refused === "money-and-more") return refuse("reimburse-lacks")
    throw error
  }
}

const isSame = (
  one: Reimbursement,
  { amount, purpose }: { readonly amount: Money; readonly purpose: string },
): boolean =>
  one.amount.minor === amount.minor &&
  one.amount.currency === amount.currency &&
  one.purpose.toLowerCase() === purpose.toLowerCase()

/** The people who can approve this by their power alone. */
async function approversOf(act: Act, one: Reimbursement): Promise<MatrixId[]> {
  const all = await standings(act.work, act.coop.config)
  return all.filter((by) => belongs(by) && mayApprove(one, by, limitIn(act))).map(({ person }) => person)
}

/** The reimbursement with this number. @throws Error if there is none; the caller has found it already */
export async function theOne({ work, coop }: Act, number: number): Promise<Reimbursement> {
  const [one] = await reimbursementsOf(work, coop.key, { number })
  if (!one) throw new Error(`there is no reimbursement ${number}`)
  return one
}

/** The reimbursement with this number, if this person may see it. Nobody else learns whether there is one. @throws Refusal */
export async function theirs({ work, coop }: Act, by: LookedUp, number: number): Promise<Reimbursement> {
  const [one] = await reimbursementsOf(work, coop.key, { number })
  return one && maySee(one, by) ? one : refuse("no-such-reimbursement", { id: reimbursementId(number) })
}

/**
 * Adds a receipt to one's own reimbursement that is open, or approved: the law asks for the receipts of what is paid. Without a number, it is
 * the one that has none yet, if there is only one; open ones first.
 * @throws Refusal
 */
export const addReceipt = askedOf(
  async (act: Act, by: Recorder, number: number | null, bytes: Uint8Array): Promise<Reimbursement> => {
    const { work, coop } = act
    await mustBeTrusted(act, by.person, by.trust)
    const kept = await reimbursementsOf(work, coop.key, { person: by.person, states: ["open", "approved"] })
    const own = kept.filter(({ takenBack }) => !takenBack)
    const without = own.filter(({ receipts }) => receipts.length === 0)
    const open = without.filter(({ state }) => state === "open")
    const lacking = open.length > 0 ? open : without
    const one = number === null ? lacking[0] : own.find((each) => each.number === number)
    if (number === null && lacking.length > 1)
      return refuse("receipt-which", {
        ids: lacking.map((each) => reimbursementId(each.number)),
        copy: `${coop.config.prefix}reimburse ${reimbursementId(lacking[0]?.number ?? 0)}`,
      })
    if (!one) return refuse("receipt-for-none", { id: number === null ? "X1" : reimbursementId(number) })
    await keepReceipt(act, by.person, one.number, bytes)
    return theOne(act, one.number)
  },
)

/** Keeps a receipt of a person's own reimbursement. @throws Refusal */
async function keepReceipt(act: Act, person: MatrixId, number: number, bytes: Uint8Array): Promise<void> {
  const { work, coop } = act
  const mimetype = receiptType(bytes) ?? refuse("receipt-kind")
  const { receipts } = await theOne(act, number)
  const id = reimbursementId(number)
  if (receipts.length >= mostReceipts) refuse("receipt-many", { id, most: mostReceipts })
  for (const other of await withSameFile(work, coop.key, bytes)) {
    if (other === number) refuse("receipt-there", { id })
    const one = await theOne(act, other)
    // The same file of somebody else is no refusal: that would tell what others asked for. Those who approve it see it.
    const counts = one.state === "open" || (one.state === "approved" && !one.takenBack)
    if (one.person === person && counts) refuse("receipt-used", { id: reimbursementId(other) })
  }
  const kept = await insertReceipt(work, coop.key, number, { bytes, mimetype })
  const details = { reimbursement: id, receipt: kept.number, sealed: kept.sealed }
  await addRecord(work, coop.key, { actor: null, act: "receipt-added", details })
}

/** Takes back what one has asked for, as long as nobody has decided it. @throws Refusal */
export const withdrawReimbursement = askedOf(async (act: Act, by: Recorder, number: number): Promise<Reimbursement> => {
  const { work, coop } = act
  const [one] = await reimbursementsOf(work, coop.key, { number, person: by.person })
  if (!one) return refuse("no-such-reimbursement", { id: reimbursementId(number) })
  if (one.state !== "open") refuse("reimburse-settled", { id: reimbursementId(number), state: one.state })
  await mustBeTrusted(act, by.person, by.trust)
  await settleReimbursement(work, coop.key, number, { state: "withdrawn", by: by.person })
  const details = { reimbursement: reimbursementId(number) }
  await addRecord(work, coop.key, { actor: null, act: "reimbursement-withdrawn", details })
  return { ...(await theOne(act, number)), receipts: one.receipts }
})

export interface ReimbursementsSeen {
  /** One's own of the last days, the newest first. */
  readonly own: readonly Reimbursement[]
  /** Those of others that wait, for people who may approve expenses and for the treasurer. */
  readonly waiting: readonly Reimbursement[]
}

/** How long a reimbursement that is decided is listed, in days. */
const listedDays = 90

/** One's own reimbursements, and for those who decide about them what waits. @throws Refusal */
export const readReimbursements = askedBy("concerned", async (act: Act, by: Recorder): Promise<ReimbursementsSeen> => {
  const { work, coop } = act
  const own = await reimbursementsOf(work, coop.key, { person: by.person })
  const since = instant(work.now - listedDays * 86_400_000)
  const listed = own.filter(({ state, decidedAt }) => state === "open" || (decidedAt ?? 0) >= since)
  const decides = by.powers.has("spend") || by.powers.has("hold-treasury")
  const all = decides ? await reimbursementsOf(work, coop.key, { states: ["open"] }) : []
  const waiting = all.filter(({ person }) => person !== by.person)
  if (waiting.length > 0) await mustBeTrusted(act, by.person, by.trust)
  if (own.length === 0 && waiting.length === 0) mustBeOn(act)
  return { own: listed.toReversed(), waiting }
})

/** One reimbursement with its receipts, for the person, for those who may approve expenses, and for the treasurer. @throws Refusal */
export const readReimbursement = askedOf(
  async (
    act: Act,
    by: Recorder,
    number: number,
  ): Promise<{ readonly reimbursement: Reimbursement; readonly files: readonly OpenedReceipt[] }> => {
    const reimbursement = await theirs(act, by, number)
    await mustBeTrusted(act, by.person, by.trust)
    return { reimbursement, files: await openReceipts(act.work, act.coop.key, number) }
  },
)
