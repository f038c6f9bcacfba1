/** A wait that can be ended early. */
export class Pause {
  #end: (() => void) | null = null

  /** Resolves after this many milliseconds, or when `end` is called. Only one wait at a time. */
  begin(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(), Math.min(milliseconds, 2 ** 31 - 1))
      this.#end = () => {
        clearTimeout(timer)
        this.#end = null
        resolve()
      }
    })
  }

  end(): void {
    this.#end?.()
  }
}
