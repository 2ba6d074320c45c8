/** Lines of a file, one after the other, without holding the file. A line's end may be LF or CRLF. */

/** A part is some hundred kB; of this length a line is none of ours. */
const longestLine = 64 * 1024 * 1024;

/** Throws `RangeError` on a line beyond all measure, `TypeError` where the bytes are no UTF-8. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    // What was looked through before holds no line's end.
    let from = rest.length;
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    for (let end = rest.indexOf('\n', from); end >= 0; end = rest.indexOf('\n', from)) {
      yield rest.slice(0, end).replace(/\r$/, '');
      rest = rest.slice(end + 1);
      from = 0;
    }
    if (rest.length > longestLine) throw new RangeError('line');
    if (done) break;
  }
  if (rest !== '') yield rest;
}
