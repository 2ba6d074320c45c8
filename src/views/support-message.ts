import type { Finding, StudentEvidence } from './model.ts';
import { findingsTexts } from '../i18n/areas/findings.ts';
import { letterTexts } from '../i18n/areas/letter.ts';
import { createFormat, type FormatOptions } from '../i18n/format.ts';
import { translator } from '../i18n/texts.ts';
import { findingTitle } from './finding-title.ts';

export interface MessageContext {
  /** The section as the screen names it. */
  readonly title: { readonly subject: string | null; readonly section: string } | null;
  readonly now: number;
  readonly timeZone?: string;
}

const requested = [
  'ask-support-add-students',
  'ask-support-remove-students',
  'ask-support-add-section',
  'ask-support-remove-section',
] as const;

const requestOf = (step: Finding['step']) => {
  const known = requested.find((one) => one === step);
  return known === undefined ? 'request.other' : (`request.${known}` as const);
};

/**
 * A respectful Arabic message about one finding, for the directorate's technical support. Names, because nobody can
 * help without them; never a number of a person (full numbers leave by the workspace's export alone).
 */
export function supportMessage(finding: Finding, context: MessageContext): string {
  const options: FormatOptions = {
    language: 'ar',
    digits: 'latn',
    now: context.now,
    ...(context.timeZone === undefined ? {} : { timeZone: context.timeZone }),
  };
  const format = createFormat(options);
  const l = translator(letterTexts, format);
  const f = translator(findingsTexts, format);

  const about = aboutLine();
  const names = finding.students.map((student, index) => nameLine(student, index + 1));
  const read = (['darsak', 'openemis'] as const).flatMap((side) => {
    const at = finding.capturedAt[side];
    if (at === null) return [];
    const platform = side === 'darsak' ? 'درسك' : 'OpenEMIS';
    return [l('read', { platform, date: format.date(at), time: format.time(at) })];
  });
  const blocks = [
    [l('greeting'), l('salam')],
    [l('subject', { title: findingTitle(finding, f) }), ...about],
    names.length === 0 ? [] : [l('names'), ...names],
    [l(requestOf(finding.step)), ...read],
    [l('thanks')],
  ];
  // Isolates help on screen; pasted into a form they are unwelcome characters.
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
    .replaceAll(/[\u2066-\u2069]/g, '');

  function aboutLine(): string[] {
    const { title } = context;
    const { section } = finding;
    const sides =
      section === null
        ? []
        : [l('sides', { darsak: section.darsak ?? l('none'), openemis: section.openemis ?? l('none') })];
    if (title === null) return sides;
    const { subject } = title;
    return [
      subject === null
        ? l('section', { section: title.section })
        : l('section-subject', { section: title.section, subject }),
      ...sides,
    ];
  }

  function nameLine({ darsak, openemis, foundIn }: StudentEvidence, position: number): string {
    if (foundIn !== undefined) {
      return l('name.found', { position, name: (openemis ?? darsak)?.name ?? '', section: foundIn });
    }
    if (darsak !== null && openemis !== null && darsak.name !== openemis.name) {
      return l('name.both', { position, darsak: darsak.name, openemis: openemis.name });
    }
    return l('name', { position, name: (openemis ?? darsak)?.name ?? '' });
  }
}
