import { readdirSync, readFileSync } from 'node:fs'
const n: any = {}
for (const d of ['test/golden/tuning','/tmp/s/real/a','/tmp/s/real/v0','/tmp/s/real/v1']) for (const f of readdirSync(d)) if (f.endsWith('.json')) { const g = JSON.parse(readFileSync(d+'/'+f,'utf8')); for (const c of g.claims) { const k=(d.includes('tuning')?'own ':'real ')+c.type; n[k]??={}; n[k][c.status]=(n[k][c.status]??0)+1; if (process.argv[2]===c.type && process.argv[3]===c.status) console.log(d.split('/').pop(), c.evidence.slice(0,120)) } }
console.log(n)
