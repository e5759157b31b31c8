/** What the API answers with: the desk is written against these types, and each route's schema is checked against its own. */

export type * from './contract/acting.ts'
export type * from './contract/asking.ts'
export type * from './contract/parts.ts'
