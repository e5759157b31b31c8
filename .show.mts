import { readerOf } from './training/articles.ts'
import { newDocument } from './src/model/document.ts'
import { readFileSync } from 'node:fs'
const { read } = await readerOf()
const args = process.argv.slice(2)
const tree = args.includes('--tree')
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const doc = read(newDocument(line, { date: '2025-06-10' } as any))
  console.log('#', line)
  if (tree) for (const s of doc.sentences) console.log('   ', s.tokens.map((t) => `${t.id}:${t.form}/${t.lemma}/${t.xpos}/${t.deprel}>${t.head}`).join(' '))
  for (const e of doc.events) console.log('   EV', e.type, e.frame, 'A=', e.actors.map((p) => doc.mentions[p.mention]!.actors.map((a) => a.id).join('+')||'?'), 'R=', e.recipients.map((p) => doc.mentions[p.mention]!.actors.map((a) => a.id).join('+')||'?'), doc.statuses[e.id]?.value)
  for (const c of doc.claims) console.log('   CL', c.actors.map((a) => a.id).join('+'), c.event.type, c.recipients.map((a) => a.id).join('+'), c.status.value, '|', c.attribution.at(-1)?.source?.name ?? (c.attribution.length ? '?' : '-'))
}
