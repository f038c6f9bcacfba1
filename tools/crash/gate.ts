/**
 * A gate at which a story waits until a bot runs that will be killed at the story's next step. A story is a sequence of acts that members
 * play, as in `story.ts`.
 */

/** The kinds of steps: somebody enters or leaves a room, a room is made, something is typed about money, or a pay run ends. */
export const moments = ["rooms", "create", "deed", "payrun"] as const
export type Moment = (typeof moments)[number]

export class Gate {
  readonly #waiting = new Map<Moment, (() => void)[]>()
  readonly #open = new Set<Moment>()

  /** Whether a story waits at the gate. */
  isWaitedAt(moment: Moment): boolean {
    return (this.#waiting.get(moment) ?? []).length > 0
  }

  /** Resolves when the gate is opened. */
  async pass(moment: Moment): Promise<void> {
    if (this.#open.has(moment)) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.set(moment, [...(this.#waiting.get(moment) ?? []), resolve])
    await promise
  }

  /** Lets one story pass: the one that has waited longest. */
  open(moment: Moment): void {
    this.#waiting.get(moment)?.shift()?.()
  }

  /** From now on no story needs to wait. */
  openForGood(moment: Moment): void {
    this.#open.add(moment)
    while (this.isWaitedAt(moment)) this.open(moment)
  }
}
