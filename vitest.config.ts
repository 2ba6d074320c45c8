import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{unit,corpus,contract}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/property-seed.ts'],
    restoreMocks: true,
    // A busy machine is no fault of the code: the limit is there to end what hangs, not to judge how fast a test is.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
