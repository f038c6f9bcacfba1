/** Read models of payments, pay runs and payment details: what everybody else may ask of its tables. */
export { coopsOwing } from "./store/owed.ts"
export { openRun, payRunByCode, referencesTo } from "./store/pay-runs.ts"
export { coopsWithDetails, type DetailsStanding, type KeptDetails, paymentDetailsOf } from "./store/payment-details.ts"
export { paymentsOf } from "./store/payments.ts"
