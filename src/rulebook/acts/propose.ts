/** Proposing other rules (§15.5). Sets of changes that have a setting in common compete in one motion. */

import type { Setting, Value } from "../../config/rule-source.ts"
import type { CoopConfig } from "../../config/schema.ts"
import { expectedAt } from "../../config/setting-schema.ts"
import { changesBetween } from "../../config/settings.ts"
import { termsOf } from "../../config/terms.ts"
import { type SettingsReader, typedSettings, type Unreadable } from "../../config/typed-settings.ts"
import { withOneMore } from "../../config/voted.ts"
import { isStricter } from "../../documents/rules/entrenched.ts"
import type { Act, CoopContext } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import { meaningsOf } from "../../kernel/rules/typed-words.ts"
import { type LookedUp, type MotionKind, motionId, type Threshold } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { Words } from "../../kernel/views/words.ts"
import { standings } from "../../standing/reads.ts"
import { namedKeys } from "../../standing/rules/offices.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { openMotion, type SeeingAct, type Typed } from "../../votes/acts/open-motion.ts"
import { addOption } from "../../votes/acts/propose.ts"
import { type KeptMotion, motionByRow, motionsIn } from "../../votes/reads.ts"
import { kinds, motionKinds } from "../../votes/rules/kinds.ts"
import { kindsCalled } from "../../votes/views/rules.ts"
import { type Change, isSameSet, kindsChanged, minutedSettings, overlap, worthSaying } from "../rules/changes.ts"
import { putRuleDraft, ruleDraftsOf } from "../store/rules.ts"
import { changeList, changesTitle, problemInWords, settingName } from "../views/changes.ts"

/** A set of changes that was put on a ballot. */
export interface ProposedRules {
  readonly motion: KeptMotion
  /** The new option. Its text says from what to what each rule would change. */
  readonly option: KeptMotion["options"][number]
  /** Whether the motion was open already. The changes are then one more option. */
  readonly joined: boolean
}

/**
 * Proposes other rules, as they were typed. Opens a `rules` motion. If one is open about some of these settings, the changes join it.
 * @throws Refusal
 */
export const proposeRules = askedBy(
  { start: "rules" },
  async (act: SeeingAct, by, text: string, typed: Typed): Promise<ProposedRules> => {
    const { work, coop } = act
    const settings = typedSettings(text, readerFor(coop))
    if (!isRead(settings)) return refuseUnreadable(coop.words, settings)
    mustHaveNoVoteOfItsOwn(coop, settings)
    const { changes, words, laid } = changesBy(coop, settings)
    await mustLeaveShares(act, changes, laid)
    const open = await competing(act, settings)
    const option = { title: changesTitle(words, changes), text: changeList(words, changes), role: "rules" } as const
    const motion = open
      ? await addOption(act, by, open.id, option, typed)
      : await openMotion(act, {
          kind: "rules",
          by,
          threshold: thresholdFor(coop.config, settings),
          options: [
            { ...option, author: by.person, keeps: false },
            { title: coop.words.t("option-keep"), text: "", author: null, keeps: true, role: "keep" },
          ],
          typed,
        })
    const added = newest(motion, open)
    await putRuleDraft(work, coop.key, motion.row, added.seq, settings)
    const details = { motion: motion.id, option: added.seq, settings: minutedSettings(settings) }
    await addRecord(work, coop.key, { actor: by.person, act: "rules-proposed", details })
    return { motion: await motionByRow(work, motion.row), option: added, joined: open !== null }
  },
)

/**
 * Refuses terms of shares that a vote of their own changes, by its franchise and threshold (§19.1, §19.5). Where there are no shares yet, they
 * are proposed together with them. @throws Refusal
 */
function mustHaveNoVoteOfItsOwn({ config, words }: CoopContext, settings: readonly Setting[]): void {
  const own = settings.find(({ setting }) => setting.startsWith("ownership.") && setting !== "ownership.shares")
  if (own && config.ownership.shares) refuse("rules-fixed", { typed: settingName(words, own.setting), why: "shares" })
}

/**
 * Refuses another preset that would change the terms of the shares that are there, which have votes of their own; and shares for everybody if
 * there may be fewer than there are owners (§19.5). @throws Refusal
 */
async function mustLeaveShares(
  { work, coop }: Act,
  changes: readonly Change<Value>[],
  laid: CoopConfig,
): Promise<void> {
  if (!laid.ownership.shares) return
  const { words, config } = coop
  const [own] = changes.filter(({ setting }) => setting.startsWith("ownership."))
  if (own && config.ownership.shares) refuse("rules-fixed", { typed: settingName(words, own.setting), why: "shares" })
  const { authorised } = laid.ownership
  const owners = (await standings(work, config)).filter(({ status }) => status === "permanent").length
  if (!config.ownership.shares && owners > authorised) refuse("shares-too-few", { owners, authorised })
}

/** What this co-op's members can type as settings. */
export function readerFor({ words, config }: CoopContext): SettingsReader {
  const { typed } = words
  return {
    typed,
    language: config.language,
    kinds: (word) => kindsCalled(word, typed),
    office: (word) => {
      const lower = word.toLowerCase()
      const own = typed.meaning("office", lower)
      const offered = namedKeys.find((key) => key === lower || typed.spellings("office", key).includes(lower))
      return own ?? offered ?? config.offices.find(({ key }) => key === lower)?.key ?? null
    },
  }
}

/** The changes in a text that is all about settings of one map, such as `ownership`. @throws Refusal if it cannot be read */
export function settingsIn({ coop }: Pick<Act, "coop">, map: string, text: string): readonly Setting[] {
  const settings = typedSettings(`${map} ${text}`, readerFor(coop))
  return isRead(settings) ? settings : refuseUnreadable(coop.words, settings)
}

