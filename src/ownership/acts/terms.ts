/** Votes on the terms of the shares, and on how many there may be (§19.1, §19.5). */
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp } from "../../kernel/rules/types.ts"
import { openOnSettings, settingsIn } from "../../rulebook/acts/propose.ts"
import { settingName } from "../../rulebook/views/changes.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import type { SeeingAct, Typed } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { sharesHeld } from "../store/shares.ts"

/** The terms that a vote of their own changes. How many shares there may be is the matter of another vote. */
const terms: readonly string[] = ["value", "provisional", "paid", "weight", "payBack"].map(
  (name) => `ownership.${name}`,
)

/** Proposes other terms, typed as `value=600 EUR provisional=6 months`. @throws Refusal */
export const proposeTerms = askedBy(
  { start: "share-terms" },
  async (act: SeeingAct, by: LookedUp, text: string, typed: Typed): Promise<KeptMotion> => {
    mustHaveShares(act)
    const settings = settingsIn(act, "ownership", text)
    const other = settings.find(({ setting }) => !terms.includes(setting))
    if (other) refuse("share-terms-other", { setting: settingName(act.coop.words, other.setting) })
    return openOnSettings(
      act,
      by,
      { kind: "share-terms", settings, yes: act.coop.words.t("option-share-terms") },
      typed,
    )
  },
)

/** Proposes that there may be more shares (§19.5). @throws Refusal if these are not more */
export const proposeDilution = askedBy(
  { start: "dilution" },
  async (act: SeeingAct, by: LookedUp, authorised: number, typed: Typed): Promise<KeptMotion> => {
    mustHaveShares(act)
    const now = act.coop.config.ownership.authorised
    if (authorised <= now) refuse("dilution-not-more", { authorised: now })
    const settings = [{ setting: "ownership.authorised", value: authorised }]
    return openOnSettings(act, by, { kind: "dilution", settings, yes: act.coop.words.t("option-dilution") }, typed)
  },
)

/** Refuses if the co-op has no shares. @throws Refusal */
export function mustHaveShares({ coop }: Pick<Act, "coop">): void {
  if (!coop.config.ownership.shares) refuse("shares-off")
}

/** Whether there may be one more share (§19.5). Co-ops without shares never lack one. */
export async function mayIssueOne({ work, coop }: Act): Promise<boolean> {
  const { shares, authorised } = coop.config.ownership
  return !shares || (await sharesHeld(work, coop.key)).length < authorised
}
