/** hledger and beancount can read every text that people write, and every Matrix ID as an account. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { instant, matrixId } from "../../src/kernel/rules/types.ts"
import { accounts, duesOf, type Entry } from "../../src/ledger/rules/ledger.ts"
import { beancountAccount, beancountLedger } from "../../src/ledger/views/export-beancount.ts"
import { hledgerAccount, hledgerJournal } from "../../src/ledger/views/export-hledger.ts"
import { plainLine } from "../../src/ledger/views/export-ledger.ts"
import { complaintsOfHledger, hledgerEntries, readByBeancount } from "../support/accountant.ts"
import { nasty } from "../support/nasty.ts"

const at = instant(Date.parse("2026-11-20T12:00:00Z"))

/** Entries of one cent each. */
function entries(texts: readonly (readonly [text: string, local: string])[]): Entry[] {
  const none = { task: null, reverses: null, corrects: null, happened: null, actor: null }
  return texts.map(([text, local], index) => {
    const owed = duesOf(matrixId(`@${local.toWellFormed()}:${index}.example`))
    const postings = [
      { account: owed, amount: { minor: -1n, currency: "EUR" }, basis: null },
      { account: accounts.monthly, amount: { minor: 1n, currency: "EUR" }, basis: null },
    ]
    return { ...none, number: index + 1, at, recordedAt: at, kind: "monthly", text, postings }
  })
}

it("whatever people write is one entry with that text, on the accounts of the people meant", async () => {
  const texts = fc.array(fc.tuple(nasty, nasty), { minLength: 50, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(texts, nasty, async (some, name) => {
      const all = entries(some)
      const ledger = { coop: name, zone: "UTC", entries: all, about: [name] }
      const journal = hledgerJournal(ledger)
      expect(await complaintsOfHledger(journal)).toBe("")
      expect(
        (await hledgerEntries(journal)).map(({ tdescription, tpostings }) => [tdescription, tpostings[0]?.paccount]),
      ).toEqual(
        all.map(({ text, postings }) => [
          plainLine(text).replaceAll(";", ",").replaceAll("|", "/").trim(),
          hledgerAccount(postings[0]?.account ?? ""),
        ]),
      )
      const read = await readByBeancount(beancountLedger(ledger))
      expect(read.complaints).toEqual([])
      expect(read.title).toBe(plainLine(name))
      expect(Object.values(read.texts)).toEqual(all.map(({ text }) => plainLine(text)))
      expect(Object.keys(read.balances).toSorted()).toEqual(
        [accounts.monthly, ...all.map(({ postings }) => postings[0]?.account ?? "")].map(beancountAccount).toSorted(),
      )
    }),
    { numRuns: 4 },
  )
})
