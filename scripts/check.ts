import { buildStep, staticSteps } from './support/static-steps.ts';
import { runSteps } from './support/steps.ts';

const built = await runSteps([buildStep], 1);
const checked = await runSteps(staticSteps, 2);
process.exitCode = built.failed + checked.failed === 0 ? 0 : 1;
