import { buildExtension } from './support/build-extension.ts';

// One after the other: both write the type declarations in .wxt.
await buildExtension('chrome');
await buildExtension('firefox');
