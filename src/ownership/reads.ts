/** Everything that other capabilities may read from the tables of `ownership`. */
export { type Dividend, declaredDividends } from "./store/dividends.ts"
