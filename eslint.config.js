import js from '@eslint/js';
import ts from 'typescript-eslint';

/**
 * The import walls of the house (docs/architecture.md): a room may import only from the rooms
 * named here and from itself. Written as "what is forbidden" because that is what ESLint checks.
 */
const rooms = ['core', 'platforms', 'store', 'app', 'messages', 'overlay', 'views', 'exports', 'i18n'];
const mayImport = {
  core: [],
  i18n: ['core'],
  platforms: ['core'],
  store: ['core'],
  exports: ['core', 'i18n'],
  messages: ['core', 'platforms', 'store', 'app'],
  app: ['core', 'platforms', 'store', 'exports'],
  overlay: ['core', 'platforms', 'messages', 'i18n'],
  views: ['core', 'messages', 'i18n', 'exports'],
  // The workspace's pages may use the database (decision 4); what panel and popup show may not reach it.
  'views/workspace': ['core', 'messages', 'i18n', 'exports', 'app', 'views'],
};
const pureForbidden = ['wxt', 'wxt/*', 'preact', 'preact/*', 'dexie', 'node:*'];

const wall = (room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: ['zod', 'zod/v4'].map((name) => ({
          name,
          message: 'Use zod/mini: full zod is 24 kB larger and needs eval.',
        })),
        patterns: [
          ...rooms
            .filter((other) => !room.startsWith(other) && !mayImport[room].includes(other))
            .map((other) => ({
              group: [`**/${other}/*`, `**/${other}/**`],
              message: `${room} must not import ${other} (see docs/architecture.md).`,
            })),
          ...(room === 'core' ? [{ group: pureForbidden, message: 'core is pure.' }] : []),
        ],
      },
    ],
  },
});

export default ts.config(
  { ignores: ['.cache', '.output', '.wxt', 'node_modules', 'demo-output', 'test-results', 'coverage'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': ['error', { object: 'document', property: 'cookie' }],
    },
  },
  ...Object.keys(mayImport).map(wall),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'location', 'browser', 'chrome', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'core has no clock: take `now`.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'core has no clock: take `now`.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'core is deterministic.',
        },
      ],
    },
  },
  {
    files: ['src/platforms/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'location', 'browser', 'chrome'],
    },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
