/** Generates the configuration's JSON schema from the schema that the program itself uses. */
import { z } from "zod"
import { configSchema } from "./schema.ts"

export function jsonSchemaText(): string {
  return `${JSON.stringify({ title: "Waggle", ...z.toJSONSchema(configSchema, { io: "input" }) }, null, 2)}\n`
}
