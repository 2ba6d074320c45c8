import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate of a day for the platforms' host names; made at each start, so that no key lies in the repository. */
export const makeCertificate = async (hosts: readonly string[]): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...hosts.map((value) => ({ type: 2, value }) as const),
          { type: 7, ip: '127.0.0.1' } as const,
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
};
