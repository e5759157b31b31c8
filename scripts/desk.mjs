// Bundles the desk's pages into dist/desk: scripts and styles named by what is in them, each page in a chunk of its own,
// fonts and map beside them, and the page that loads them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { build as bundle, transform } from 'esbuild'
import { compile, compileModule } from 'svelte/compiler'
import { worldFile } from './world.mjs'

/** Compiles Svelte's files. Styles are gathered, not injected: the desk's security policy allows no inline styles. */
function svelte(styles) {
  return {
    name: 'svelte',
    setup(build) {
      build.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
        const { js, css, warnings } = compile(readFileSync(path, 'utf8'), {
          filename: path,
          generate: 'client',
          css: 'external',
        })
        if (css?.code) styles.set(path, css.code)
        return {
          contents: js.code,
          loader: 'js',
          warnings: warnings.map(({ message, start }) => ({
            text: message,
            location: { file: path, line: start?.line, column: start?.column },
          })),
        }
      })
      build.onLoad({ filter: /\.svelte\.ts$/ }, async ({ path }) => {
        const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'esnext' })
        return { contents: compileModule(code, { filename: path, generate: 'client' }).js.code, loader: 'js' }
      })
    },
  }
}

/**
 * @param root folder of the project
 * @param common options that all bundles share
 * @returns files as path and contents, the page that loads the others last
 */
export async function buildDesk(root, common) {
  const out = join(root, 'dist', 'desk')
  const styles = new Map()
  const world = worldFile(root)
  const scripts = await bundle({
    ...common,
    outdir: out,
    entryPoints: { app: 'web/app.ts', reader: 'web/reading/reader-worker.ts' },
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[name]-[hash]',
    platform: 'browser',
    conditions: ['browser', 'svelte', 'production'],
    mainFields: ['svelte', 'browser', 'module', 'main'],
    define: { ...common.define, 'import.meta.url': '"/"', __WORLD__: JSON.stringify(`/${world.name}`) },
    splitting: true,
    minify: true,
    metafile: true,
    loader: { '.json': 'json' },
    plugins: [svelte(styles)],
  })
  const own = await bundle({
    ...common,
    outdir: out,
    entryPoints: { desk: 'web/styles/desk.css' },
    minify: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
  })
  const offline = await bundle({
    ...common,
    outdir: out,
    entryPoints: { 'service-worker': 'web/offline/service-worker.ts' },
    minify: true,
  })
  const sheet = own.outputFiles.find(({ path }) => path.endsWith('.css'))
  const ofComponents = [...styles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, css]) => css)
    .join('\n')
  const { code } = await transform(ofComponents, { loader: 'css', minify: true, target: common.target })
  const css = sheet.text + code
  const cssName = `desk-${createHash('sha256').update(css).digest('hex').slice(0, 8).toUpperCase()}.css`
  const entry = (name) =>
    basename(Object.keys(scripts.metafile.outputs).find((path) => basename(path).startsWith(`${name}-`)))
  const html = readFileSync(join(root, 'web', 'index.html'), 'utf8')
    .replace('{{style}}', `/${cssName}`)
    .replace('{{script}}', `/${entry('app')}`)
    .replace('{{reader}}', `/${entry('reader')}`)
  const text = (name, contents) => ({ path: join(out, name), contents: Buffer.from(contents) })
  return [
    ...scripts.outputFiles,
    ...offline.outputFiles,
    ...own.outputFiles.filter(({ path }) => !path.endsWith('.css')),
    text(cssName, css),
    text(world.name, world.contents),
    text('icon.svg', readFileSync(join(root, 'web', 'icon.svg'))),
    text('index.html', html),
  ].map(({ path, contents }) => ({ path, contents, name: relative(out, path) }))
}
