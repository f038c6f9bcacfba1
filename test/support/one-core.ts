/** Keeps each process of the tests on one core (Linux only). */
import { spawnSync } from "node:child_process"
import { availableParallelism } from "node:os"

const { VITEST_POOL_ID: worker, WAGGLE_ONE_CORE: bound } = process.env

// SQLite answers each query on another thread. Between two cores such a hand-over costs more than the query itself, on one core little.
if (bound === undefined && worker !== undefined && process.platform === "linux") {
  process.env.WAGGLE_ONE_CORE = worker
  const core = Number(worker) % availableParallelism()
  // Where there is no such program, or the core is not ours to use, tests only take longer.
  spawnSync("taskset", ["--all-tasks", "--cpu-list", "--pid", String(core), String(process.pid)])
}
