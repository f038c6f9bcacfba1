/** The settings that map the columns of a bank's CSV. Every bank has its own columns. */
import { z } from "zod"
import { decimalMarks, isDayFormat } from "../bank/rules/values.ts"
import { bankFormatKeys } from "./bank-keys.ts"
import { name } from "./fields.ts"

/** A column, given by its heading, or by its number from 1. */
const column = z.union([name, z.int("column").min(1, "column").max(99, "column").transform(String)], "column")
const texts = z.union([column.transform((one) => [one]), z.array(column).min(1, "columns")], "columns")

const dayFormat = z.string("day-format").refine(isDayFormat, "day-format")

const value = z.union([z.string("text").max(100, "text"), z.number("text").transform(String)], "text")
const values = z.union([value.transform((one) => [one]), z.array(value)], "text")

const rowRule = z
  .strictObject({
    column: column.describe("The column whose value says it."),
    booked: values.optional().describe("The values of movements. Without it: all that are not listed below."),
    pending: values.default([]).describe("The values of movements that are not booked yet; a later file brings them."),
    ignore: values
      .default([])
      .describe("The values of rows that are no movements, such as what was declined. In quotes, if it is empty."),
  })
  .describe("A column whose value says whether a row is a movement.")

export const csvMapping = z.strictObject({
  delimiter: z
    .enum([";", ",", "\t", "|"])
    .default(";")
    .describe('What stands between two columns: ";", ",", "|" or "\\t".'),
  encoding: z
    .enum(["utf-8", "latin1"])
    .default("utf-8")
    .describe("How letters are written: utf-8, or latin1, as older programs of banks do."),
  skip: z
    .int("whole-number")
    .min(0, "whole-number")
    .max(100, "whole-number")
    .default(0)
    .describe(
      "How many lines stand before the one that names the columns. Where columns are numbers: before the first movement.",
    ),
  date: column.describe(
    "The column of the day on which the bank booked it. In a file without names of columns, all columns are numbers from 1.",
  ),
  dateFormat: z
    .union([dayFormat, z.array(dayFormat).min(1, "day-format")], "day-format")
    .default("dd.MM.yyyy")
    .describe(
      "How days are written, of dd, MM and yyyy (or d, M, yy; MMM for a month's name): dd.MM.yyyy, yyyy-MM-dd, dd-MMM-yyyy. Or a list of several, of which the file shows which it is.",
    ),
  amount: column.optional().describe("The column of amounts, what went out with a minus."),
  direction: column
    .optional()
    .describe(
      "With amount, where amounts have no minus: the column that says whether it came in or went out. Needless where its heading says so, such as Af Bij or Soll/Haben.",
    ),
  directions: z
    .strictObject({
      in: values.describe("What says that money came in."),
      out: values.describe("What says that money went out."),
    })
    .optional()
    .describe("With direction, where the column has other words than usual."),
  debit: column.optional().describe("Instead of amount: the column of what went out."),
  credit: column.optional().describe("Instead of amount: the column of what came in."),
  currency: column.optional().describe("The column of the currency; without one, it is your first currency."),
  account: column
    .optional()
    .describe(
      "The column of your own account's IBAN, where one file is about several: only your account's rows are taken.",
    ),
  name: column.optional().describe("The column of whoever paid or was paid."),
  payer: column
    .optional()
    .describe("Where payer and payee have a column each: that of the payer. Then name is for rows where it is empty."),
  payee: column.optional().describe("Where payer and payee have a column each: that of the payee."),
  iban: column.optional().describe("The column of their IBAN."),
  text: texts.default([]).describe("The column of what it is for, or a list of several."),
  reference: column.optional().describe("The column of the bank's own reference, if it is different in each line."),
  fee: column
    .optional()
    .describe(
      "The column of what the bank kept of the amount: booked apart. Without net, a fee with a minus came back.",
    ),
  net: column.optional().describe("With fee: the column of what is left of the amount, by which the fee is checked."),
  balance: column.optional().describe("The column of the account's balance after each row, by which rows are checked."),
  parts: column
    .optional()
    .describe(
      "A column filled in rows that only list the parts of a row with their sum, and have no amount themselves.",
    ),
  rows: z.array(rowRule).optional().describe("Columns whose values say which rows are movements."),
  decimal: z
    .enum(decimalMarks)
    .optional()
    .describe(
      "What stands before the cents. Without it, the file shows it, unless all its amounts can be read in two ways.",
    ),
  end: name
    .optional()
    .describe(
      "How the first line below the movements begins, such as Endsaldo. Needed only where a file is refused for it: balances, sums and what stands below a blank line are left out anyway.",
    ),
})

export const bankStatements = z
  .strictObject({
    format: z
      .enum(bankFormatKeys)
      .optional()
      .describe(
        "Your bank's format of CSV, if a file could be that of several: the name of a file in config/banks. Otherwise the file shows it.",
      ),
    csv: csvMapping.optional().describe("The columns of the CSV that your bank exports, if its format is not known."),
  })
  .optional()
  .describe(
    "Statements of your bank, which the treasurer sends as files: camt, MT940, OFX and QIF as they are, CSV of many banks too.",
  )
