import { bundleExtension } from '../../../core/feedback/bundle-format.ts';

export interface Dropped {
  readonly files: readonly File[];
  /** Names of folders in which no file of remarks stands. */
  readonly emptyFolders: readonly string[];
}

/** What was dropped, with the files of remarks in its folders at any depth; other files of a folder are nobody's business. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<Dropped> {
  const plain = [...(transfer?.files ?? [])];
  // Entries are there only while the drop is handled: asked for before anything is waited for.
  const entries = [...(transfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const folders = entries.filter((entry) => entry.isDirectory) as FileSystemDirectoryEntry[];
  if (folders.length === 0) return { files: plain, emptyFolders: [] };
  const files = await Promise.all(
    entries.filter((entry) => entry.isFile).map((entry) => fileOf(entry as FileSystemFileEntry)),
  );
  const emptyFolders: string[] = [];
  for (const folder of folders) {
    const inside = await remarksIn(folder);
    if (inside.length === 0) emptyFolders.push(folder.name);
    files.push(...inside);
  }
  return { files: files.filter((file) => file !== null), emptyFolders };
}

async function remarksIn(folder: FileSystemDirectoryEntry): Promise<(File | null)[]> {
  const found: (File | null)[] = [];
  const reader = folder.createReader();
  // Gives some hundred at a time, and none at the end; a folder that cannot be read has none.
  const some = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
  for (let entries = await some(); entries.length > 0; entries = await some())
    for (const entry of entries)
      if (entry.isDirectory) found.push(...(await remarksIn(entry as FileSystemDirectoryEntry)));
      else if (entry.name.endsWith(bundleExtension)) found.push(await fileOf(entry as FileSystemFileEntry));
  return found;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));
