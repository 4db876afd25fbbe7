// Serves the built dist/ until it is interrupted: what `make run` ends with. PORT chooses the port.

import { existsSync } from 'node:fs';
import { startSite } from './site.mjs';

const port = Number(process.env.PORT || 8080);

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is «${process.env.PORT}», and must be a number from 1 to 65535.`);
}
if (!existsSync('dist/index.html')) stop('There is no dist/index.html: run `make build` first.');

try {
  const site = await startSite({ roots: ['dist'], port });
  console.log(`\nWhich One is at ${site.url}/  (Ctrl-C stops it)`);
} catch (error) {
  if (error.code === 'EADDRINUSE') {
    stop(`Port ${port} is taken by another program. Choose another: make run PORT=${port + 1}`);
  }
  if (error.code === 'EACCES') {
    stop(`Port ${port} may not be used by you. Choose another: make run PORT=8081`);
  }
  throw error;
}

process.on('SIGINT', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
