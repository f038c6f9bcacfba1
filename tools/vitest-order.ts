import { BaseSequencer, type TestSpecification } from "vitest/node"

/** These files take minutes. If one of them began late, the run would wait for it at the end. */
const long = /\/test\/(e2e\/(decision|demo|session|signed-devices)|long\/(crash|demo-second-act))\.e2e\.test\.ts$/

/** Runs the files that take longest first. A fresh clone only knows how large files are, which says little about how long they take. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [
      ...sorted.filter(({ moduleId }) => long.test(moduleId)),
      ...sorted.filter((file) => !long.test(file.moduleId)),
    ]
  }
}
