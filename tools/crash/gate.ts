/** Where a story waits until the bot that is about to run will die of what comes next. */

/** What comes next: somebody is to come into a room or out of it, a room is to be made, something is typed about money, or a pay run ends. */
export const moments = ["rooms", "create", "deed", "payrun"] as const
export type Moment = (typeof moments)[number]

export class Gate {
  readonly #waiting = new Map<Moment, (() => void)[]>()
  readonly #open = new Set<Moment>()

  /** Whether somebody waits to be let through. */
  isWaitedAt(moment: Moment): boolean {
    return (this.#waiting.get(moment) ?? []).length > 0
  }

  /** Resolves when it is opened. */
  async pass(moment: Moment): Promise<void> {
    if (this.#open.has(moment)) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.set(moment, [...(this.#waiting.get(moment) ?? []), resolve])
    await promise
  }

  /** Lets through who has waited longest. */
  open(moment: Moment): void {
    this.#waiting.get(moment)?.shift()?.()
  }

  /** There is nothing to wait for any more. */
  openForGood(moment: Moment): void {
    this.#open.add(moment)
    while (this.isWaitedAt(moment)) this.open(moment)
  }
}
