/** The configuration's JSON schema, generated from the one that the program itself checks against. */
import { z } from "zod"
import { configSchema } from "./schema.ts"

/** The text of config/schema.json. A test compares it with the file. */
export function jsonSchemaText(): string {
  return `${JSON.stringify({ title: "Waggle", ...z.toJSONSchema(configSchema, { io: "input" }) }, null, 2)}\n`
}
