import { createServer, type AddressInfo } from 'node:net';

/** `wanted`, or any free one where it is taken. */
export async function freePort(wanted: number, host: string): Promise<number> {
  return (await probe(wanted, host)) ?? (await probe(0, host)) ?? 0;
}

const probe = (port: number, host: string): Promise<number | null> => new Promise((resolve) => {
  const server = createServer();
  server.once('error', () => resolve(null));
  server.listen(port, host, () => {
    const { port: got } = server.address() as AddressInfo;
    server.close(() => resolve(got));
  });
});
