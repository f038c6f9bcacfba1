/** The country profiles (§18.5). Each is a file in config/countries/, with the laws that it was written from. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Country, type CountryKey, countryShape } from "../pay/rules/country.ts"
import { ConfigError } from "./problem.ts"
import { problemsOf } from "./shape-problems.ts"
import { YamlFile } from "./yaml-file.ts"

const folder = join(import.meta.dirname, "../../config/countries")
const known = new Map<CountryKey, Country>()

/**
 * A country profile, read once per process.
 * @throws ConfigError if the file is wrong
 */
export function countryCalled(key: CountryKey): Country {
  const country = known.get(key) ?? readCountry(key)
  known.set(key, country)
  return country
}

function readCountry(key: CountryKey): Country {
  const filename = join(folder, `${key}.yaml`)
  const yaml = new YamlFile(readFileSync(filename, "utf8"))
  const settings = yaml.value()
  const faults = yaml.problems()
  if (faults.length > 0) throw new ConfigError(filename, faults)
  const read = countryShape.safeParse(settings)
  if (!read.success) throw new ConfigError(filename, problemsOf(read.error, settings, yaml))
  return { ...read.data, key }
}
