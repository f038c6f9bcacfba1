/** Writes config/schema.json, with which editors complete and check the configuration: `npm run schema`. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { jsonSchemaText } from "../src/config/json-schema.ts"

writeFileSync(join(import.meta.dirname, "../config/schema.json"), jsonSchemaText())
