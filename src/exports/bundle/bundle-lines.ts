/** Lines of a file, one after the other, without holding the file. A line's end may be LF or CRLF. */

/** A part is some hundred kB; of this length a line is none of ours. In bytes. */
const longestLine = 64 * 1024 * 1024;

const lineEnd = 10;

/**
 * Throws `RangeError` on a line beyond all measure, `TypeError` where a line's bytes are no UTF-8: one by one, so that the
 * lines before a damaged one are given.
 */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Pieces of the line that has not ended yet: put together once, or a long line would be copied with every piece.
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const line = async (): Promise<string> => {
    const [only] = pieces;
    const bytes = pieces.length === 1 ? only : await new Blob(pieces).arrayBuffer();
    pieces = [];
    length = 0;
    return decoder.decode(bytes).replace(/\r$/, '');
  };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    let from = 0;
    for (let end = value.indexOf(lineEnd); end >= 0; end = value.indexOf(lineEnd, from)) {
      pieces.push(value.subarray(from, end));
      yield await line();
      from = end + 1;
    }
    pieces.push(value.subarray(from));
    length += value.length - from;
    if (length > longestLine) throw new RangeError('line');
  }
  const rest = await line();
  if (rest !== '') yield rest;
}
