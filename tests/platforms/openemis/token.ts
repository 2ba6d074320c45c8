import { createHash } from 'node:crypto';

/**
 * Signed link tokens (contract D1): base64url JSON, a dot, and a signature over payload and session. 3.x tokens also
 * carry the session id under a key of 64 hex digits; 5.x tokens carry the parameters alone.
 */
export type TokenPayload = Readonly<Record<string, number | null>>;

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const sign = (payload: string, sessionId: string): string =>
  base64url(createHash('sha256').update(`${payload}|${sessionId}|salt of the simulation`).digest('hex'));

export const makeToken = (payload: TokenPayload, sessionId: string, withSession: boolean): string => {
  const full = withSession
    ? { ...payload, [createHash('sha256').update('session key').digest('hex')]: sessionId }
    : payload;
  const encoded = base64url(JSON.stringify(full));
  return `${encoded}.${sign(encoded, sessionId)}`;
};

/** The payload's numbers; null when the token is no token or was signed for another session. */
export const readToken = (token: string, sessionId: string): TokenPayload | null => {
  const [encoded = '', signature] = token.split('.');
  if (signature !== sign(encoded, sessionId)) return null;
  const parsed: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null) return null;
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'number'));
};
