/** Who gets donations (§8.1): members propose recipients, and everybody reads what was reckoned and paid. */
import type { Act, CoopContext } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { withoutIban } from "../../kernel/rules/iban-in-text.ts"
import type { Money } from "../../kernel/rules/types.ts"
import type { NamedAccount } from "../../kernel/views/named.ts"
import { linesOf } from "../../ledger/reads.ts"
import { donationsTo, imbalance, recipientOf } from "../../ledger/rules/ledger.ts"
import { budgetsOf } from "../../treasury/reads.ts"
import { type Adopted, budgetAt, comingBudgets } from "../../treasury/rules/budget.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type SeeingAct, type Typed } from "../../votes/acts/open-motion.ts"
import { addOption } from "../../votes/acts/propose.ts"
import { type KeptMotion, motionsIn } from "../../votes/reads.ts"
import {
  keyOf,
  type Recipient,
  type Recipients,
  readRecipients,
  recipientCalled,
  recipientsText,
} from "../rules/recipients.ts"
import { baseOf, donatedBy, dueFor, type Part } from "../rules/reckoning.ts"
import {
  type DonationAccount,
  donationAccounts,
  type KeptRecipients,
  recipientsOf,
  reckonedMonths,
} from "../store/donations.ts"
import { recipientsTitle } from "../views/recipients-title.ts"
import { partsOf, waitingFor } from "./reckoning.ts"

/** Recipients as a member typed them. @throws Refusal */
export function recipientsTyped({ words }: Pick<CoopContext, "words">, line: string, below: string): Recipients {
  orRefuse(withoutIban(line, below))
  return orRefuse(readRecipients(line, below, words.typed))
}

/** Recipients that were put on a ballot. `joined`: whether the motion was open already. They are then one more option. */
export interface ProposedRecipients {
  readonly motion: KeptMotion
  readonly joined: boolean
}

/** Proposes recipients of the donations, as they were typed. Opens the vote on them, or joins the open one. @throws Refusal */
export const proposeRecipients = askedBy(
  { start: "donations" },
  async (act: SeeingAct, by, line: string, below: string, typed: Typed): Promise<ProposedRecipients> => {
    const { work, coop } = act
    const read = recipientsTyped(coop, line, below)
    const now = (await recipientsOf(work, coop.key)).at(-1)?.recipients ?? null
    if (now && recipientsText(now) === recipientsText(read)) refuse("donations-unchanged")
    const text = read.flatMap(({ name, link }) => (link === null ? [] : [`${name}: ${link}`])).join("\n")
    const option = { title: recipientsTitle(coop.words, read), text, role: "text" } as const
    const [open] = (await motionsIn(work, coop.key, ["proposal", "voting"])).filter(({ kind }) => kind === "donations")
    if (open?.stage === "voting") refuse("donations-voting", { motion: open.id })
    if (open) return { motion: await addOption(act, by, open.id, option, typed), joined: true }
    const keep = coop.words.t(now ? "option-keep-donations" : "option-no-donations")
    const motion = await openMotion(act, {
      kind: "donations",
      by,
      title: coop.words.t("motion-donations"),
      options: [
        { ...option, author: by.person, keeps: false },
        { title: keep, text: "", author: null, keeps: true, role: "keep" },
      ],
      typed,
    })
    return { motion, joined: false }
  },
)

/** How it stands with one recipient. */
export interface RecipientState {
  readonly key: string
  readonly recipient: Recipient
  /** Its part in percent, by the vote in force. Null: it gets nothing more. */
  readonly part: string | null
  /** What is due to it, by currency; negative where it got too much, because income was taken back since. */
  readonly due: readonly Money[]
  /** What was paid to it so far. */
  readonly paid: readonly Money[]
  readonly account: DonationAccount | null
}

/** A month's donations. */
export interface MonthState {
  readonly month: string
  readonly entry: number | null
  readonly due: readonly Money[]
  readonly base: ReturnType<typeof baseOf>
}

