import { articlesOf, readerOf } from './training/articles.ts'
const { read } = await readerOf()
const n: any = {}
for (const { doc } of articlesOf([process.argv[2]!], read)) for (const k of doc.claims) { const key = k.event.type + ' ' + k.status.value; n[key] = (n[key] ?? 0) + 1 }
console.log(Object.entries(n).sort().map(([k, v]) => `${k}=${v}`).join(' '))
