/** Finds the motion for a number that was typed without its letter, such as `!motion 7`. */
import { refuse } from "../kernel/acts/refusal.ts"
import type { MotionId, Series } from "../kernel/rules/types.ts"
import { motionId } from "../kernel/rules/types.ts"
import { findMotion } from "../votes/reads.ts"
import type { CommandContext, Piece, Typed } from "./command.ts"

const letters: Readonly<Record<Series, string>> = { public: "M", moderators: "R" }

/**
 * The typed texts, with the letter added to a motion's bare number. Only motions that the bot may mention in this room are considered.
 * @throws Refusal if two motions have this number, such as M7 and R7 in the moderators' room
 */
export async function withLetter(
  { work, coop, series }: Pick<CommandContext, "work" | "coop" | "series">,
  pieces: readonly Piece[],
  typed: Typed,
): Promise<Typed> {
  for (const piece of pieces) {
    const name = typeof piece === "object" && "motion" in piece ? piece.motion : null
    const text = name === null ? undefined : typed[name]
    const number = typeof text === "string" ? /^#?([1-9]\d{0,8})[.,:;!?]?$/.exec(text)?.[1] : undefined
    if (name === null || number === undefined) continue
    const ids = series.map((one) => motionId(`${letters[one]}${number}`))
    const found: MotionId[] = []
    for (const id of ids) if (await findMotion(work, coop.key, id)) found.push(id)
    const [only = ids[0], ...others] = found
    if (only === undefined) continue
    if (others.length > 0) return refuse("which-motion", { motions: found, motion: only })
    return { ...typed, [name]: only }
  }
  return typed
}
