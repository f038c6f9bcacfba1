/** Code that the benchmark's child processes share. */
import { type JsonObject, objectOf } from "../../src/kernel/rules/objects.ts"

/** The value that the parent passed to this process. The caller names its type, since parent and child are one program. */
export const given = <T>(): T => JSON.parse(process.argv[2] ?? "null") as T

/** Tells the parent that it may begin. Ends this process when the parent ends or disconnects. */
export function keepRunning(ready: object, stop: () => Promise<void> = async () => {}): void {
  process.once("disconnect", () => void stop().finally(() => process.exit(0)))
  process.send?.(ready)
}

/** Answers what the parent asks for, one thing after the other. */
export function answering(answer: (asked: JsonObject) => Promise<object>): void {
  process.on("message", (asked) => void answer(objectOf(asked) ?? {}).then((said) => process.send?.(said)))
}