/** How a motion is opened that is answered with yes or no, and changes settings if it is carried. `yes`: the option that changes them. */
export interface YesToSettings {
  readonly kind: MotionKind
  readonly settings: readonly Setting[]
  readonly yes: string
}

/**
 * Opens a motion of another kind than `rules` that changes settings. Its title says from what to what. @throws Refusal if nothing would
 * change, or the rules would contradict each other
 */
export async function openOnSettings(
  act: SeeingAct,
  by: LookedUp,
  { kind, settings, yes }: YesToSettings,
  typed: Typed,
): Promise<KeptMotion> {
  const { work, coop } = act
  const { changes, words } = changesBy(coop, settings)
  const motion = await openMotion(act, {
    ...{ kind, by, title: changesTitle(words, changes), typed },
    options: [
      { title: yes, text: changeList(words, changes), author: by.person, keeps: false, role: "accept" },
      { title: coop.words.t("option-keep"), text: "", author: null, keeps: true, role: "keep" },
    ],
  })
  const option = motion.options.find(({ role }) => role === "accept")
  if (!option) throw new Error(`${motion.id} has nothing to accept`)
  await putRuleDraft(work, coop.key, motion.row, option.seq, settings)
  const details = { motion: motion.id, option: option.seq, settings: minutedSettings(settings) }
  await addRecord(work, coop.key, { actor: by.person, act: "rules-proposed", details })
  return motion
}

const isRead = (settings: readonly Setting[] | Unreadable): settings is readonly Setting[] => Array.isArray(settings)

/** The values that a setting takes, as people of this co-op type them. */
function valuesOf(words: Words, path: readonly string[]) {
  const { expected, values } = expectedAt(path)
  const typed = values?.map((value) => {
    const meant = meaningsOf("choice").find((meaning) => meaning === value)
    return (meant && words.typed.spellings("choice", meant, words.language)[0]) ?? value
  })
  return { expected, ...(typed && { values: typed }) }
}

function refuseUnreadable(words: Words, why: Unreadable): never {
  switch (why.unread) {
    case "nothing":
      return refuse("rules-nothing")
    case "setting":
      return refuse("rules-no-setting", { typed: why.typed })
    case "value":
      return refuse("rules-no-value", {
        setting: settingName(words, why.setting),
        typed: why.typed,
        ...valuesOf(words, why.setting.split(".")),
      })
    case "which":
      return refuse("rules-which", { typed: why.typed, kinds: why.kinds, some: why.kinds.length > 0 })
    case "fixed":
      return refuse("rules-fixed", { typed: why.typed, why: why.why })
  }
}

/**
 * What the settings would change, and words that know the new offices by name. @throws Refusal if it is nothing, or if the rules would
 * contradict each other
 */
function changesBy(
  coop: CoopContext,
  settings: readonly Setting[],
): { changes: readonly Change<Value>[]; words: Words; laid: CoopConfig } {
  const { words } = coop
  const laid = withOneMore(coop.config, { motion: motionId("M1"), settings })
  if ("problems" in laid) {
    const [first] = laid.problems
    if (!first) throw new Error("settings contradict each other without a reason")
    return refuse("rules-contradict", {
      setting: settingName(words, first.path.join(".")),
      why: problemInWords(words, first),
    })
  }
  const changes = worthSaying(changesBetween(coop.config, laid.coop))
  if (changes.length === 0) refuse("rules-unchanged")
  return { changes, words: words.forOffices([...coop.config.offices, ...laid.coop.offices]), laid: laid.coop }
}

/**
 * The open motion that these settings join, because it is about some of them too (§4.4). Null if there is none. @throws Refusal if they
 * would have to join several, or one in which voting has begun
 */
async function competing(act: Act, settings: readonly Setting[]): Promise<KeptMotion | null> {
  const open = (await motionsIn(act.work, act.coop.key, ["proposal", "voting"])).filter(({ kind }) => kind === "rules")
  const found: KeptMotion[] = []
  for (const motion of open) {
    const drafts = await ruleDraftsOf<Value>(act.work, motion.row)
    const there = motion.options.flatMap((option) => {
      const draft = drafts.get(option.seq)
      return draft ? [{ option, draft }] : []
    })
    const twin = there.find(({ draft }) => isSameSet(draft, settings))
    if (twin) return refuse("rules-there", { motion: motion.id, option: twin.option.number })
    if (there.some(({ draft }) => overlap(draft, settings))) found.push(motion)
  }
  const [first, second] = found
  if (first && (second || first.stage === "voting")) return refuse("rules-open", { motion: first.id })
  return first ?? null
}

/**
 * What a set of changes needs: what the row `rules` says, and at least what a row that it changes itself needs. So nobody weakens the rule of
 * a document or a decision more easily than that rule allows.
 */
export function thresholdFor(config: CoopConfig, settings: readonly Setting[]): Threshold {
  const changed = kindsChanged(settings)
  const rows = motionKinds.filter((kind) => {
    const { series, office } = kinds[kind]
    return series === "public" && office === null && (changed === "all" || changed.includes(kind))
  })
  const needed = rows.map((kind) => config.motions[kind]).filter(({ method }) => method !== "consent")
  return needed
    .map(({ threshold }) => threshold)
    .reduce((strictest, one) => (isStricter(one, strictest) ? one : strictest), termsOf(config, "rules").threshold)
}

/** The option that was just added. */
function newest(motion: KeptMotion, before: KeptMotion | null) {
  const known = new Set(before?.options.map(({ seq }) => seq))
  const added = motion.options.find(({ seq, role }) => role === "rules" && !known.has(seq))
  if (!added) throw new Error(`${motion.id} has no new option`)
  return added
}
