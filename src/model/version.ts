declare const __VERSION__: string | undefined
declare const __BUILD__: string | undefined

/** Version of the package, put in when it is built; "0.0.0" where the sources are run unbuilt. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0'

/** Digest of the sources that the build was made from. */
export const BUILD: string = typeof __BUILD__ === 'string' ? __BUILD__ : 'unbuilt'
