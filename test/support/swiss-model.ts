/**
 * What the Swiss Payment Standards (SIX, pain.001.001.09.ch.03) ask for of the groups in a file, as far as we write them. The schema itself
 * may not be copied here. Files of random runs were checked with it by hand (libxml2's xmllint).
 */
import { at, elementsOf, textAt } from "./pain-model.ts"

const reference = /^(?![/ ])(?!.*\/\/)(?!.*\/$)[A-Za-z0-9.,;:'+\-/()?*[\]{}`´~ ]{1,35}$/
const swiss = /^[ -~¡-¬®-ſȘșȚț€]{1,140}$/u

/** The faults of a file of a Swiss bank's customer. Empty if it is valid. */
export function swissFaultsOf(xml: string): string[] {
  const faults: string[] = []
  const must = (fine: boolean, what: string) => {
    if (!fine) faults.push(what)
  }
  const [initiation = elementsOf(xml)] = elementsOf(xml).children
  const groups = at(initiation, "PmtInf")
  must(new Set(groups.map((one) => textAt(one, "PmtInfId"))).size === groups.length, "two groups of one name")
  for (const group of groups) {
    const sepa = textAt(group, "PmtTpInf/SvcLvl/Cd") === "SEPA"
    const currencies = at(group, "CdtTrfTxInf/Amt/InstdAmt").map(({ attributes }) => attributes.Ccy)
    must(new Set(currencies).size === 1, "several currencies in a group")
    must(!sepa || currencies[0] === "EUR", "SEPA in another currency")
    must(at(group, "ChrgBr").length === (sepa ? 1 : 0), "charges")
    const agent = at(group, "DbtrAgt/FinInstnId")[0]?.children ?? []
    must(agent.length === 1 && ["BICFI", "ClrSysMmbId"].includes(agent[0]?.name ?? ""), "the bank of the payer")
    for (const payment of at(group, "CdtTrfTxInf")) {
      must(sepa || /^(CH|LI)/.test(textAt(payment, "CdtrAcct/Id/IBAN")), "a domestic payment abroad")
      must(reference.test(textAt(payment, "PmtId/EndToEndId")), "reference")
      must(swiss.test(textAt(payment, "Cdtr/Nm")), "name")
      for (const address of at(payment, "Cdtr/PstlAdr"))
        must(swiss.test(textAt(address, "TwnNm")) && /^[A-Z]{2}$/.test(textAt(address, "Ctry")), "address")
    }
  }
  return faults
}
