import { VERSION } from '../model/version.ts'

/** What the OpenAPI document says of itself. */
export const INFO = {
  openapi: '3.1.0',
  info: { title: 'Chancery', version: VERSION, description: 'Questions to a record, as the command line asks them.' },
}
