/** What the benchmark's child processes have in common. */

/** What the parent gave. The caller names its shape: parent and child are one program. */
export const given = <T>(): T => JSON.parse(process.argv[2] ?? "null") as T

/** Tells the parent that it may begin, and ends this process with the parent's, or when the parent lets go of it. */
export function keepRunning(ready: object, stop: () => Promise<void> = async () => {}): void {
  process.once("disconnect", () => void stop().finally(() => process.exit(0)))
  process.send?.(ready)
}
