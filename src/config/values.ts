/** Looking into what was read of a file, before anything is known of its shape. */

/** A map of a file; undefined: it is something else. */
export const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined

/** What stands at `path`, or undefined. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (Array.isArray(inner) && typeof part === "number") return inner[part]
    return asRecord(inner)?.[part]
  }, value)
}
