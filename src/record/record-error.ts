/** What can go wrong with a record: a message for people, in sentence case, that names the file and what is wanted. */
export class RecordError extends Error {
  override name = 'RecordError'
}
