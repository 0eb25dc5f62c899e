import { join } from 'node:path';
import express, { Router, type Response } from 'express';

/** Built files carry their content's hash in their name; the page itself must be asked for each time. */
function setCaching(response: Response, file: string): void {
  const hashed = /[\\/]assets[\\/]/.test(file);
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-store');
}

/** The built viewer. Every other address is a page of it, except under /assets, where a missing file is missing. */
export function viewerFiles(folder: string): Router {
  const router = Router();
  router.use(express.static(folder, { index: false, setHeaders: setCaching }));
  router.get('/{*path}', (request, response, next) => {
    if (/^\/(assets|graphql|session|health)(\/|$)/.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-store');
    response.sendFile(join(folder, 'index.html'));
  });
  return router;
}
