/** Where the story waits until the bot that is about to run will die of what comes next. */
export class Gate {
  #waiting: (() => void) | null = null
  #closed = true

  /** Whether somebody waits to be let through. */
  get isWaitedAt(): boolean {
    return this.#waiting !== null
  }

  /** Resolves when it is opened; one at a time. */
  async pass(): Promise<void> {
    if (!this.#closed) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting = resolve
    await promise
  }

  /** Lets through who waits now. */
  open(): void {
    this.#waiting?.()
    this.#waiting = null
  }

  /** There is nothing to wait for any more. */
  openForGood(): void {
    this.#closed = false
    this.open()
  }
}
