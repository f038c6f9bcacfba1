/** Charts of accounts, and accounts of a co-op's own in the configuration (§7.4). */
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { chartCalled } from "../../src/config/charts.ts"
import { chartNames } from "../../src/config/ledger-account-fields.ts"
import { parseConfig } from "../../src/config/load.ts"
import { ConfigError } from "../../src/config/problem.ts"
import { accountFault } from "../../src/ledger/rules/own-accounts.ts"
import { sideIn } from "../../src/ledger/rules/sides.ts"
import { root } from "../support/sources.ts"

const folder = `${root}/config/charts`
const withAccounts = (settings: object) => {
  const hive = { name: "Hive", founders: ["@ana:hive.example"], ...settings }
  const file = { homeserver: "https://hive.example", user: "@waggle:hive.example", coops: { hive } }
  const [coop] = parseConfig(JSON.stringify(file), "own.yaml").coops
  return coop?.ownAccounts ?? []
}
const refused = (settings: object): string[] => {
  try {
    withAccounts(settings)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(({ path, reason }) => `${path.slice(2).join(" ")} ${reason}`)
  }
}

describe.each(chartNames.filter((name) => name !== "none"))("the chart %s", (name) => {
  const chart = chartCalled(name)

  it("says where its numbers come from", () => {
    expect(readFileSync(`${folder}/${name}.yaml`, "utf8")).toMatch(/^# .*\n(?:# .*\n)+accounts:/)
  })

  it("has accounts that a co-op can have, in both languages, and each number once", () => {
    expect(chart.map(accountFault)).toEqual(chart.map(() => null))
    for (const { account, names } of chart)
      if (account !== "assets:bank") expect(Object.keys(names).toSorted()).toEqual(["de", "en"])
    const numbers = chart.flatMap(({ number }) => number ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(new Set(chart.map(({ account }) => sideIn(account))).size).toBeGreaterThanOrEqual(4)
  })

  it("is taken with one word, and the co-op's own accounts win over it", () => {
    const own = { "expenses:rent": { number: "9999" }, "expenses:ovens": { names: { en: "Ovens" } } }
    const all = withAccounts({ chart: name, accounts: own })
    expect(all.find(({ account }) => account === "expenses:rent")).toEqual({
      ...{ account: "expenses:rent", number: "9999", names: { en: "Rent", de: "Miete" } },
    })
    expect(all).toHaveLength(chart.length + 1)
  })
})

describe("an account in the configuration", () => {
  it("is not there unless somebody names it", () => expect(withAccounts({})).toEqual([]))

  it.each([
    [{ rent: {} }, ["accounts rent account-not-a-name"]],
    [{ "costs:rent": {} }, ["accounts costs:rent account-not-a-name"]],
    [{ "expenses:Rent": {} }, ["accounts expenses:Rent account-not-a-name"]],
    [{ "liabilities:dues": {} }, ["accounts liabilities:dues account-of-rules"]],
    [{ "liabilities:dues:others": {} }, ["accounts liabilities:dues:others account-of-rules"]],
    [{ "income:tasks:big": {} }, ["accounts income:tasks:big account-of-rules"]],
    [{ "assets:bank": { number: "1010" } }, []],
    [{ "assets:bank": { names: { en: "Till" } } }, ["accounts assets:bank names account-named-already"]],
    [
      { "expenses:rent": { number: "1" }, "expenses:ovens": { number: "1" } },
      ["accounts expenses:rent number account-number-twice", "accounts expenses:ovens number account-number-twice"],
    ],
    [{ "expenses:rent": { number: "€" } }, ["accounts expenses:rent number wrong"]],
  ])("%j has the problems %j", (accounts, problems) => {
    expect(refused({ accounts })).toEqual(problems)
  })
})

it("every chart in the folder can be chosen", () => {
  expect(
    readdirSync(folder)
      .map((file) => file.replace(".yaml", ""))
      .toSorted(),
  ).toEqual(chartNames.filter((name) => name !== "none").toSorted())
})
