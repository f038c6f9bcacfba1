/** The settings of the co-op's own bank account, from which it pays. */
import { isQRIBAN } from "ibantools"
import { z } from "zod"
import { countryOf, longestParts } from "../kernel/rules/address.ts"
import { bic, iban, name } from "./fields.ts"

const part = (most: number) =>
  z
    .string("text")
    .regex(/^\S(?:.*\S)?$/u, "text")
    .max(most, "text")
    .refine((value) => !/\p{Cc}/u.test(value), "text")

export const country = z
  .string("country")
  .regex(/^[A-Z]{2}$/, "country")
  .refine((code) => countryOf(code, []) === code, "country")

const address = z
  .strictObject({
    street: part(longestParts.street).optional().describe("Street with number, or post-office box."),
    postcode: z
      .union([part(longestParts.postcode), z.int("text").transform(String)], "text")
      .optional()
      .describe("Postcode; in quotes if it begins with 0."),
    town: part(longestParts.town).describe("Town."),
    country: country.describe("Country, by its two letters: DE."),
  })
  .describe(
    "The co-op's address in parts. Banks want it for transfers out of the European Economic Area, and Swiss banks for being paid.",
  )

/** A QR-IBAN: one of Switzerland or Liechtenstein whose bank number is from 30000 to 31999. */
const qrIban = iban.refine((value) => isQRIBAN(value), "qr-iban")

export const account = z
  .strictObject({
    holder: name.describe("Whose account it is, as the bank has it."),
    iban: iban.describe("The account's IBAN."),
    bic: bic.optional().describe("The bank's BIC; most banks need none."),
    address: address.optional(),
    qrIban: qrIban
      .optional()
      .describe("In Switzerland, the account's QR-IBAN: what customers pay by QR-bill then has a QR reference."),
  })
  .optional()
  .describe("The co-op's own bank account: what SEPA credit transfers are paid from.")
