/** Bundles the applications of the gallery as their authors would, with every warning that a framework has. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const apps = join(import.meta.dirname, 'apps');

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.svelte')) return null;
    return compile(readFileSync(id, 'utf8'), { generate, dev: generate === 'client', filename: id }).js.code;
  },
});

async function bundle(file: string, server: boolean): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [svelte(server ? 'server' : 'client')],
    build: {
      write: false,
      minify: false,
      ...(server && { ssr: true, target: 'esnext' }),
      rollupOptions: {
        input: join(apps, file),
        output: { format: server ? 'es' : 'iife', ...(server && { codeSplitting: false }) },
        preserveEntrySignatures: 'strict',
      },
    },
    ssr: { noExternal: [/svelte/] },
  })) as unknown as { output: [{ code: string }] };
  return output.output[0].code;
}

/** One script for a page. */
export const bundleApp = (file: string): Promise<string> => bundle(file, false);

/** The markup that the server sends for the applications of hydrate.js. */
export async function renderApps(): Promise<string> {
  const code = await bundle('serve.js', true);
  // What it imports is found from here.
  const file = join(import.meta.dirname, '..', '..', '..', '.cache', 'gallery-server.mjs');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, code);
  const { serve } = (await import(file)) as { serve(): Promise<string> };
  return serve();
}
