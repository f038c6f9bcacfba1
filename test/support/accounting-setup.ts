import type { TestProject } from "vitest/node"
import { type AccountingPrograms, accountingPrograms } from "../../tools/accounting/programs.ts"

declare module "vitest" {
  export interface ProvidedContext {
    accounting: AccountingPrograms
  }
}

/**
 * Provides the programs that read our exports. Programs that this machine lacks are fetched at the first run. If that is not possible, the
 * tests fail.
 */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("accounting", await accountingPrograms())
}
