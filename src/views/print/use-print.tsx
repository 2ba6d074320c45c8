import { render, type JSX } from 'preact';
import { FormatProvider, useFormat } from '../language.tsx';

/**
 * Prints a document that stands nowhere on the page: `print('Marks not entered', <PaperTable … />)`. What the page
 * shows is left out (print.css). The title becomes the proposed name when it is printed into a file. The document goes
 * when the dialog closes; a second call replaces the first.
 */
export function usePrint(): (title: string, document: JSX.Element) => Promise<void> {
  const format = useFormat();
  return async (title, content) => {
    takeAway();
    const holder = document.createElement('div');
    holder.className = 'print-document';
    holder.dir = format.direction;
    document.body.append(holder);
    render(<FormatProvider format={format}>{content}</FormatProvider>, holder);
    const before = document.title;
    document.title = title;
    takeAway = () => {
      takeAway = nothing;
      render(null, holder);
      holder.remove();
      document.title = before;
    };
    window.addEventListener('afterprint', () => takeAway(), { once: true });
    // Font files that only the document uses would otherwise come after its first drawing.
    await document.fonts.ready;
    window.print();
  };
}

const nothing = (): void => undefined;
/** Ends the document that is being printed, and only once. */
let takeAway: () => void = nothing;
