import type { sealedFile as ar } from '../ar/sealed-file.ts';
import { englishOf } from '../catalogue.ts';

export const sealedFile = englishOf<typeof ar>()({
  'fault.newer-version': 'A later version of Mutabiq made it. Update Mutabiq, then take the file in.',
  'fault.passphrase-needed': 'The file is protected. Type the passphrase as its sender told it.',
  'fault.passphrase-wrong': 'This passphrase does not open the file, or the file was changed on the way.',
  'fault.invalid': 'The file is incomplete or was changed. Ask for it to be sent again.',
  passphrase: 'Passphrase',
  'passphrase.short': 'At least eight characters.',
  open: 'Open',
});
