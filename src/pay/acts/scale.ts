/** The pay scale (§18.1): members propose one and read the one in force. */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { dateOf } from "../../kernel/rules/happened.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { readTree } from "../../roles/acts/finding.ts"
import { canBeOver } from "../../roles/rules/over.ts"
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type SeeingAct, type Typed } from "../../votes/acts/open-motion.ts"
import { addOption } from "../../votes/acts/propose.ts"
import { type KeptMotion, motionByRow, motionsIn } from "../../votes/reads.ts"
import { scaleOn } from "../rules/rates.ts"
import { gradeOf, readScale, type Scale, scaleText } from "../rules/scale.ts"
import { ratesOf, roleGradesOf } from "../store/rates.ts"
import { putScaleDraft, scaleDraftsOf, scalesOf } from "../store/scales.ts"
import { type ScaleState, scaleLines, scaleTitle } from "../views/scale.ts"

/** A scale that was put on a ballot. `joined`: whether the motion was open already. The scale is then one more option. */
export interface ProposedScale {
  readonly motion: KeptMotion
  readonly option: KeptMotion["options"][number]
  readonly joined: boolean
}

/**
 * Proposes a pay scale, as it was typed. Opens the vote on it. If one is open, the scale joins it.
 * @throws Refusal, such as for a scale that would break its own pay ratio
 */
export const proposeScale = askedBy(
  { start: "pay-scale" },
  async (act: SeeingAct, by, text: string, typed: Typed): Promise<ProposedScale> => {
    const { work, coop } = act
    const { words, config } = coop
    if (!canBeOver(config.offices, "set-rates")) refuse("rates-off")
    const scale = orRefuse(readScale(text, words, config.currencies))
    const scales = await scalesOf(work, coop.key)
    const today = dateOf(work.now, coop.zone)
    const now = scaleOn(scales, today)
    if (now && scaleText(now) === scaleText(scale)) refuse("scale-unchanged")
    await mustHaveGrades(act, scale)
    const [open] = (await motionsIn(work, coop.key, ["proposal", "voting"])).filter(({ kind }) => kind === "pay-scale")
    if (open?.stage === "voting") refuse("scale-voting", { motion: open.id })
    if (open) await mustBeNew(act, open, scale)
    const option = { title: scaleTitle(words, scale), text: scaleLines(words, scale), role: "scale" } as const
    const motion = open
      ? await addOption(act, by, open.id, option, typed)
      : await openMotion(act, {
          kind: "pay-scale",
          by,
          title: words.t("motion-pay-scale"),
          options: [
            { ...option, author: by.person, keeps: false },
            {
              ...{ title: words.t(now ? "option-keep-scale" : "option-no-scale"), text: "" },
              ...{ author: null, keeps: true, role: "keep" },
            },
          ],
          typed,
        })
    const known = new Set(open?.options.map(({ seq }) => seq))
    const added = motion.options.find(({ seq, role }) => role === "scale" && !known.has(seq))
    if (!added) throw new Error(`${motion.id} has no new option`)
    await putScaleDraft(work, coop.key, motion.row, added.seq, scale)
    const details = { motion: motion.id, option: added.seq, scale: scaleText(scale) }
    await addRecord(work, coop.key, { actor: by.person, act: "pay-scale-proposed", details })
    return { motion: await motionByRow(work, motion.row), option: added, joined: open !== undefined }
  },
)

/**
 * A grade that a member or a role has must be in the scale, and rates must be in its currency: nobody's rate is changed into another.
 * @throws Refusal
 */
async function mustHaveGrades(act: Act, scale: Scale): Promise<void> {
  const { work, coop } = act
  const here = new Set((await standings(work, coop.config)).filter(belongs).map(({ person }) => person))
  const latest = new Map((await ratesOf(work, coop.key)).map((one) => [one.person, one]))
  const rates = [...latest.values()].filter(({ person }) => here.has(person))
  const tree = await readTree(act)
  const roles = new Map((await roleGradesOf(work, coop.key)).map(({ role, grade }) => [role, grade]))
  const ofRoles = [...roles].flatMap(([role, grade]) => (tree.has(role) && grade !== null ? [grade] : []))
  const needed = [...rates.map(({ grade }) => grade), ...ofRoles].sort()
  const missing = needed.find((grade) => gradeOf(scale, grade) === null)
  if (missing !== undefined) refuse("scale-grade-needed", { grade: missing })
  const other = rates.find(({ rate }) => rate.currency !== scale.currency)
  if (other) refuse("scale-other-currency", { currency: other.rate.currency })
}

/** @throws Refusal if the motion has this scale already */
async function mustBeNew({ work }: Act, motion: KeptMotion, scale: Scale): Promise<void> {
  const drafts = await scaleDraftsOf(work, motion.row)
  const twin = motion.options.find(({ seq }) => {
    const draft = drafts.get(seq)
    return draft !== undefined && scaleText(draft) === scaleText(scale)
  })
  if (twin) refuse("scale-there", { motion: motion.id, option: twin.number })
}

/** The pay scale and the pay ratio, which everybody reads (§18.1). */
export const readScaleState = askedBy("member", async ({ work, coop }: Act): Promise<ScaleState> => {
  const [open] = (await motionsIn(work, coop.key, ["proposal", "voting"])).filter(({ kind }) => kind === "pay-scale")
  return { inForce: (await scalesOf(work, coop.key)).at(-1) ?? null, open: open ?? null }
})
