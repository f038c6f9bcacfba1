/** The settings of American and British accounts: what the co-op and its bank have agreed for files of payments. */
import { z } from "zod"
import { isRouting } from "../treasury/rules/local-account.ts"
import { name } from "./fields.ts"

const digits = (count: number, expected: string) =>
  z
    .string(expected)
    .transform((value) => value.replaceAll(/[ -]/g, ""))
    .refine((value) => new RegExp(`^\\d{${count}}$`).test(value), expected)

/** A text in letters that these files take. */
const plain = (most: number) =>
  z.string("plain-text").regex(new RegExp(`^[A-Za-z0-9](?:[ A-Za-z0-9.,&'/()+-]{0,${most - 1}})$`), "plain-text")

export const nacha = z
  .strictObject({
    company: plain(16).describe("The co-op's name as receivers see it, in at most 16 characters."),
    companyId: z
      .string("company-id")
      .regex(/^[A-Za-z0-9 ]{10}$/, "company-id")
      .describe('The company ID that your bank gave you, in quotes: ten characters, often "1" and your EIN.'),
    routing: z.string("routing").refine(isRouting, "routing").describe("Your bank's routing number (ODFI), in quotes."),
    bank: plain(23).describe("Your bank's name, in at most 23 characters."),
    origin: z
      .string("company-id")
      .regex(/^[A-Za-z0-9]{9,10}$/, "company-id")
      .optional()
      .describe("The immediate origin, in quotes, if your bank wants another than the company ID."),
  })
  .optional()
  .describe("In the United States: what your bank has agreed with you for Nacha files (PPD credits).")

export const bacs = z
  .strictObject({
    holder: name.describe("Whose account it is, as the bank has it; the first 18 characters count."),
    sortCode: digits(6, "sort-code").describe("The account's sort code, in quotes."),
    number: digits(8, "uk-number").describe("The account's number, in quotes: eight digits."),
    serviceUser: digits(6, "service-user").describe("Your Bacs service user number, in quotes."),
  })
  .optional()
  .describe("In the United Kingdom: the account and the service user number with which you send Bacs files.")
