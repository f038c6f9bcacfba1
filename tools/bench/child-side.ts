/** Code that the benchmark's child processes share. */

/** The value that the parent passed to this process. The caller names its type, since parent and child are one program. */
export const given = <T>(): T => JSON.parse(process.argv[2] ?? "null") as T

/** Tells the parent that it may begin. Ends this process when the parent ends or disconnects. */
export function keepRunning(ready: object, stop: () => Promise<void> = async () => {}): void {
  process.once("disconnect", () => void stop().finally(() => process.exit(0)))
  process.send?.(ready)
}
