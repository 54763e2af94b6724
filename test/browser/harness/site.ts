/**
 * The internet of a test: one local server that is also the browsers' HTTP proxy, so that every host name leads to the
 * pages of test/pages, and every request is recorded.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const pagesDir = join(root, 'test', 'pages');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Extra headers of a page. The strict page allows nothing, not even styles. */
const headersOf: Record<string, Record<string, string>> = {
  '/strict.html': {
    'content-security-policy':
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /csp-report",
  },
};

export interface Answer {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

export interface Site {
  port: number;
  /** Address of a page by its path, on the host that the tests use; `host` makes it another site. */
  url(path: string, host?: string): string;
  /** Serves something else than a file of test/pages under a path. */
  serve(path: string, answer: Answer): void;
  /** Full addresses of all requests so far, in order; a tunnel (https) shows as `CONNECT host:port`. */
  requests: string[];
  /** Forgets what was served and requested. */
  startOver(): void;
  close(): void;
}

/** `.txt` becomes a page of paragraphs, so that a plain article can be read as a page. */
export function pageOfText(text: string): string {
  const encode = (part: string) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.split(/\n\s*\n/).map((part) => `<p>${encode(part.trim())}</p>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title>
<style>:root{color-scheme:light dark}body{max-width:36em;margin:3em auto;padding:0 1em;font:1.1rem/1.6 Georgia,serif}</style>
</head><body>
${paragraphs.join('\n')}
</body></html>`;
}

async function fileOf(folder: string, path: string): Promise<Answer | undefined> {
  const name = normalize(decodeURIComponent(path));
  // Preact is served as its own ES modules, so that its page is a real application without a bundler.
  const file = name.startsWith('/preact/') ? join(root, 'node_modules', name) : join(folder, name);
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  if (extname(file) === '.txt') return { body: pageOfText(body.toString()) };
  return { body, type: types[extname(file)] ?? 'application/octet-stream', headers: headersOf[path] ?? {} };
}

/** Starts the server on a free port of 127.0.0.1, with the files of a folder (test/pages). */
export async function createSite(folder: string = pagesDir): Promise<Site> {
  const served = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.href);
    const answer = served.get(url.pathname) ?? (await fileOf(folder, url.pathname));
    if (!answer) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    response
      .writeHead(200, {
        'content-type': answer.type ?? types['.html'],
        'cache-control': 'no-store',
        ...answer.headers,
      })
      .end(answer.body);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = 'news.example') => `http://${host}${path}`,
    serve: (path, answer) => served.set(path, answer),
    requests,
    startOver: () => {
      served.clear();
      requests.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
