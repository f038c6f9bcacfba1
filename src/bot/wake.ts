/**
 * The loop for everything that runs beside people's messages: scheduler, courier, inbox, room keeper. A worker runs when code wakes it, and
 * also at the time that its last run named.
 */

export interface Worker {
  /**
   * Does everything that there is to do now. The loop never runs it twice at once. Returns after how many milliseconds it must run again
   * even without a wake. Null: it runs only when it is woken.
   */
  run(): Promise<number | null>
  /**
   * How many milliseconds a run waits after the first wake. The run serves all wakes until then. By default it starts at once. 0: it starts
   * as soon as the code that woke the worker has to wait for something.
   */
  breath?(): number
  /**
   * How many milliseconds the loop waits after a failed run. The wait doubles with each further failure, up to the longest. A wake ends it.
   */
  readonly retry: { readonly first: number; readonly longest: number }
  /** Called after a failed run. `wait`: after how many milliseconds the worker runs again. */
  fault(error: unknown, wait: number): void
}

/** The longest time that a timer can wait, in milliseconds. A longer one would fire at once. */
const longestTimer = 2 ** 31 - 1

export class WakeLoop {
  readonly #worker: Worker
  #running: Promise<void> | null = null
  #woken = false
  #failures = 0
  #stopped = false
  /** Resolves when the next run has ended. Null if nobody waits for it. */
  #next: PromiseWithResolvers<void> | null = null
  #cancel: () => void = () => {}

  constructor(worker: Worker) {
    this.#worker = worker
  }

  /** Makes the worker run soon. If a run is under way, another one follows it. */
  wake(): void {
    if (this.#woken || this.#stopped) return
    this.#woken = true
    if (!this.#running) this.#soon()
  }

  /** Makes the worker run at once, without the wait of `breath`. If it is running already, this does the same as `wake`. */
  wakeAtOnce(): void {
    if (this.#running) this.wake()
    else if (!this.#stopped) {
      this.#cancel()
      this.#begin()
    }
  }

  /** Wakes the worker. Resolves when a run that began after this call has ended, even if it failed, or when the loop is stopped. */
  async ran(): Promise<void> {
    if (this.#stopped) return
    this.#next ??= Promise.withResolvers()
    this.wake()
    await this.#next.promise
  }

  /** Whether the worker has run since the last wake without failing. */
  get atRest(): boolean {
    return !this.#running && !this.#woken && this.#failures === 0
  }

  /** Begins no further run. Resolves when the run under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#cancel()
    this.#next?.resolve()
    await this.#running
  }

  #begin(): void {
    this.#woken = false
    // `#running` is set before the run begins, so that the run may wake its own loop.
    this.#running = Promise.resolve().then(() => this.#run())
  }

  #soon(): void {
    this.#cancel()
    const { breath } = this.#worker
    if (breath) this.#runIn(breath.call(this.#worker))
    else this.#begin()
  }

  #runIn(milliseconds: number): void {
    if (milliseconds > 0) {
      const timer = setTimeout(() => this.#begin(), Math.min(milliseconds, longestTimer))
      this.#cancel = () => clearTimeout(timer)
    } else {
      const soon = setImmediate(() => this.#begin())
      this.#cancel = () => clearImmediate(soon)
    }
  }

  async #run(): Promise<void> {
    const next = this.#next
    this.#next = null
    let wait: number | null
    try {
      wait = await this.#worker.run()
      this.#failures = 0
    } catch (error) {
      const { first, longest } = this.#worker.retry
      wait = Math.min(longest, first * 2 ** this.#failures++)
      this.#worker.fault(error, wait)
    }
    this.#running = null
    if (!this.#stopped && this.#woken) this.#soon()
    else if (!this.#stopped && wait !== null) this.#runIn(wait)
    next?.resolve()
  }
}
