/** Finds the check of a single setting in the configuration's schema. */
import { z } from "zod"
import { coopSchema } from "./schema.ts"

/** The schema without what only fills in a default, or allows to leave a setting out. */
function plain(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return plain(schema.unwrap())
  return schema
}

/** The settings below a map: by name, or one schema for every key. Null if the schema is no map. */
function below(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | z.core.$ZodType | null {
  const inner = plain(schema)
  if (inner instanceof z.ZodObject) return inner.shape
  if (inner instanceof z.ZodRecord) return inner.valueType
  // The settings of an office are a map, or `none`.
  if (inner instanceof z.ZodUnion)
    return inner.options.map((option) => below(option)).find((option) => option !== null) ?? null
  return null
}

/** The names of the settings in the map at this path. Null if there is a single value, or nothing. */
export function namesAt(path: readonly string[]): readonly string[] | null {
  const schema = schemaAt(path)
  const inner = schema && below(schema)
  return inner === null || inner instanceof z.core.$ZodType ? null : Object.keys(inner)
}

/** The check of the setting at this path in a co-op's settings. Null if there is no such setting. */
export function schemaAt(path: readonly string[]): z.core.$ZodType | null {
  return path.reduce<z.core.$ZodType | null>((schema, name) => {
    const inner = schema && below(schema)
    if (inner === null) return null
    if (inner instanceof z.core.$ZodType) return inner
    return Object.hasOwn(inner, name) ? (inner[name] ?? null) : null
  }, coopSchema)
}

/** The value as the setting at this path takes it. Undefined if the setting cannot have it. */
export function valueFor(path: readonly string[], value: unknown): unknown {
  const schema = schemaAt(path)
  const read = schema && z.safeParse(plain(schema), value)
  return read?.success ? read.data : undefined
}

/** The check of each item of the list at this path. Null if the setting is no list. */
export function itemsAt(path: readonly string[]): z.core.$ZodType | null {
  const schema = schemaAt(path)
  const inner = schema && plain(schema)
  return inner instanceof z.ZodArray ? inner.element : null
}

/**
 * What the setting at this path takes. `expected`: the last part of a locale key, or `choice` if it takes one of `values`. `list`: it takes
 * several of `values`.
 */
export function expectedAt(path: readonly string[]): {
  readonly expected: string
  readonly values?: readonly string[]
} {
  const schema = schemaAt(path)
  const inner = schema && plain(schema)
  const items = itemsAt(path)
  const item = items && plain(items)
  if (item instanceof z.ZodEnum) return { expected: "list", values: item.options.map(String) }
  if (inner instanceof z.ZodEnum) return { expected: "choice", values: inner.options.map(String) }
  if (inner instanceof z.ZodBoolean) return { expected: "yes-or-no" }
  const read = inner && z.safeParse(inner, Symbol("nothing"))
  const message = read?.error?.issues[0]?.message ?? ""
  return { expected: /^[a-z]+(-[a-z]+)*$/.test(message) ? message : "other" }
}
