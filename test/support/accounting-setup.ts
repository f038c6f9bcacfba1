import type { TestProject } from "vitest/node"
import { type AccountingPrograms, accountingPrograms } from "../../tools/accounting/programs.ts"

declare module "vitest" {
  export interface ProvidedContext {
    accounting: AccountingPrograms
  }
}

/** The programs that read what we export, fetched at the first run on a machine that has none. Without them the tests fail. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("accounting", await accountingPrograms())
}
