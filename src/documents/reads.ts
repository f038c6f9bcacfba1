/** Reads of documents that other capabilities may use. */
export { carriedRevisions, type Revision, revisionsInForce, revisionsOf } from "./store/documents.ts"
