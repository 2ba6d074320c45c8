import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll } from 'vitest';

export interface Mounted {
  readonly root: HTMLElement;
  /** Text of the page without isolates. */
  readonly text: () => string;
  readonly press: (label: string) => Promise<void>;
  readonly type: (label: string, value: string) => Promise<void>;
  readonly choose: (label: string) => Promise<void>;
  readonly settle: (cause?: () => void) => Promise<void>;
}

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u2066-\u2069]/g, '').trim();

/** The view of the test before: it must not answer to what happens in this one. */
let last: HTMLElement | null = null;
// Nor after the last one, when there is no page any more: a view that waits for something would draw itself then.
afterAll(() => {
  if (last !== null) render(null, last);
});

/** Puts a view on a page of happy-dom and gives the hands of a person: press, type and choose by visible words. */
export async function mount(view: ComponentChild): Promise<Mounted> {
  if (last !== null) render(null, last);
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  last = root;
  const settle = async (cause: () => void = () => undefined): Promise<void> => {
    await act(() => cause());
    // An answer that is there at once still takes some turns: promise, state, effect, the next question.
    for (let turn = 0; turn < 8; turn++) await act(() => Promise.resolve());
    // A page of the workspace is a module of its own.
    while (root.querySelector('.page-loading') !== null)
      await act(() => new Promise((done) => setTimeout(done)));
  };
  await settle(() => render(view, root));

  function find<E extends HTMLElement>(selector: string, label: string, words: (element: E) => string): E {
    const all = [...root.querySelectorAll<E>(selector)];
    const found = all.find((element) => words(element).includes(label));
    if (found === undefined) throw new Error(`No ${selector} says “${label}”: ${all.map(words).join(' | ')}`);
    return found;
  }
  const field = (label: string): HTMLInputElement => {
    const caption = find<HTMLLabelElement>('.form-field label', label, (element) =>
      plain(element.textContent),
    );
    const input = root.querySelector<HTMLInputElement>(`[id="${caption.htmlFor}"]`);
    if (input === null) throw new Error(`The label “${label}” belongs to nothing`);
    return input;
  };
  return {
    root,
    text: () => plain(root.textContent),
    settle,
    press: async (label) => {
      const button = find<HTMLButtonElement>(
        'button',
        label,
        (element) => `${plain(element.textContent)} ${plain(element.getAttribute('aria-label'))}`,
      );
      await settle(() => button.click());
    },
    type: async (label, value) => {
      const input = field(label);
      await settle(() => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    choose: async (label) => {
      const choice = find<HTMLLabelElement>('label.choice', label, (element) => plain(element.textContent));
      const input = choice.querySelector('input');
      if (input === null) throw new Error(`Nothing to choose at “${label}”`);
      await settle(() => input.click());
    },
  };
}
