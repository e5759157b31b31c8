import { secureHeaders } from 'hono/secure-headers'

/**
 * What browsers are told to allow: scripts, styles, fonts and data of this server and nothing else, nothing inline, no
 * frame around it. WebAssembly is what reads texts in the page.
 */
export function guardHeaders() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Plain HTTP on this machine: a promise of HTTPS would lock other ports out too.
    strictTransportSecurity: false,
  })
}
