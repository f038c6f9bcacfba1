/** Asks the compiler for the type of each answer from the database, since a query can have the type `any` without anybody writing it. */
import { join, relative } from "node:path"
import type { Node } from "typescript/unstable/ast"
import { isAwaitExpression, isReturnStatement } from "typescript/unstable/ast/is"
import { API, NodeBuilderFlags } from "typescript/unstable/sync"
import { expect, it } from "vitest"
import { root } from "./support/sources.ts"

/** Queries that knex cannot type. The code states their type, in one line each, or reads nothing of the answer. */
const said: readonly string[] = [
  "src/cli/backup-load.ts: filled.commit()",
  'src/kernel/store/copying.ts: knex("information_schema.tables").whereRaw("table_schema = current_schema()").pluck("table_name")',
  'src/kernel/store/copying.ts: knex("sqlite_master").where({ type: "table" }).whereNot("name", "like", "sqlite%").pluck("name")',
  'src/kernel/store/copying.ts: knex(name).first(knex.raw("1"))',
  'src/kernel/store/numbers.ts: knex .from(mine) .select("mine.coop", knex.raw("cast(? as text) as name", [counter])) .select(rows.max("number").as("value"))',
  "src/kernel/store/queries.ts: query.max({ value: column }).first()",
  "src/kernel/store/queries.ts: query.min({ value: column }).first()",
  'src/kernel/store/state-mark.ts: knex.unionAll(parts.map(([fact, query]) => query.select(knex.raw("? as fact", [fact]))))',
]

it("no row that the program reads is any", () => {
  const api = new API({ cwd: root })
  try {
    const config = join(root, "tsconfig.json")
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config)
    if (!project) throw new Error("the compiler has not opened the project")
    const { checker, program } = project
    const found: string[] = []
    let asked = 0
    for (const name of program.getSourceFileNames()) {
      const path = relative(root, name)
      const file = /^(src|commands|tools)\//.test(path) ? program.getSourceFile(name) : undefined
      if (!file || !/\b(?:trx|knex)\b/.test(file.text)) continue
      /** Each query whose answer the code uses, with the node of that answer. */
      const questions: [query: Node, answer: Node][] = []
      const walk = (node: Node): undefined => {
        if (isAwaitExpression(node)) questions.push([node.expression, node])
        // The function's caller uses the answer of this query.
        if (isReturnStatement(node) && node.expression) questions.push([node.expression, node.expression])
        node.forEachChild(walk)
      }
      walk(file)
      const queries = checker.getTypeAtLocation(questions.map(([query]) => query))
      const answers = checker.getTypeAtLocation(questions.map(([, answer]) => answer))
      for (const [index, [query]] of questions.entries()) {
        if (queries[index]?.getSymbol()?.name !== "QueryBuilder") continue
        asked += 1
        const answer = answers[index]
        if (!answer || /\bany\b/.test(checker.typeToString(answer, undefined, NodeBuilderFlags.NoTruncation)))
          found.push(`${path}: ${query.getText(file).replace(/\s+/g, " ")}`)
      }
    }
    expect(asked).toBeGreaterThan(200)
    expect(found.toSorted()).toEqual(said.toSorted())
  } finally {
    api.close()
  }
})