export interface DonationState {
  /** The budget in force, if it has a donation share. */
  readonly share: Adopted | null
  /** The soonest budget to come that has one. */
  readonly coming: Adopted | null
  readonly chosen: KeptRecipients | null
  readonly recipients: readonly RecipientState[]
  /** What fell due while nobody was chosen. */
  readonly waiting: readonly Money[]
  /** The last months that were reckoned, the newest first. */
  readonly months: readonly MonthState[]
  /** What has come together since, and falls due at the end of a month. */
  readonly soFar: Pick<MonthState, "due" | "base">
  readonly open: KeptMotion | null
}

/** How many months `!donations` shows. */
const shownMonths = 3

/** The donations, which every member reads. */
export const readDonations = askedBy("member", (act: Act): Promise<DonationState> => donationState(act))

export async function donationState(act: Act): Promise<DonationState> {
  const { work, coop } = act
  const adopted = await budgetsOf(work, coop.key)
  const now = budgetAt(adopted, work.now, coop.zone)
  const coming = comingBudgets(adopted, work.now, coop.zone).find(({ donation }) => donation !== undefined)
  const lists = await recipientsOf(work, coop.key)
  const reckoned = await reckonedMonths(work, coop.key)
  const donates = reckoned.length > 0 || adopted.some(({ donation }) => donation !== undefined)
  const parts = donates ? await partsOf(act, reckoned) : []
  const months = reckoned.map(({ month, entry }, place) => ({
    ...{ month, entry },
    ...{ due: dueFor(parts, place), base: baseOf(parts, place) },
  }))
  const [open] = (await motionsIn(work, coop.key, ["proposal", "voting"])).filter(({ kind }) => kind === "donations")
  return {
    share: now?.donation === undefined ? null : now,
    coming: coming ?? null,
    chosen: lists.at(-1) ?? null,
    recipients: await recipientStates(act, lists),
    waiting: await waitingFor(act),
    months: months
      .filter(({ base, due }) => base.length > 0 || due.length > 0)
      .slice(-shownMonths)
      .toReversed(),
    soFar: soFar(parts, reckoned.length),
    open: open ?? null,
  }
}

/** What would fall due if all entries counted that no month has counted yet. */
function soFar(parts: readonly Part[], next: number): DonationState["soFar"] {
  const all = parts.map((part) => (part.month === null ? { ...part, month: next } : part))
  return { due: dueFor(all, next), base: baseOf(all, next) }
}

/** The accounts of everybody who was ever chosen, with the names that votes gave them. Members read both in `!donations`. */
export async function recipientAccounts({ work, coop }: Act): Promise<readonly NamedAccount[]> {
  const all = (await recipientsOf(work, coop.key)).flatMap(({ recipients }) => recipients)
  // Of several spellings the newest counts.
  return all
    .toReversed()
    .map(({ name }) => ({ account: donationsTo(keyOf(name)), names: { [coop.words.language]: name } }))
}

/** Tells how much of an entry fell due as a donation before it was reversed. Nothing: none of it did. */
export async function donatedOf(act: Act, entry: number): Promise<readonly Money[]> {
  const parts = await partsOf(act, await reckonedMonths(act.work, act.coop.key))
  return donatedBy(parts, entry)
}

/** Those who get a part now, in the order of the vote, and then those who did before and have something due or paid. */
export async function recipientStates(act: Act, lists: readonly KeptRecipients[]): Promise<readonly RecipientState[]> {
  const { work, coop } = act
  const all = lists.map(({ recipients }) => recipients)
  const current = all.at(-1) ?? []
  const before = all.flat().filter(({ name }) => !current.some((one) => keyOf(one.name) === keyOf(name)))
  const keys = [...new Set([...current, ...before].map(({ name }) => keyOf(name)))]
  const known = await donationAccounts(work, coop.key)
  const lines = keys.length === 0 ? [] : await linesOf(work, coop.key, keys.map(donationsTo))
  return keys.flatMap((key) => {
    const recipient = recipientCalled(all, key)
    const own = lines.filter(({ posting }) => recipientOf(posting.account) === key)
    const part = current.find(({ name }) => keyOf(name) === key)?.part ?? null
    if (!recipient || (part === null && own.length === 0)) return []
    const due = imbalance(own.map(({ posting }) => posting)).map(({ minor, currency }) => ({ minor: -minor, currency }))
    const paid = imbalance(own.filter(({ entry }) => entry.kind !== "donation").map(({ posting }) => posting))
    return { key, recipient, part, due, paid, account: known.get(key) ?? null }
  })
}
