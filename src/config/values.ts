/** Reads parts of parsed data whose shape is unknown. */
import { type JsonObject, objectOf } from "../kernel/rules/objects.ts"

/** The value as a map. Undefined if it is something else. */
export function asRecord(value: unknown): JsonObject | undefined {
  const found = objectOf(value)
  return found && !Array.isArray(value) ? found : undefined
}

/** The value at `path`. Undefined if there is none. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (Array.isArray(inner) && typeof part === "number") return inner[part]
    return asRecord(inner)?.[part]
  }, value)
}
