/** Who may do what (§4, §7, §9.1). Each act is called directly, without the dispatcher. */
import { globSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Act } from "../../../src/kernel/acts/context.ts"
import { Refusal } from "../../../src/kernel/acts/refusal.ts"
import { powers } from "../../../src/standing/rules/offices.ts"
import { isAsked } from "../../../src/votes/acts/asked.ts"
import { person } from "../../support/bot.ts"
import { askerOf, everybody, people, type Standing, startEverybody } from "../../support/everybody.ts"
import type { Case } from "../../support/rights/case.ts"
import { root, sourcesIn } from "../../support/sources.ts"

/** The cases of all capabilities. Each file beside `case.ts` exports lists of them. */
const files = globSync("test/support/rights/*.ts", { cwd: root }).filter((path) => !path.endsWith("/case.ts"))
const lists: readonly Readonly<Record<string, readonly Case[]>>[] = await Promise.all(
  files.toSorted().map((path) => import(/* @vite-ignore */ join(root, path))),
)
const cases = lists.flatMap((file) => Object.values(file).flat())

type Everybody = Awaited<ReturnType<typeof startEverybody>>
let house: Everybody
beforeAll(async () => {
  house = await startEverybody()
})
afterAll(() => house?.bot.close())

/** The names of all acts that somebody can ask for, found among the exports of the program's modules. */
async function exportedActs(): Promise<string[]> {
  const files = sourcesIn("src").filter(({ text }) => /= asked(By|Of)\(/.test(text))
  const modules = await Promise.all(files.map(({ path }) => import(/* @vite-ignore */ join(root, path))))
  const exported = modules.flatMap((module) => Object.entries(module))
  return exported.filter(([, value]) => isAsked(value)).map(([name]) => name)
}

class Undone extends Error {}

/**
 * Lets this person ask for the act, and then undoes everything. Returns the reason of the refusal, and the SQL statements that would have
 * written something.
 */
async function ask({ prepare, run }: Case, who: Standing) {
  const answer = { refused: null as string | null, written: [] as string[] }
  const attempt = house.bot.store.work(async (work) => {
    const act: Act = { work, coop: house.bot.coop }
    await prepare?.(act, person(people[who]), house)
    const by = await askerOf(act, person(people[who]))
    work.trx.on("query", ({ sql }: { sql: string }) => void (/^select\b/i.test(sql) || answer.written.push(sql)))
    try {
      await run(act, by, house)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      answer.refused = error.reason.refused
    }
    throw new Undone()
  })
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  return { ...answer, written: answer.written.filter((sql) => !/^(begin|rollback|savepoint|release)\b/i.test(sql)) }
}

describe("each act", () => {
  it("is seen to write by what it tells the database", async () => {
    const propose = cases.find(({ act }) => act === "propose")
    const { refused, written } = propose ? await ask(propose, "permanent member") : { refused: "", written: [] }
    expect(refused).toBeNull()
    expect(written.filter((sql) => /^insert into .motions/.test(sql))).toHaveLength(1)
  })

  it("that somebody can ask for is asked for here", async () => {
    const named = [...new Set(cases.map(({ act }) => act))]
    expect((await exportedActs()).toSorted()).toEqual(named.toSorted())
  })

  it("of the cases is about each power, so that its holders and everybody else are asked (§12.2)", () => {
    expect([...new Set(cases.flatMap(({ power }) => power ?? []))].toSorted()).toEqual(powers.toSorted())
  })

  it.each(cases.map((one) => ({ ...one, name: one.about ? `${one.act}, ${one.about}` : one.act })))(
    "$name: is for those whom the rule book names, and writes nothing for anybody else",
    async (one) => {
      const allowed: Standing[] = []
      for (const who of everybody) {
        const { refused, written } = await ask(one, who)
        if (refused === null || refused === one.otherwise) allowed.push(who)
        if (refused !== null) expect({ who, written }).toEqual({ who, written: [] })
      }
      expect(allowed).toEqual(everybody.filter((who) => one.may.includes(who)))
    },
  )
})
