import { createServer } from 'node:net';
import { StartProblem } from './start-problem.ts';

/**
 * Finds out before the long work whether the address can be listened on.
 * @throws StartProblem
 */
export function checkPortIsFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error.code ?? '', host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portProblem(code: string, host: string, port: number): StartProblem {
  if (code === 'EADDRINUSE') {
    return new StartProblem({
      nl: `Poort ${port} is al in gebruik; sluit het andere programma of kies een andere poort: PORT=${port + 1} npm start.`,
      en: `Port ${port} is already in use; close the other program or choose another port: PORT=${port + 1} npm start.`,
    });
  }
  return new StartProblem({
    nl: `Op ${host}, poort ${port}, kan niet worden geluisterd (${code}); kies een ander adres met NETWERK_HOST of een andere PORT.`,
    en: `Cannot listen on ${host}, port ${port} (${code}); choose another address with NETWERK_HOST or another PORT.`,
  });
}
