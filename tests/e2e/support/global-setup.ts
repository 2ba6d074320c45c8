import { buildExtension } from '../../../scripts/support/build-extension.ts';

/** Builds what is tested, unless `npm test` has just done so: an old build would be tested in silence. */
export default async function globalSetup(): Promise<void> {
  if (process.env['MUTABIQ_BUILT'] === '1') return;
  await buildExtension('chrome');
  await buildExtension('firefox');
}
