import { onChanged } from '../messages/client.ts';
import { teachPost } from '../messages/teach-posts.ts';
import type { Host, ViewAsk } from './host.ts';

const darsakOrigins = ['https://darsak.gov.jo', 'https://www.darsak.gov.jo'] as const;

/** The real browser around a view. */
export function browserHost(ask: ViewAsk): Host {
  return {
    ask,
    onChanged,
    trusted: (event) => event.isTrusted,
    copy: copyText,
    now: () => Date.now(),
    darsakOrigin: originOf(document.referrer),
    // The page hears the order too, and learns nothing from it.
    ...(window.parent !== window && {
      teach: () => window.parent.postMessage(teachPost('start'), '*'),
      describe: () => window.parent.postMessage(teachPost('report'), '*'),
    }),
  };
}

/** The one of the two Darsak hosts that frames us, since a session may belong to one host alone. */
const originOf = (referrer: string): string =>
  darsakOrigins.find((origin) => URL.canParse(referrer) && new URL(referrer).origin === origin) ??
  darsakOrigins[0];

/** The clipboard interface is refused in frames of other sites; the old command works after a click. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'off-screen';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
