// Compiles the numeric kernel to WebAssembly and writes it, as base64, to src/language/analyse/kernel/wasm.ts.
import { writeFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

const source = 'src/language/analyse/kernel/assembly/index.ts'
const target = 'src/language/analyse/kernel/wasm.ts'
const { error, stderr, binary } = await compile()
if (error) {
  process.stderr.write(stderr.toString())
  process.exit(1)
}
writeFileSync(
  target,
  `/** The kernel of ./assembly/index.ts, compiled by \`npm run kernel\`: WebAssembly as base64. */\nexport const KERNEL_WASM =\n  '${binary}'\n`,
)

async function compile() {
  let binary = ''
  const result = await asc.main(
    [
      source,
      '-O3',
      '--enable',
      'simd',
      '--runtime',
      'stub',
      '--importMemory',
      '--noAssert',
      '--outFile',
      'kernel.wasm',
    ],
    {
      writeFile: (name, data) => {
        if (name.endsWith('.wasm')) binary = Buffer.from(data).toString('base64')
      },
    },
  )
  return { ...result, binary }
}
