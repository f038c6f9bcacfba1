/** A co-op's ledger, as the program exports it for accountants. */
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { expect } from "vitest"
import { runProgram } from "../../src/cli/program.ts"

/** Runs `waggle export ledger` on a database. @param format such as `hledger` */
export async function exported(location: string, format: string, zone: string): Promise<string> {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const args = ["export", "ledger", "--format", format, "--database", location, "--zone", zone]
  const code = await runProgram(args, { in: Readable.from([]), out, err, environment: {} })
  out.end()
  err.end()
  expect([code, await text(err)]).toEqual([0, ""])
  return text(out)
}
