/** Files of banks in the Netherlands. */
import { latin1, movements, type Sample, utf8 } from "./sample.ts"

const eur = movements("EUR")
const korn = "NL66KORN0123456789"

export const dutch: readonly Sample[] = [
  {
    ...{ format: "ing-nl", ours: "NL05HIVE0123456789", iban: "NL05HIVE0123456789" },
    file: utf8(
      '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","MutatieSoort","Mededelingen"',
      `"20261118","Koren BV","NL05HIVE0123456789","${korn}","OV","Bij","1300,00","Overschrijving","T3"`,
      `"20261119","Waterbedrijf","NL05HIVE0123456789","","IC","Af","41,20","Incasso","water oktober"`,
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Koren BV", iban: korn, text: "T3" }),
      eur("2026-11-19", -4120, { name: "Waterbedrijf", text: "water oktober" }),
    ],
  },
  {
    ...{ format: "ing-nl", ours: "NL05HIVE0123456789", iban: "NL05HIVE0123456789" },
    closing: { day: "2026-11-19", minor: 226_301, currency: "EUR" },
    file: utf8(
      '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"',
      `"20261119";"Energie BV";"NL05HIVE0123456789";"${korn}";"IC";"Af";"36,99";"Incasso";"november";"2263,01";""`,
      `"20261118";"Koren BV";"NL05HIVE0123456789";"${korn}";"OV";"Bij";"1.300,00";"Overschrijving";"T3";"2300,00";""`,
    ),
    lines: [
      eur("2026-11-19", -3699, { name: "Energie BV", iban: korn, text: "november" }),
      eur("2026-11-18", 130_000, { name: "Koren BV", iban: korn, text: "T3" }),
    ],
  },
  {
    ...{ format: "triodos-nl", ours: "NL05TRIO0123456789", iban: "NL05TRIO0123456789" },
    closing: { day: "2026-11-19", minor: 226_301, currency: "EUR" },
    file: latin1(
      `"18-11-2026","NL05TRIO0123456789","1.300,00","Credit","Koren BV","${korn}","ET","Factuur T3","2.300,00"`,
      `"19-11-2026","NL05TRIO0123456789","36,99","Debet","Energie BV","${korn}","IC","november","2.263,01"`,
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Koren BV", iban: korn, text: "Factuur T3" }),
      eur("2026-11-19", -3699, { name: "Energie BV", iban: korn, text: "november" }),
    ],
  },
  {
    ...{ format: "triodos-nl", ours: "NL05TRIO0123456789", iban: "NL05TRIO0123456789" },
    file: latin1(`"19-11-2026","NL05TRIO0123456789","36,99","Debet","Energie BV","${korn}","IC","november"`),
    lines: [eur("2026-11-19", -3699, { name: "Energie BV", iban: korn, text: "november" })],
  },
]
