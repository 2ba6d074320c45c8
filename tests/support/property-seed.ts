import fc from 'fast-check';

/**
 * Every run of the tests tries the same examples, so that a change is judged by itself and not by the luck of its draw;
 * `npm run properties` tries others (docs/commands.md). What it finds becomes an example of its own.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_126);
fc.configureGlobal({ seed });
