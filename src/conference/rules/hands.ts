/** Shows of hands (§16.4): questions of procedure, answered by name and in the open by those who are present. */
import type { MatrixId } from "../../kernel/rules/types.ts"

/** `take-up`: an item that came too late for the agenda. `minutes`: whether the minutes of an earlier conference are approved. */
export type HandsAbout = "procedure" | "take-up" | "minutes"

export interface Hand {
  readonly person: MatrixId
  readonly agrees: boolean
}

/** How long a show of hands is open, unless everybody present has answered or whoever presides ends it. */
export const handsFor = "PT3M"

/**
 * Whether a show of hands is carried. Most questions need more yes than no. An item is taken up by two thirds of those present (§16.2), so
 * there a hand that stays down counts against it.
 */
export function isShown(about: HandsAbout, hands: readonly Hand[], present: number): boolean {
  const yes = hands.filter(({ agrees }) => agrees).length
  return about === "take-up" ? present > 0 && yes * 3 >= present * 2 : yes * 2 > hands.length
}
