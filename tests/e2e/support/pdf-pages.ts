import { unzlibSync } from 'fflate';

/** How many pages a PDF has: Chromium writes its page objects openly, Firefox (cairo) in compressed streams. */
export function pdfPages(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    const end = text.indexOf('endstream', start);
    return Buffer.from(unzlibSync(bytes.subarray(start, end))).toString('latin1');
  });
  return [text, ...packed].reduce(
    (sum, part) => sum + (part.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0),
    0,
  );
}
