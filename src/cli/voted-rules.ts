/** The rules that co-ops have voted (§15.5), laid over the configuration file. */
import type { Knex } from "knex"
import type { Value, VotedSettings } from "../config/rule-source.ts"
import type { Config } from "../config/schema.ts"
import { configWithVotes } from "../config/voted.ts"
import { openToRead } from "../kernel/store/database.ts"
import { knowsRules, votedSettings } from "../rulebook/reads.ts"
import { explained } from "./state-database.ts"

/**
 * The configuration with what is voted in this database.
 * @throws VotedRulesError if the two contradict each other
 */
export async function withVotedRules(config: Config, knex: Knex): Promise<Config> {
  if (!(await knowsRules(knex))) return config
  const voted = new Map<string, readonly VotedSettings[]>()
  for (const { key } of config.coops) voted.set(key, await votedSettings<Value>(knex, key))
  return configWithVotes(config, voted)
}

/**
 * The configuration with what is voted in its database, which must be there.
 * @throws VotedRulesError if the two contradict each other
 */
export async function withRulesOnDisk(config: Config): Promise<Config> {
  const knex = openToRead(config.database)
  try {
    return await withVotedRules(config, knex)
  } catch (error) {
    throw explained(error, config.database)
  } finally {
    await knex.destroy()
  }
}
