/** Lines of a file, one after the other, without holding the file. A line's end may be LF or CRLF. */

/** A part is some hundred kB; of this length a line is none of ours. */
const longestLine = 64 * 1024 * 1024;

/** Throws `RangeError` on a line beyond all measure, `TypeError` where the bytes are no UTF-8. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Pieces of the line that has not ended yet: put together once, or a long line would be copied with every piece.
  let pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield [...pieces, text.slice(from, end)].join('').replace(/\r$/, '');
      pieces = [];
      length = 0;
      from = end + 1;
    }
    pieces.push(text.slice(from));
    length += text.length - from;
    if (length > longestLine) throw new RangeError('line');
    if (done) break;
  }
  const rest = pieces.join('');
  if (rest !== '') yield rest;
}
