import type { Snapshot } from '../snapshot.ts';
import type { FileFault } from './file-fault.ts';
import type { ShownList } from './shown-list.ts';
import type { FileChoices, FilePreview, FileStatement } from './file-preview.ts';

/** What is said between the workspace and the worker that reads one file. The worker answers each question in turn. */
export type WorkerQuestion =
  | { readonly ask: 'open'; readonly bytes: ArrayBuffer; readonly name: string }
  | { readonly ask: 'open-list'; readonly list: ShownList }
  | { readonly ask: 'preview'; readonly choices: FileChoices }
  | {
      readonly ask: 'take';
      readonly choices: FileChoices;
      readonly statement: FileStatement;
      readonly id: string;
    };

export type WorkerAnswer =
  | { readonly say: 'progress'; readonly done: number }
  | { readonly say: 'fault'; readonly fault: FileFault }
  | { readonly say: 'preview'; readonly preview: FilePreview }
  | { readonly say: 'taken'; readonly snapshots: readonly Snapshot[] };
