import type { TestProject } from "vitest/node"
import { type AccountingPrograms, accountingPrograms } from "../../tools/accounting/programs.ts"

declare module "vitest" {
  export interface ProvidedContext {
    accounting: AccountingPrograms
  }
}

/**
 * Provides the programs that read our exports. If the machine has none, they are fetched at the first run. If they cannot be had, the tests
 * fail.
 */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("accounting", await accountingPrograms())
}
