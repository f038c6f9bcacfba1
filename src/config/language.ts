/** The languages that Waggle speaks: each has its file in locales/. */
export const languages = ["en", "de"] as const
export type Language = (typeof languages)[number]
