import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{unit,corpus,contract}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
