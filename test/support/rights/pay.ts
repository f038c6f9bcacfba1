/** Who may ask for what about pay (§18). */
import * as country from "../../../src/pay/acts/country.ts"
import { type Case, members } from "./case.ts"

export const paying: readonly Case[] = [
  { act: "readCountry", may: members, run: (act, by) => country.readCountry(act, by) },
]
