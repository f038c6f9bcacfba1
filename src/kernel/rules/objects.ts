/** Reads data that others sent. A field of such data can have any type, so code checks each field before it uses it. */

/** An object whose fields may hold anything. */
export type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null

/** The value if it is an object or a list; null if it is neither. */
export const objectOf = (value: unknown): JsonObject | null => (isObject(value) ? value : null)

/** The object or list in a JSON text. Null if the text is no JSON, or holds neither. */
export function objectIn(text: string): JsonObject | null {
  try {
    return objectOf(JSON.parse(text))
  } catch {
    return null
  }
}
