import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPlatforms } from '../tests/platforms/start-platforms.ts';
import { openChromium } from '../tests/e2e/support/chromium-session.ts';
import { ensureEnvironment } from './environment.ts';
import type { WalkInput } from './demo/walk.ts';
import { walkPrincipal } from './demo/walk-principal.ts';
import { walkSupervisor } from './demo/walk-supervisor.ts';
import { walkTeacher } from './demo/walk-teacher.ts';
import { buildExtension } from './support/build-extension.ts';
import { startDisplay } from './support/display.ts';
import { projectPath } from './support/project-path.ts';

/** `npm run demo -- [--headed] [--out DIR] [--role teacher|principal|supervisor]`: see README. */

const walks = { teacher: walkTeacher, principal: walkPrincipal, supervisor: walkSupervisor };
const { values } = parseArgs({
  options: {
    headed: { type: 'boolean', default: false },
    out: { type: 'string', default: 'demo-output' },
    role: { type: 'string', default: 'teacher' },
  },
});
const walk = Object.hasOwn(walks, values.role) ? walks[values.role as keyof typeof walks] : undefined;
if (walk === undefined) {
  console.error(`--role ${values.role}: one of ${Object.keys(walks).join(', ')}`);
  process.exit(2);
}
process.exitCode = await run(walk);

async function run(walkRole: (typeof walks)[keyof typeof walks]): Promise<number> {
  const missing = await ensureEnvironment([
    'chromium',
    'chromium-arabic',
    'fonts',
    ...(values.headed ? (['display'] as const) : []),
  ]);
  if (missing.length > 0) return 1;
  const folder = values.out === 'demo-output' ? projectPath('demo-output') : resolve(values.out);
  await mkdir(folder, { recursive: true });
  await rm(resolve(folder, 'summary.json'), { force: true });
  console.log('بناء الإضافة كما تُوزَّع · Building the extension as it is shipped');
  await buildExtension('chrome');
  const endDisplay = values.headed ? await startDisplay() : () => undefined;
  const platforms = await startPlatforms();
  const session = await openChromium({
    hostArgs: platforms.chromiumArgs(),
    language: 'ar',
    headed: values.headed,
  });
  try {
    const shot: WalkInput['shot'] = async (page, name) => {
      await page.screenshot({ path: resolve(folder, `${name}.png`) });
    };
    const { lines, summary, differences } = await walkRole({ session, platforms, shot });
    await writeFile(
      resolve(folder, 'summary.json'),
      `${JSON.stringify({ ...summary, differences }, null, 2)}\n`,
    );
    console.log(['', ...lines, ''].join('\n'));
    for (const difference of differences) console.error(`≠ ${difference}`);
    console.log(
      differences.length === 0
        ? 'يتفق مع حقيقة المدرسة التجريبية · Agrees with the truth of the invented school'
        : 'لا يتفق مع حقيقة المدرسة التجريبية · Does not agree with the truth of the invented school',
    );
    console.log(folder);
    if (values.headed) {
      console.log('المتصفح مفتوح للتجربة؛ أغلقه للإنهاء · The browser stays open; close it to end');
      await new Promise((done) => session.context.once('close', done));
    }
    return differences.length === 0 ? 0 : 1;
  } finally {
    await session.close();
    await platforms.close();
    endDisplay();
  }
}
