/** Payment details (§7.5): where somebody's money goes, checked before it is kept. */

export interface PaymentDetails {
  /** In capitals, without spaces. */
  readonly iban: string
  /** The account holder's name, as they write it. */
  readonly name: string
}
