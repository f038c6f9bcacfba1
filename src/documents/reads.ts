/** Reads of documents that other capabilities may use. */
export { type Revision, revisionsInForce } from "./store/documents.ts"
