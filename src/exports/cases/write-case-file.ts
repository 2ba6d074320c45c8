import { caseFileVersion, type CaseFile } from '../../core/cases/case-file.ts';
import { newSealing, sealingKey, sealPart } from '../bundle/bundle-seal.ts';

/** The head that is bound into the sealed content: a sealed part of a bundle does not open as one of these. */
export const boundHead = (version: number): string => `{"mutabiq":"cases","version":${String(version)}}`;

/** A case file as JSON; readable without `passphrase`, sealed with one as a bundle's parts are. */
export async function writeCaseFile(content: CaseFile, passphrase: string | null): Promise<Blob> {
  const head = { mutabiq: 'cases', version: caseFileVersion };
  const made = async (): Promise<object> => {
    if (passphrase === null) return { ...head, sealing: null, content };
    const sealing = newSealing();
    const key = await sealingKey(passphrase, sealing);
    const part = await sealPart(key, JSON.stringify(content), boundHead(caseFileVersion), 0);
    return { ...head, sealing, ...part };
  };
  return new Blob([`${JSON.stringify(await made())}\n`], { type: 'application/json' });
}
