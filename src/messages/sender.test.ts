import { describe, expect, it } from 'vitest';
import { senderKind, type SenderFacts } from './sender.ts';

const id = 'abcdefghijklmnop';
const origin = `chrome-extension://${id}`;
const kind = (facts: Partial<SenderFacts>) => senderKind({ id, ...facts }, id, origin);

describe('who sent a message, by the browser’s own facts', () => {
  it('knows our script in the top frame of a platform page', () => {
    expect(kind({ url: 'https://darsak.gov.jo/teachers', frameId: 0, tab: { id: 7 } })).toBe('content');
    expect(kind({ url: 'https://emis.moe.gov.jo/openemis-core/Dashboard', frameId: 0, tab: { id: 7 } })).toBe(
      'content',
    );
  });

  it('knows our pages', () => {
    expect(kind({ url: `${origin}/panel.html`, frameId: 3, tab: { id: 7 } })).toBe('panel');
    expect(kind({ url: `${origin}/popup.html` })).toBe('popup');
    expect(kind({ url: `${origin}/workspace.html#start`, frameId: 0, tab: { id: 7 } })).toBe('workspace');
  });

  it.each([
    ['another extension', { id: 'other', url: `${origin}/popup.html` }],
    ['another host', { url: 'https://darsak.gov.jo.example/', frameId: 0, tab: { id: 7 } }],
    ['plain http', { url: 'http://darsak.gov.jo/', frameId: 0, tab: { id: 7 } }],
    ['a frame of a platform page', { url: 'https://darsak.gov.jo/', frameId: 2, tab: { id: 7 } }],
    ['a framed workspace', { url: `${origin}/workspace.html`, frameId: 2, tab: { id: 7 } }],
    ['a framed popup', { url: `${origin}/popup.html`, frameId: 2, tab: { id: 7 } }],
    ['a panel that is no frame', { url: `${origin}/panel.html`, frameId: 0, tab: { id: 7 } }],
    ['a page of ours that speaks to nobody', { url: `${origin}/other.html` }],
    ['no address', {}],
    ['a broken address', { url: '::' }],
  ] as const)('refuses %s', (_what, facts) => {
    expect(kind(facts)).toBeNull();
  });
});
