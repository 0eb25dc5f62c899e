import { createServer, type AddressInfo } from 'node:net';
import { checkPortIsFree } from './free-port.ts';

test('a port in use is named, with another one to try', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(checkPortIsFree('127.0.0.1', port)).rejects.toMatchObject({
    nl: expect.stringContaining(`PORT=${port + 1} npm start`),
  });
  await new Promise((resolve) => other.close(resolve));
  await expect(checkPortIsFree('127.0.0.1', port)).resolves.toBeUndefined();
});

test('an address that this machine does not have is named', async () => {
  await expect(checkPortIsFree('192.0.2.1', 3000)).rejects.toMatchObject({
    nl: expect.stringContaining('NETWERK_HOST'),
  });
});
