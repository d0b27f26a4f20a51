import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** What a host's web server may add to the demo. */
export interface Serving {
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages of its own, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** The built demo on an address of its own, as a host's web server would serve it. */
export async function serveDemo({ headers = {}, pages = {} }: Serving = {}): Promise<{
  server: Server;
  address: string;
}> {
  if (!existsSync('dist-demo/index.html')) throw new Error('the demo is not there; build it first: npm run build');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      response.end(pages[path] ?? readFileSync(join('dist-demo', path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${String(at.port)}/` };
}
