import { clean } from './clean.ts'

/** A name with its office: "Igor X, ambassador of Y to Z". */
export function nameWithRole({ name, role }: { readonly name: string; readonly role: string | null }): string {
  const known = role === null || role === '' || role.toLowerCase() === name.toLowerCase()
  return clean(known ? name : `${name}, ${role}`)
}
