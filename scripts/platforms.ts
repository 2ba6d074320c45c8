import { startHostProxy } from '../tests/platforms/host-proxy.ts';
import { startPlatforms } from '../tests/platforms/start-platforms.ts';

/** Starts the simulated platforms for playing by hand, until Ctrl+C. */
const platforms = await startPlatforms();
const proxy = await startHostProxy(platforms.portOf);
const { ports, model } = platforms;

console.log(`Darsak    https://127.0.0.1:${ports.darsak}/`);
console.log(`OpenEMIS  https://127.0.0.1:${ports.openemis}/openemis-core/`);
console.log(`Control   http://127.0.0.1:${ports.control}/state`);
console.log(`Proxy     127.0.0.1:${proxy.port} (CONNECT, for Firefox)`);
console.log(
  `\nChromium with the real host names:\n  chromium ${platforms
    .chromiumArgs()
    .map((arg) => `'${arg}'`)
    .join(' ')}\n`,
);
for (const { username, password, nationalId, birthDate } of model.accounts) {
  console.log(`${username.padEnd(12)} ${password}   Darsak: ${nationalId} ${birthDate}`);
}

process.once('SIGINT', () => {
  void Promise.all([platforms.close(), proxy.close()]).then(() => process.exit(0));
});
