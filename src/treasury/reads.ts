/** Everything that other capabilities may read from the tables of `treasury`. */
export { budgetsOf, coopsDonating } from "./store/budgets.ts"
export { lastClosedMonth } from "./store/closed-months.ts"
export { coopsOwing } from "./store/owed.ts"
export { openRun, payRunByCode, referencesTo } from "./store/pay-runs.ts"
export { coopsWithDetails, type DetailsStanding, type KeptDetails, paymentDetailsOf } from "./store/payment-details.ts"
export { paymentsOf } from "./store/payments.ts"
