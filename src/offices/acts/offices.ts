/** How offices change hands (§1.3, §7.3): a person takes or loses a seat, and the treasury freezes or opens. */

import type { Act } from "../../kernel/acts/context.ts"
import { sendGuide } from "../../kernel/acts/guide.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId, MotionId, OfficeKey } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { furtherRole } from "../../kernel/views/guide.ts"
import { dropSeat, freeze, putSeat, unfreeze } from "../../standing/changes.ts"
import { type Seat, seatOf, seatsOf, termOf, termOfSeat } from "../../standing/reads.ts"
import { isUsual, type Office } from "../../standing/rules/offices.ts"
import { officeIn, officesWith } from "../../standing/rules/rights.ts"
import { withdrawPaymentFiles } from "../../treasury/acts/payment-files.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { endForLostOffice } from "../../votes/acts/ends.ts"
import type { EndOfOffice } from "../rules/minuted.ts"
import { hasTerm, newTerm } from "../rules/terms.ts"
import { powersOf } from "../views/powers.ts"
import { endSuccessions, putNewTerm, putVacancy, succeedEarly } from "./terms.ts"

/**
 * Gives a person a seat of the office, and sends them its guide. If `instead` still holds a seat, the person gets that seat. If the office
 * keeps the treasury and the treasury is frozen, it opens. Returns whether the treasury opened. `seat`: the number of a free seat of a
 * council.
 */
export async function takeSeat(
  act: Act,
  office: OfficeKey,
  person: MatrixId,
  instead: MatrixId | null,
  { term: given, seat: wanted }: { readonly term?: ReturnType<typeof newTerm>; readonly seat?: number } = {},
): Promise<{ thawed: boolean }> {
  const { work, coop } = act
  const held = instead === null ? null : await seatOf(work, coop.key, office, instead)
  const served = held ?? (wanted === undefined ? null : { office, seat: wanted })
  const old = served ? await termOfSeat(work, coop.key, served) : await termOf(work, coop.key, office)
  if (held && instead !== null) await endOffice(act, office, instead, "beaten", { successor: "waits" })
  const seat = await putSeat(work, coop.key, office, person, served?.seat ?? null)
  const row = coop.config.offices.find(({ key }) => key === office)
  const begun = row && hasTerm(row) ? (given ?? newTerm(row, old, work.now, coop.zone)) : null
  await addRecord(work, coop.key, { actor: null, act: "office-taken", details: { office, seat, person } })
  // The rest of a term that was cut short is no whole term.
  const before = old?.person === person ? old.inRow : 0
  if (begun) await putNewTerm(act, { office, seat, person }, begun.endsAt, before + (begun.whole ? 1 : 0))
  const thawed = keepsTreasury(act, office) && (await unfreeze(work, coop.key))
  if (thawed) await addRecord(work, coop.key, { actor: null, act: "treasury-opened", details: {} })
  await sendOfficeGuide(act, person, office)
  return { thawed }
}

/**
 * Ends an office that a person holds. If an election about their seat is open, that election goes on, now about an empty seat. If the office
 * has a term, it is vacant from now on, or the elected successor takes it at once, unless the `successor` waits for the caller. Returns
 * whether they held the office.
 */
export async function endOffice(
  act: Act,
  office: OfficeKey,
  person: MatrixId,
  why: EndOfOffice,
  { successor }: { readonly successor?: "waits" } = {},
): Promise<boolean> {
  const { work, coop } = act
  const seat = await seatOf(work, coop.key, office, person)
  if (!seat || !(await dropSeat(work, coop.key, office, person))) return false
  const actor = why === "resigned" || why === "left" ? person : null
  const term = await termOfSeat(work, coop.key, seat)
  await addRecord(work, coop.key, { actor, act: "office-ended", details: { office, person, why } })
  if (term) await putVacancy(act, term)
  // An impeachment that was carried is closed already, so this call does not end it.
  await endForLostOffice(act, office, person)
  // The person may not see payment details any more (§7.3), so the files with them are taken back.
  if (keepsTreasury(act, office)) await withdrawPaymentFiles(act)
  const row = coop.config.offices.filter(hasTerm).find(({ key }) => key === office)
  const next = term?.successor ?? null
  if (row && term && successor !== "waits" && next !== null && next !== person) await succeedEarly(act, row, next, term)
  return true
}

/** Sends the new holder of an office the guide to it. */
async function sendOfficeGuide(act: Act, person: MatrixId, office: OfficeKey): Promise<void> {
  if (isUsual(office)) return sendGuide(act, person, office)
  const { words, config } = act.coop
  await sendGuide(act, person, furtherRole, { office, powers: powersOf(words, officeIn(config.offices, office)) })
}

const keepsTreasury = ({ coop }: Act, office: OfficeKey): boolean =>
  officesWith(coop.config.offices, "hold-treasury").some(({ key }) => key === office)

/** Ends all offices of a person, and those to which they were elected. Returns the offices that they held. */
export async function endOffices(act: Act, person: MatrixId, why: EndOfOffice): Promise<OfficeKey[]> {
  await endSuccessions(act, person)
  const held = (await seatsOf(act.work, act.coop.key)).filter((seat) => seat.person === person)
  for (const { office } of held) await endOffice(act, office, person, why)
  return held.map(({ office }) => office)
}

/**
 * Gives up an office, and returns it. If `office` is null, the person gives up the only office that they hold.
 * @throws Refusal if they do not hold it, or hold several offices and named none of them
 */
export const resign = askedBy("member", async (act: Act, by, office: OfficeKey | null): Promise<OfficeKey> => {
  const [only, ...others] = by.offices
  if (!only) return refuse("no-office")
  if (office === null && others.length > 0) {
    const { words, config } = act.coop
    const copy = `${config.prefix}resign ${words.officeWord(only)}`
    refuse("which-office", { offices: by.offices.map((one) => words.office(one)), copy })
  }
  const meant = office ?? only
  if (!(await endOffice(act, meant, by.person, "resigned"))) refuse("not-in-office", { office: meant })
  return meant
})

/** The office that an impeachment takes from its holder (§12.4). */
export const impeachable = ({ coop }: Act): Office | undefined =>
  coop.config.offices.find(({ recall }) => recall === "impeachment")

/**
 * Takes an office away at once. If that office keeps the treasury, the treasury freezes (§7.3). `row` and `id` are those of the
 * vote that took the office away.
 */
export async function impeach(
  act: Act,
  { office, person }: Pick<Seat, "office" | "person">,
  { row, id: motion }: { readonly row: number; readonly id: MotionId },
  why: EndOfOffice = "impeached",
): Promise<void> {
  await endOffice(act, office, person, why)
  if (!keepsTreasury(act, office)) return
  await freeze(act.work, act.coop.key, row)
  await addRecord(act.work, act.coop.key, { actor: null, act: "treasury-frozen", details: { motion } })
}
