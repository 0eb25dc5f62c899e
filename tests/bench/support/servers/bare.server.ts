import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerAll, type Answers } from './answers.ts';

/** Nothing but Node: reads the question, has the answer made, and writes all of it out as JSON, also what was not asked. */
export async function serveBare(answers: Answers): Promise<string> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      const body = JSON.stringify({ data: answerAll(answers) });
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Content-Length', Buffer.byteLength(body));
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
