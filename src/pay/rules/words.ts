/** The words that people type about pay. */

export const words = {
  /** As in `!scale propose ratio 4` and `A 15 to 20 EUR step 0.50`. */
  scale: ["propose", "ratio", "to", "step", "each"],
  /** As in `!rate @ana B 22 EUR from 15 March because TEXT`. */
  rate: ["from", "because", "an-hour"],
} as const
