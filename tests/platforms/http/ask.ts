import { request } from 'node:https';

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface AskOptions {
  readonly host: string;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields of a form POST. */
  readonly form?: Readonly<Record<string, string>>;
}

/** One request to a simulated platform without a browser; redirects are not followed. Rejects when the connection dies. */
export const ask = (port: number, path: string, options: AskOptions): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const body = options.form && new URLSearchParams(options.form).toString();
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        servername: options.host,
        rejectUnauthorized: false,
        agent: false,
        headers: {
          host: options.host,
          ...(options.cookie !== undefined && { cookie: options.cookie }),
          ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
          ...options.headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** The cookie of an answer, ready to be sent back; empty when it set none. */
export const cookieOf = (answer: Asked): string => {
  const header = answer.headers['set-cookie'];
  const [first = ''] = Array.isArray(header) ? header : [header ?? ''];
  return first.split(';')[0] ?? '';
};
