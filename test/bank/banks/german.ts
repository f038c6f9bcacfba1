/** Files of banks in Germany. */
import { latin1, marked, movements, type Sample } from "./sample.ts"

const eur = movements("EUR")
const ours = "DE89370400440532013000"
const korn = "DE02120300000000202051"

const camtHead =
  '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"'
const camtRows = [
  `"${ours}";"19.11.26";"19.11.26";"KARTENZAHLUNG";"Imbiss am Markt";"";"";"";"";"";"";"Imbiss";"";"";"-9,95";"EUR";"Umsatz vorgemerkt"`,
  `"${ours}";"18.11.26";"18.11.26";"GUTSCHR. UEBERWEISUNG";"Rechnung T3";"";"";"NOTPROVIDED";"";"";"";"Bäckerei Korn";"${korn}";"BYLADEM1001";"1.300,00";"EUR";"Umsatz gebucht"`,
  `"${ours}";"17.11.26";"17.11.26";"FOLGELASTSCHRIFT";"Strom November";"DE98ZZZ09999999999";"M-7";"E-7";"";"";"";"Stadtwerke";"";"";"-36,99";"EUR";"Umsatz gebucht"`,
]
const camtLines = [
  eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 GUTSCHR. UEBERWEISUNG" }),
  eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom November FOLGELASTSCHRIFT" }),
]

export const german: readonly Sample[] = [
  {
    ...{ format: "sparkasse-camt", ours, iban: ours, pending: 1, lines: camtLines },
    file: latin1(camtHead, ...camtRows),
  },
  {
    ...{ format: "sparkasse-camt", ours, iban: ours, pending: 1, lines: camtLines },
    file: latin1(`${camtHead};"Kategorie"`, ...camtRows.map((row) => `${row};"Sonstiges"`)),
  },
  {
    ...{ format: "dkb", iban: ours, pending: 1 },
    file: marked(
      `"Girokonto";"${ours}"`,
      '"Zeitraum:";"01.11.2026 - 19.11.2026"',
      '"Kontostand vom 19.11.2026:";"1.500,00 €"',
      '""',
      '"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"',
      '"19.11.26";"";"Vorgemerkt";"Hive eG";"BUCHLADEN//BERLIN/DE";"Kartenumsatz";"Ausgang";"";"-12,5";"";"";""',
      `"18.11.26";"18.11.26";"Gebucht";"Bäckerei Korn";"Hive eG";"Rechnung T3";"Eingang";"${korn}";"1.300";"";"";"7001"`,
      '"17.11.26";"17.11.26";"Gebucht";"Hive eG";"Stadtwerke";"Strom";"Ausgang";"";"-36,99";"DE98ZZZ09999999999";"M-7";"7002"',
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3" }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom" }),
    ],
  },
  {
    ...{ format: "volksbank", ours, iban: ours },
    closing: { day: "2026-11-18", minor: 226_301, currency: "EUR" },
    file: marked(
      "Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Gekennzeichneter Umsatz;Glaeubiger ID;Mandatsreferenz",
      `Girokonto;${ours};GENODEM1GLS;GLS Gemeinschaftsbank;18.11.2026;18.11.2026;Bäckerei Korn;${korn};BYLADEM1001;Überweisungsgutschr.;Rechnung T3;1300,00;EUR;2263,01;;;;`,
      `Girokonto;${ours};GENODEM1GLS;GLS Gemeinschaftsbank;17.11.2026;17.11.2026;Stadtwerke;;;Basislastschrift;Strom November;-36,99;EUR;963,01;;;DE98ZZZ09999999999;M-7`,
    ),
    lines: [
      eur("2026-11-18", 130_000, { name: "Bäckerei Korn", iban: korn, text: "Rechnung T3 Überweisungsgutschr." }),
      eur("2026-11-17", -3699, { name: "Stadtwerke", text: "Strom November Basislastschrift" }),
    ],
  },
]
