/** Reads what people type after `!reimburse` (§7.4). */
import { describe, expect, it } from "vitest"
import { type AskedReimbursement, readReimbursement } from "../../../src/journal/rules/asked.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"

const { typed } = loadWords("en")
const cases: readonly (readonly [string, AskedReimbursement])[] = [
  ["", { do: "list" }],
  ["12 EUR for stamps", { do: "ask", line: "12 EUR for stamps" }],
  ["x3", { do: "show", number: 3 }],
  ["X3.", { do: "show", number: 3 }],
  ["X3 approve", { do: "approve", number: 3, as: null, by: null }],
  ["approve X3", { do: "approve", number: 3, as: null, by: null }],
  ["X3 approve as office supplies", { do: "approve", number: 3, as: "office supplies", by: null }],
  ["X3 approve M7", { do: "approve", number: 3, as: null, by: "M7" }],
  ["X3 approve by m7 as postage", { do: "approve", number: 3, as: "postage", by: "M7" }],
  ["X3 genehmigen als porto", { do: "approve", number: 3, as: "porto", by: null }],
  ["X3 approve it", { do: "unclear", number: 3, typed: "X3 approve it" }],
  ["X3 decline We have stamps", { do: "decline", number: 3, reason: "We have stamps" }],
  ["X3 withdraw", { do: "withdraw", number: 3 }],
  ["X3 withdraw now", { do: "unclear", number: 3, typed: "X3 withdraw now" }],
  ["X3 dance", { do: "unclear", number: 3, typed: "X3 dance" }],
  ["approve", { do: "unclear", number: null, typed: "approve" }],
]

describe("after !reimburse", () => {
  it.each(cases)("“%s” is read", (line, read) => expect(readReimbursement(line, typed)).toEqual(read))
})
