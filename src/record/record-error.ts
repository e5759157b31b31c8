/** What can go wrong with a record: a message for people, in sentence case, that names the file and what is wanted. */
export class RecordError extends Error {
  override name = 'RecordError'
}

/** One document that a record does not take, whatever else it holds: the rest goes on. */
export class RefusedDocument extends RecordError {
  override name = 'RefusedDocument'
}

/** A name that is asked for and that nobody in the record has; the message says who is called nearly so. */
export class UnknownName extends RecordError {
  override name = 'UnknownName'
}

/** A question that is not put as it must be; the message says how it is wanted. */
export class MalformedQuestion extends RecordError {
  override name = 'MalformedQuestion'
}
