// Runs the TypeScript source as it is: Node's own type stripping refuses the decorators that Nest needs.
import * as nodeModule from 'node:module';
import { readFileSync } from 'node:fs';
import { url as inspectorUrl } from 'node:inspector';
import { fileURLToPath } from 'node:url';

let transformSync;
try {
  ({ transformSync } = await import('@swc/core'));
} catch {
  console.error('De onderdelen zijn nog niet geïnstalleerd. Voer eerst uit: npm ci');
  process.exit(1);
}

// An older Node has no such export: asked for by name, it would end in a syntax error that tells nobody what to do.
const { registerHooks } = nodeModule;
if (registerHooks === undefined) {
  console.error(
    `Node ${process.versions.node} is te oud om dit direct te starten. Gebruik npm start of npm run …; die gebruiken Node 24.`,
  );
  process.exit(1);
}

// Kept only for who reads them: a debugger, or Node itself (--enable-source-maps). In the API they are 14 MB.
const sourceMaps = process.sourceMapsEnabled || inspectorUrl() !== undefined ? 'inline' : false;

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/'))
      return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      swcrc: false,
      sourceMaps,
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
