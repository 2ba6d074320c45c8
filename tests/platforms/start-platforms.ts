import { buildModel, type Model, type ModelOptions } from './school/model.ts';
import type { Truth } from './school/truth.ts';
import { makeCertificate } from './http/certificate.ts';
import type { RequestLog } from './http/request-log.ts';
import { runControlEndpoint } from './control-endpoint.ts';
import { DarsakControl } from './darsak/control.ts';
import { runDarsak } from './darsak/darsak-server.ts';
import { OpenEmisControl } from './openemis/control.ts';
import { runOpenEmis } from './openemis/openemis-server.ts';

export interface PlatformsOptions {
  readonly seed?: number;
  /** ISO date; the current academic year holds it. Default: the real day, since browsers under test use the real clock. */
  readonly today?: string;
  readonly change?: ModelOptions['change'];
}

export interface Platforms {
  /** Loopback ports; `control` speaks plain HTTP and JSON. */
  readonly ports: { readonly darsak: number; readonly openemis: number; readonly control: number };
  readonly model: Model;
  readonly truth: Truth;
  readonly control: { readonly darsak: DarsakControl; readonly openemis: OpenEmisControl };
  readonly requests: { readonly darsak: RequestLog; readonly openemis: RequestLog };
  /** Which port serves a real host name. */
  readonly portOf: (host: string) => number | null;
  /** Chromium arguments that map the real host names here and every other name nowhere. */
  chromiumArgs(): string[];
  close(): Promise<void>;
}

export const darsakHosts = ['darsak.gov.jo', 'www.darsak.gov.jo'] as const;
export const openEmisHost = 'emis.moe.gov.jo';

const localToday = (): string => {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

/** Starts both simulated platforms and their control endpoint; all on loopback, all closed by `close`. */
export const startPlatforms = async (options: PlatformsOptions = {}): Promise<Platforms> => {
  const model = buildModel({
    today: options.today ?? localToday(),
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.change !== undefined && { change: options.change }),
  });
  const certificate = await makeCertificate([...darsakHosts, openEmisHost]);
  const control = { darsak: new DarsakControl(), openemis: new OpenEmisControl() };
  const darsak = await runDarsak(model, certificate, control.darsak);
  const openemis = await runOpenEmis(model, certificate, control.openemis);
  const requests = { darsak: darsak.log, openemis: openemis.log };
  const endpoint = await runControlEndpoint(model, control, requests);
  const portOf = (host: string): number | null => {
    if (host === openEmisHost) return openemis.port;
    return (darsakHosts as readonly string[]).includes(host) ? darsak.port : null;
  };
  const hosts = [...darsakHosts, openEmisHost];
  return {
    ports: { darsak: darsak.port, openemis: openemis.port, control: endpoint.port },
    model,
    truth: model.truth,
    control,
    requests,
    portOf,
    chromiumArgs: () => [
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${portOf(host) ?? 0}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    close: async () => {
      await Promise.all([darsak.close(), openemis.close(), endpoint.close()]);
    },
  };
};
